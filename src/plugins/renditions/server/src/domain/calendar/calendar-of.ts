import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { entriesOfPart, type ArchiveHistory, type ArchiveSource } from '../archive/archive-history';
import { archiveName } from '../archive/archive-name';
import { documentEntries, drawnEntries, firstPlaces } from '../archive/drawn-entries';
import { archiveFilePath } from '../document/addresses';
import { documentOf } from '../document/document-of';
import { namesNewsletter } from '../document/names-newsletter';
import { calendarEvent, type CalendarEvent } from './calendar-event';
import { loadOsloClock } from './oslo-clock';
import { renderCalendar } from './render-calendar';

/** The events of an edition as iCalendar, in reading order. `base` is the site's address, without a slash at its end. */
export const editionCalendar = async (edition: Edition, base: string, isDraft = false): Promise<string> => {
  const [document, clock] = [documentOf(edition, base, isDraft), await loadOsloClock()];
  const events = firstPlaces(documentEntries(document)).map((drawn) =>
    calendarEvent(drawn, { document, edition, base, clock }),
  );
  const newsletter = namesNewsletter(document) ? null : document.newsletter;
  const name = [document.draft?.text, newsletter?.text, document.title.text]
    .filter((text) => text)
    .join(' – ');
  return renderCalendar(known(events), { name, source: null });
};

/** The events of an archive, or of a section of it, each as the latest edition has it; the earliest event first. */
export const archiveCalendar = async (
  history: ArchiveHistory,
  { language, base, part }: ArchiveSource,
): Promise<string> => {
  const clock = await loadOsloClock();
  const entries = entriesOfPart(history, { ...part, type: 'event' });
  const events = drawnEntries(entries, base).map(({ drawn, document, current: { edition } }) =>
    calendarEvent(drawn, { document, edition, base, clock }),
  );
  return renderCalendar(byTime(known(events)), {
    name: archiveName(history, language, { ...part, type: 'event' }),
    source: `${base}${archiveFilePath(language, 'events.ics', part)}`,
  });
};

const known = (events: readonly (CalendarEvent | null)[]): CalendarEvent[] =>
  events.filter((event) => event !== null);

const byTime = (events: readonly CalendarEvent[]): CalendarEvent[] =>
  events.toSorted((left, right) => Date.parse(left.time.start) - Date.parse(right.time.start));
