import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import type { OsloClock } from './oslo-clock';

/** When an event is, as calendars tell it. */
export type EventTime =
  /** Days as `YYYY-MM-DD`; `end` is the first day after it (RFC 5545, 3.6.1). */
  | { kind: 'days'; start: string; end: string }
  /** Moments, ISO 8601 in UTC; `end` is null where only the beginning is known. */
  | { kind: 'moments'; start: string; end: string | null };

type EventEntry = Extract<EditionEntry, { type: 'event' }>;

/**
 * When an event is; null where no day is told ("i juni", "etter 3. juni"): what is not certain has no place in a calendar.
 * An event of several days without an hour at which it ends is one of whole days.
 */
export const eventTime = (
  { when, allDay, startTime, endTime }: Pick<EventEntry, 'when' | 'allDay' | 'startTime' | 'endTime'>,
  clock: OsloClock,
): EventTime | null => {
  if (when?.precision !== 'day' || when.qualifier !== null) return null;
  const isOneDay = when.start === when.end;
  if (allDay || startTime === null || (!isOneDay && endTime === null))
    return { kind: 'days', start: when.start, end: dayAfter(when.end) };
  const start = clock(when.start, startTime.slice(0, 5));
  const end = endTime === null ? null : clock(when.end, endTime.slice(0, 5));
  return { kind: 'moments', start, end: end !== null && end > start ? end : null };
};

const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};
