import fc from 'fast-check';
import { hostileText } from '../../../../../../domain/rich-text/blocks.fixture';
import type { Edition, EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { article, editionOf, event, linkTo, section } from '../document/edition.fixture';
import { archiveCalendar, editionCalendar } from './calendar-of';
import { readCalendar } from './read-calendar.fixture';

const BASE = 'https://nyhetsbrev.example.org';
const source = { language: 'nb', base: BASE, part: {} };

const publishedOn = (publishedAt: string, number: number, ...entries: EditionEntry[]): Edition =>
  editionOf([section('arrangementer', ...entries)], { edition: { number, publishedAt, note: null } });
const read = async (edition: Edition) => readCalendar(await editionCalendar(edition, BASE));

const seminar = event('seminar', {
  title: 'Seminar; om, \\alt',
  when: { start: '2022-05-11', end: '2022-05-12', precision: 'day', qualifier: null, literal: null },
  place: 'Møterom 1, Oslo',
  links: [linkTo('Meld deg på', 'https://example.org/a;b,c', { role: 'registration' })],
});

describe('the calendar of an edition', () => {
  it('has its events with what readers need', async () => {
    const { value, events } = await read(publishedOn('2022-04-01T08:00:00Z', 1, article('annet'), seminar));
    expect(value('x-wr-calname')).toBe('Nyhetsbrevet – Nyhetsbrev 3/2022');
    expect(value('version')).toBe('2.0');
    expect(events).toEqual([
      {
        uid: 'utgave-event-seminar00000000000000000',
        sequence: 702115200,
        stamp: '2022-04-01T08:00:00Z',
        start: '2022-05-11',
        end: '2022-05-13',
        summary: 'Seminar; om, \\alt',
        description:
          'Om seminar.\n\nTid: 11.–12. mai 2022\nSted: Møterom 1, Oslo\nForm: Fysisk\nArrangør: Koordineringsenheten\n\nMeld deg på: https://example.org/a;b,c',
        location: 'Møterom 1, Oslo',
        url: `${BASE}/nyhetsbrev/arrangementer/seminar-seminar00000000000000000`,
        status: 'CONFIRMED',
      },
    ]);
  });

  it('is called by its issue alone where that names the newsletter', async () => {
    const edition = publishedOn('2022-04-01T08:00:00Z', 1, seminar);
    const title = 'Utgave 3 av nyhetsbrevet';
    const { value } = await read({ ...edition, issue: { ...edition.issue, title } });
    expect(value('x-wr-calname')).toBe(title);
  });

  it('says of a link in what language it is, and that it is lost', async () => {
    const links = [linkTo('Opptak av møtet', null, { lang: 'en' })];
    const { events } = await read(publishedOn('2022-04-01T08:00:00Z', 1, { ...seminar, links }));
    expect(events[0]?.description).toMatch(/\n\nOpptak av møtet \(på engelsk, uten lenke\)$/);
  });

  it('says that an event is cancelled, in its status and its title', async () => {
    const { events } = await read(
      publishedOn('2022-04-01T08:00:00Z', 1, { ...seminar, eventStatus: 'cancelled' }),
    );
    expect(events).toMatchObject([{ status: 'CANCELLED', summary: 'Avlyst: Seminar; om, \\alt' }]);
  });

  it('has an event once that stands twice, and none whose day is not known', async () => {
    const when = {
      start: '2022-06-01',
      end: '2022-06-30',
      precision: 'month' as const,
      qualifier: null,
      literal: null,
    };
    const edition = publishedOn(
      '2022-04-01T08:00:00Z',
      1,
      seminar,
      { ...seminar, placement: 'p2' },
      event('i-juni', { when }),
    );
    expect((await read(edition)).events).toHaveLength(1);
  });

  it('is the same whenever it is made', async () => {
    const edition = publishedOn('2022-04-01T08:00:00Z', 1, seminar);
    expect(await editionCalendar(edition, BASE)).toBe(await editionCalendar(edition, BASE));
  });

  it('can be read whatever is in the texts, and says them', async () => {
    const long = fc.constantFrom('æ'.repeat(10_000), '👩‍👩‍👧'.repeat(200));
    const text = fc.oneof(hostileText(), long).map((words) => words || 'a');
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, place, name) => {
        const edition = publishedOn('2022-04-01T08:00:00Z', 1, event('a', { title: `x${title}`, place }));
        const newsletter = edition.newsletter && { ...edition.newsletter, name };
        const { events, value } = await read({ ...edition, newsletter });
        expect(events).toHaveLength(1);
        expect(events[0]?.url).toBe(`${BASE}/nyhetsbrev/arrangementer/a-a00000000000000000000000`);
        expect(value('version')).toBe('2.0');
        expect(events[0]?.description).toMatch(/^Om a\./);
      }),
    );
  });
});

describe('the calendar of an archive', () => {
  const first = publishedOn('2022-04-01T08:00:00Z', 3, seminar);
  const moved = {
    ...seminar,
    when: {
      start: '2022-05-18',
      end: '2022-05-18',
      precision: 'day' as const,
      qualifier: null,
      literal: null,
    },
  };
  const next = publishedOn(
    '2022-05-01T08:00:00Z',
    1,
    event('tidlig', { when: { ...moved.when, start: '2022-01-01', end: '2022-01-01' } }),
    moved,
  );
  const later: Edition = { ...next, issue: { ...next.issue, id: 'annen', slug: 'annen' } };
  const history = [
    { edition: first, isCurrent: true },
    { edition: later, isCurrent: true },
  ];

  it('has each event as the latest edition has it, the earliest first', async () => {
    const before = (await read(first)).events[0];
    const { events, value } = await readCalendar(await archiveCalendar(history, source));
    expect(events.map(({ start }) => start)).toEqual(['2022-01-01', '2022-05-18']);
    expect(events[1]?.uid).toBe(before?.uid);
    expect(events[1]?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    expect(value('x-wr-calname')).toBe('Nyhetsbrevet – Arrangementer');
    expect(value('refresh-interval')).toBe('PT12H');
    expect(value('source')).toBe(`${BASE}/nyhetsbrev/feeds/events.ics`);
  });

  it('knows an event by the same UID in every language', async () => {
    const english = { ...later, language: 'en' };
    const { events } = await readCalendar(
      await archiveCalendar([{ edition: english, isCurrent: true }], { ...source, language: 'en' }),
    );
    expect(events.map(({ uid }) => uid)).toContain('utgave-event-seminar00000000000000000');
  });
});
