import { DATE_YEARS } from './imprecise-date';
import type { Point } from './points';
import { isGluedToPrevious, isToken, numberAt, type Read, type Reader } from './reader';

/**
 * A date in digits: ISO "2020-12-03" and "2020-12", "03.12.2020", "3.12.2020", "30.04.22", "30.04.", "3/12/2020", "3/12-2020".
 * The day comes before the month, as in Norwegian and British writing. "2021-22" is left for a span of years.
 */
export function readNumericPoint(reader: Reader, at: number): Read<Point> | null {
  return readIso(reader, at) ?? readSeparated(reader, at, '.') ?? readSeparated(reader, at, '/');
}

/** The full year of two digits: the nearest to the context's year, or else 1970–2069. */
function fullYear(twoDigits: number, baseYear: number | undefined): number {
  const base = baseYear ?? 2020;
  const century = Math.floor(base / 100) * 100;
  const candidates = [century - 100, century, century + 100].map((start) => start + twoDigits);
  return candidates.reduce((best, year) => (Math.abs(year - base) < Math.abs(best - base) ? year : best));
}

function readIso(reader: Reader, at: number): Read<Point> | null {
  const year = numberAt(reader, at, 4);
  const month = isSignThenDigits(reader, at + 1, '-') ? numberAt(reader, at + 2, 2) : null;
  if (year === null || year < DATE_YEARS.first || month === null) return null;
  const written = { year, isRelative: false };
  const day = isSignThenDigits(reader, at + 3, '-') ? numberAt(reader, at + 4, 2) : null;
  if (day !== null) return { value: { kind: 'day', day, month, written, isIso: true }, next: at + 5 };
  const isYearSpan = month === (year + 1) % 100 || month < 1 || month > 12;
  return isYearSpan ? null : { value: { kind: 'month', month, written }, next: at + 3 };
}

function readSeparated(reader: Reader, at: number, sign: '.' | '/'): Read<Point> | null {
  const day = numberAt(reader, at, 1, 2);
  const month = isSignThenDigits(reader, at + 1, sign) ? numberAt(reader, at + 2, 1, 2) : null;
  if (day === null || month === null) return null;
  const isDashed =
    sign === '/' && isSignThenDigits(reader, at + 3, '-') && numberAt(reader, at + 4, 4) !== null;
  if (isDashed || isSignThenDigits(reader, at + 3, sign)) return withYear(reader, at, day, month);
  return sign === '.' ? withoutYear(reader, at, day, month) : null;
}

function withYear(reader: Reader, at: number, day: number, month: number): Read<Point> | null {
  const four = numberAt(reader, at + 4, 4);
  const two = numberAt(reader, at + 4, 2);
  // Two digits of year need two digits of month: "1.2.22" is more often a section number.
  const isShort = two !== null && numberAt(reader, at + 2, 2) !== null;
  if (four === null && !isShort) return null;
  const year = four ?? fullYear(two ?? 0, reader.baseYear);
  if (year < DATE_YEARS.first || year > DATE_YEARS.last) return null;
  return { value: { kind: 'day', day, month, written: { year, isRelative: false } }, next: at + 5 };
}

/**
 * "30.04.", "30.04", and "1.1." at the head of a range. Never firm in running text unless the range's end has a
 * year, since it may be a time or a figure.
 */
function withoutYear(reader: Reader, at: number, day: number, month: number): Read<Point> | null {
  const hasStop = isToken(reader, at + 3, '.') && isGluedToPrevious(reader, at + 3);
  const isHeadOfRange = hasStop && isToken(reader, at + 4, '-');
  const isPadded = numberAt(reader, at + 2, 2) !== null;
  if (month < 1 || month > 12 || !(isPadded || isHeadOfRange)) return null;
  return { value: { kind: 'day', day, month }, next: hasStop ? at + 4 : at + 3 };
}

function isSignThenDigits(reader: Reader, at: number, sign: string): boolean {
  const isGlued = isGluedToPrevious(reader, at) && isGluedToPrevious(reader, at + 1);
  return isToken(reader, at, sign) && isGlued && reader.tokens[at + 1]?.kind === 'number';
}
