import { readCalendar } from '../../src/plugins/renditions/server/src/domain/calendar/read-calendar.fixture';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { days, issueBuilding, outlineWith } from '../helpers/issue-building';
import { issueDesk } from '../helpers/issue-desk';

const EVENT = 'api::event.event';
const ISSUE = 'api::issue.issue';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let issue: string;
let seminar: string;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  const section = await make.section('Arrangementer');
  seminar = await make.entry('event', 'Seminar; om <b>, og mer', {
    when: days('2022-05-11', '2022-05-12'),
    place: 'Oslo',
  });
  const some = await make.entry('event', 'En gang i juni', {
    when: { start: '2022-06-01', end: '2022-06-30', precision: 'month' },
  });
  issue = await make.issue({
    outline: outlineWith(section, [
      ['event', seminar],
      ['event', some],
    ]),
  });
  await make.publish(ISSUE, issue);
});
afterAll(() => app.stop());

const calendar = async (path = '/nyhetsbrev/feeds/events.ics') => {
  const answer = await fetch(`${app.url}${path}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  return readCalendar(await answer.text());
};
/** Publishes the issue anew, in a later second than before: times are told to the second. */
const correct = async (data: Record<string, unknown>): Promise<void> => {
  await make.update(EVENT, seminar, data);
  await make.publish(EVENT, seminar);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await make.publish(ISSUE, issue);
};

describe('the calendar of the archive', () => {
  it('holds the events of which a day is told, as the calendar of the issue does', async () => {
    const [event, ...others] = (await calendar()).events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      summary: 'Seminar; om <b>, og mer',
      start: '2022-05-11',
      end: '2022-05-13',
      location: 'Oslo',
      status: 'CONFIRMED',
    });
    expect((await calendar('/nyhetsbrev/nyhetsbrev-1.ics')).events).toEqual([event]);
  });

  it('moves an event, and cancels it, under the same UID', async () => {
    const [first] = (await calendar()).events;
    await correct({ when: days('2022-05-18') });
    const [moved, ...noMore] = (await calendar()).events;
    expect(noMore).toEqual([]);
    expect(moved).toMatchObject({ uid: first?.uid, start: '2022-05-18', end: '2022-05-19' });
    expect(moved?.sequence).toBeGreaterThan(first?.sequence ?? Infinity);
    await correct({ eventStatus: 'cancelled' });
    const [cancelled] = (await calendar()).events;
    expect(cancelled).toMatchObject({ uid: first?.uid, status: 'CANCELLED' });
    expect(cancelled?.sequence).toBeGreaterThan(moved?.sequence ?? Infinity);
    expect((await calendar('/nyhetsbrev/nyhetsbrev-1.ics?version=1')).events).toEqual([first]);
  });

  it('loses the events of an issue that is withdrawn', async () => {
    const desk = issueDesk(app, await logInAs(app, 'utgave-editor'));
    await desk.call('POST', `/issues/${issue}/withdraw`, { language: 'nb', reason: 'Feil' });
    expect((await calendar()).events).toEqual([]);
    expect((await fetch(`${app.url}/nyhetsbrev/nyhetsbrev-1.ics`)).status).toBe(410);
  });
});
