import { dayDate, monthDate } from './spans';
import { compareImpreciseDates, isWithin, overlaps } from './within';

const PERIOD = { start: '2022-05-01', end: '2022-06-30' };

describe('isWithin', () => {
  it('is so for a date whose whole span lies in the period, its edges included', () => {
    expect([monthDate(2022, 5), dayDate('2022-06-30')].map((date) => isWithin(date, PERIOD))).toEqual([
      true,
      true,
    ]);
  });

  it('is not so for a date that reaches out of the period', () => {
    const dates = [dayDate('2022-04-30', '2022-05-02'), dayDate('2022-06-30', '2022-07-01')];
    expect(dates.map((date) => isWithin(date, PERIOD))).toEqual([false, false]);
  });
});

describe('overlaps', () => {
  it('is so for a date that shares a day with the period', () => {
    const dates = [dayDate('2022-04-30', '2022-05-01'), dayDate('2022-06-30', '2022-07-01')];
    expect(dates.map((date) => overlaps(date, PERIOD))).toEqual([true, true]);
  });

  it('is not so for a date beside the period', () => {
    const dates = [dayDate('2022-04-30'), dayDate('2022-07-01')];
    expect(dates.map((date) => overlaps(date, PERIOD))).toEqual([false, false]);
  });
});

describe('compareImpreciseDates', () => {
  it('orders by start, and the more exact first', () => {
    const [may, mayFirst, june] = [monthDate(2022, 5), dayDate('2022-05-01'), monthDate(2022, 6)];
    expect([june, may, mayFirst].sort(compareImpreciseDates)).toEqual([mayFirst, may, june]);
  });
});
