import type { Edition, EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { entryPath } from '../document/addresses';
import type { DocumentEntry, IssueDocument } from '../document/issue-document';
import { linkText } from '../document/link-text';
import { flowText } from '../feeds/summary';
import { valueWord } from '../words/words';
import { eventTime, type EventTime } from './event-time';
import type { OsloClock } from './oslo-clock';

/** An event as calendars know it. All text is plain. */
export interface CalendarEvent {
  /** The same in every language and edition, and in the calendar of an issue as in that of the archive. */
  uid: string;
  /** Higher in every later edition. */
  sequence: number;
  /** When this was said of it: ISO 8601, UTC. */
  stamp: string;
  time: EventTime;
  title: string;
  description: string;
  place: string | null;
  url: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

/** Where an event is told of. */
export interface EventPlace {
  document: IssueDocument;
  edition: Edition;
  /** Public address of the site, without a slash at its end. */
  base: string;
  clock: OsloClock;
}

/** An entry of a document as an event of a calendar; null where it is none, or no day is told. */
export const calendarEvent = (
  drawn: DocumentEntry,
  { document, edition, base, clock }: EventPlace,
): CalendarEvent | null => {
  const entry = drawn.source;
  if (entry.type !== 'event') return null;
  const time = eventTime(entry, clock);
  const { words } = document;
  // Programs that do not know of cancelled events show the title still.
  const cancelled =
    entry.eventStatus === 'cancelled' ? `${valueWord(words, 'event.status', 'cancelled')}: ` : '';
  return (
    time && {
      uid: `utgave-event-${entry.id}`,
      sequence: sequenceOf(edition),
      stamp: edition.edition.publishedAt,
      time,
      title: `${cancelled}${drawn.heading.text}`,
      description: descriptionOf(drawn, document),
      place: drawn.facts.find(({ label }) => label === words.fact.place)?.values[0]?.text ?? null,
      url: `${base}${entryPath(edition.language, entry)}`,
      status: STATUS[entry.eventStatus],
    }
  );
};

type EventEntry = Extract<EditionEntry, { type: 'event' }>;

const STATUS: Readonly<Record<EventEntry['eventStatus'], CalendarEvent['status']>> = {
  tentative: 'TENTATIVE',
  announced: 'CONFIRMED',
  held: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/**
 * Seconds since the beginning of 2000, to which an integer of 32 bits can count until 2068. The number of the edition would
 * not do: an event may be told of in the third edition of one issue and then in the first of the next.
 */
const sequenceOf = ({ edition: { publishedAt } }: Edition): number =>
  Math.max(0, (Date.parse(publishedAt) - Date.parse('2000-01-01T00:00:00Z')) / 1000);

const descriptionOf = ({ intro, body, facts, links }: DocumentEntry, { draft }: IssueDocument): string =>
  [
    ...(draft ? [draft.text] : []),
    ...(intro ? [intro.text] : []),
    flowText(body.flow),
    facts.map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join('; ')}`).join('\n'),
    links.map(linkText).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
