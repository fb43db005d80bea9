import { DATE_YEARS } from './imprecise-date';

/** A month of a year; `month` is 1–12. */
export interface YearMonth {
  year: number;
  month: number;
}

/** A day of the Gregorian calendar; `month` is 1–12. */
export interface CalendarDay extends YearMonth {
  day: number;
}

export const ENGLISH_MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MILLISECONDS_PER_DAY = 86_400_000;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month (1–12); 0 when there is no such month. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** `2022-05-01` for (2022, 5, 1). */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The ISO day of the last day of a month. */
export function lastDayOf({ year, month }: YearMonth): string {
  return isoDay(year, month, daysInMonth(year, month));
}

/** The parts of an ISO day (`YYYY-MM-DD`, a day that exists); null for anything else. */
export function readIsoDay(text: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** Whether a text is an ISO day in the years a date can be in. */
export function isInDateYears(iso: string): boolean {
  const year = readIsoDay(iso)?.year ?? Number.NaN;
  return year >= DATE_YEARS.first && year <= DATE_YEARS.last;
}

/** Days since 1970-01-01, for measuring distances; NaN when the text is no ISO day. */
export function dayNumber(iso: string): number {
  return readIsoDay(iso) ? Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_PER_DAY : Number.NaN;
}

/** What is wrong with a day of a month, as a sentence; null when it exists. Without a year, 29 February exists. */
export function whyNoSuchDay(day: number, month: number, year?: number): string | null {
  const name = ENGLISH_MONTHS[month - 1];
  if (!name) return `There is no month ${month}.`;
  const length = daysInMonth(year ?? 2000, month);
  if (day >= 1 && day <= length) return null;
  const when = year === undefined ? name : `${name} ${year}`;
  return `${when} has ${year === undefined && month === 2 ? 'at most ' : ''}${length} days; there is no day ${day}.`;
}
