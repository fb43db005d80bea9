import { ENGLISH_MONTHS, isInDateYears, isoDay, whyNoSuchDay } from './calendar';
import { DATE_YEARS, type ImpreciseDate } from './imprecise-date';
import type { Point } from './points';
import { dayDate, monthDate, periodDate, seasonDate, tertialDate, yearDate } from './spans';
import { PARTS_PER_YEAR } from './year-part-points';
import type { YearPart } from './vocabulary';

/** The date that a point is in a year, or why there is no such date. */
export type PointSpan = { status: 'ok'; date: ImpreciseDate } | { status: 'impossible'; reason: string };

/** The date of a point in a year; what year the point itself names does not count. */
export function spanIn(year: number, point: Point): PointSpan {
  const reason = point.kind === 'day' ? whyNoSuchDay(point.day, point.month, year) : whyNever(point);
  if (reason) return { status: 'impossible', reason };
  const date = dateIn(year, point);
  const isRead = date !== null && isInDateYears(date.start) && isInDateYears(date.end);
  if (isRead) return { status: 'ok', date };
  return {
    status: 'impossible',
    reason: `Only the years ${DATE_YEARS.first} to ${DATE_YEARS.last} are read.`,
  };
}

/** Why a point exists in no year at all ("31. april", "4. tertial"); null when it exists in some. */
export function whyNever(point: Point): string | null {
  switch (point.kind) {
    case 'day':
      return whyNoSuchDay(point.day, point.month);
    case 'month':
      return ENGLISH_MONTHS[point.month - 1] ? null : `There is no month ${point.month}.`;
    case 'part':
      return whyNoSuchPart(point.part, point.number);
    case 'lone_day':
      return 'The day has no month.';
    default:
      return null;
  }
}

const PART_NAMES: Record<YearPart, string> = { tertial: 'tertials', quarter: 'quarters', half: 'halves' };

function whyNoSuchPart(part: YearPart, number: number): string | null {
  const count = PARTS_PER_YEAR[part];
  if (number >= 1 && number <= count) return null;
  return `A year has ${count} ${PART_NAMES[part]}; there is no number ${number}.`;
}

function dateIn(year: number, point: Point): ImpreciseDate | null {
  switch (point.kind) {
    case 'day':
      return dayDate(isoDay(year, point.month, point.day));
    case 'month':
      return monthDate(year, point.month);
    case 'season':
      return seasonDate(year, point.season);
    case 'part':
      return partDate(year, point.part, point.number);
    case 'year':
      return yearDate(year);
    case 'lone_day':
      return null;
  }
}

/** Tertials have a precision of their own; quarters and halves are periods of whole months. */
function partDate(year: number, part: YearPart, number: number): ImpreciseDate {
  if (part === 'tertial') return tertialDate(year, number === 1 ? 1 : number === 2 ? 2 : 3);
  const length = 12 / PARTS_PER_YEAR[part];
  return periodDate({ year, month: (number - 1) * length + 1 }, { year, month: number * length });
}
