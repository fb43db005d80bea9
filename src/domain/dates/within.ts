import type { ImpreciseDate } from './imprecise-date';

/** A span of ISO days, inclusive. */
export interface DaySpan {
  start: string;
  end: string;
}

/**
 * Whether the whole span of a date lies in a period. Only the span counts, not the qualifier: "after summer
 * 2022" is compared as the summer itself, because what it bounds has no known end.
 */
export function isWithin(date: ImpreciseDate, period: DaySpan): boolean {
  return date.start >= period.start && date.end <= period.end;
}

/** Whether any day of the span of a date lies in a period. The qualifier does not count, as in {@link isWithin}. */
export function overlaps(date: ImpreciseDate, period: DaySpan): boolean {
  return date.start <= period.end && date.end >= period.start;
}

/** Orders dates by start, then the more exact (earlier end) first. For `Array.prototype.sort`. */
export function compareImpreciseDates(one: ImpreciseDate, other: ImpreciseDate): number {
  return compareText(one.start, other.start) || compareText(one.end, other.end);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
