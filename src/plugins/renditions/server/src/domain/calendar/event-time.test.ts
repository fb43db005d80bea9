import { event } from '../document/edition.fixture';
import { eventTime, type EventTime } from './event-time';
import { loadOsloClock, type OsloClock } from './oslo-clock';

let clock: OsloClock;
beforeAll(async () => {
  clock = await loadOsloClock();
});

type When = Parameters<typeof eventTime>[0];
const on = (start: string, end = start): When['when'] => ({
  start,
  end,
  precision: 'day',
  qualifier: null,
  literal: null,
});
const timed = (startTime: string | null, endTime: string | null) => ({ allDay: false, startTime, endTime });

const told: [string, Partial<When>, EventTime | null][] = [
  [
    'days end on the day after',
    { when: on('2022-05-11', '2022-05-12') },
    { kind: 'days', start: '2022-05-11', end: '2022-05-13' },
  ],
  [
    'days end in the next year',
    { when: on('2022-12-31') },
    { kind: 'days', start: '2022-12-31', end: '2023-01-01' },
  ],
  [
    'times are of the Norwegian summer',
    { when: on('2022-06-11'), ...timed('13:00:00.000', '15:30:00.000') },
    { kind: 'moments', start: '2022-06-11T11:00:00Z', end: '2022-06-11T13:30:00Z' },
  ],
  [
    'times are of the Norwegian winter, and an end may be unknown',
    { when: on('2022-01-11'), ...timed('09:00', null) },
    { kind: 'moments', start: '2022-01-11T08:00:00Z', end: null },
  ],
  [
    'an hour that clocks skip is the one after',
    { when: on('2022-03-27'), ...timed('02:30', null) },
    { kind: 'moments', start: '2022-03-27T01:30:00Z', end: null },
  ],
  [
    'several days from an hour to an hour',
    { when: on('2022-06-11', '2022-06-12'), ...timed('09:00', '15:00') },
    { kind: 'moments', start: '2022-06-11T07:00:00Z', end: '2022-06-12T13:00:00Z' },
  ],
  [
    'several days of which only the first hour is known',
    { when: on('2022-06-11', '2022-06-12'), ...timed('09:00', null) },
    { kind: 'days', start: '2022-06-11', end: '2022-06-13' },
  ],
  [
    'an end before the beginning is none',
    { when: on('2022-06-11'), ...timed('15:00', '13:00') },
    { kind: 'moments', start: '2022-06-11T13:00:00Z', end: null },
  ],
  [
    'a time of the day is not there',
    { when: on('2022-06-11'), ...timed(null, null) },
    { kind: 'days', start: '2022-06-11', end: '2022-06-12' },
  ],
  [
    'a month is no day',
    { when: { ...on('2022-06-01', '2022-06-30'), precision: 'month' } as When['when'] },
    null,
  ],
  ['"after" a day is no day', { when: { ...on('2022-06-01'), qualifier: 'after' } as When['when'] }, null],
  ['nothing is known', { when: null }, null],
];

describe('when an event is:', () => {
  it.each(told)('%s', (_, changes, expected) => {
    expect(eventTime(event('a', changes), clock)).toEqual(expected);
  });
});
