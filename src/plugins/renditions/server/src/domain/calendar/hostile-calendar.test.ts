import { HOSTILE, hostileEdition } from '../document/hostile-edition.fixture';
import { archiveCalendar, editionCalendar } from './calendar-of';
import { readCalendar } from './read-calendar.fixture';

const BASE = 'https://nyhetsbrev.example.org';

describe.each(HOSTILE)('%s in a text', (_, text, shown) => {
  const edition = hostileEdition(text);

  it.each([
    ['an issue', () => editionCalendar(edition, BASE)],
    [
      'the archive',
      () => archiveCalendar([{ edition, isCurrent: true }], { language: 'nb', base: BASE, part: {} }),
    ],
  ])('is text in the calendar of %s, which stays one event', async (_of, made) => {
    const { events } = await readCalendar(await made());
    expect(events).toMatchObject([
      {
        uid: 'utgave-event-etmote000000000000000000',
        summary: shown,
        url: `${BASE}/nyhetsbrev/arrangementer/et-mote-etmote000000000000000000`,
        status: 'CONFIRMED',
      },
    ]);
    expect(events[0]?.location?.replace(/\s+/gu, ' ')).toBe(shown);
    expect(events[0]?.description).not.toContain('javascript:alert(1)\n');
    expect(events[0]?.description).toContain('https://example.org/');
  });
});
