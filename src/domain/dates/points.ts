import type { YearPart } from './vocabulary';
import { isCapitalised, isGluedToPrevious, isToken, numberAt, type Read, type Reader } from './reader';
import { readNumericPoint } from './numeric-points';
import type { Season } from './spans';
import { readSeason } from './season-points';
import { readLetteredPart, readNumberedPart, readOrdinalPart, readUnitFirstPart } from './year-part-points';
import { readYear, yearAt, type WrittenYear } from './years';

/** How a month's name is written, which decides whether it stands as a date in running text. */
export interface MonthName {
  isFull: boolean;
  isCapital: boolean;
  hasStop: boolean;
  /** Also an everyday word as written here ("may", "march"). */
  isEveryday: boolean;
}

/** One end of a date as written; `lone_day` is a day that borrows its month from the other end ("11." in "11.–12. mai"). */
export type Point =
  | { kind: 'lone_day'; day: number; hasStop: boolean }
  | DayPoint
  | { kind: 'month'; month: number; written?: WrittenYear; name?: MonthName }
  | {
      kind: 'season';
      season: Season;
      written?: WrittenYear;
      hasBothYears?: boolean;
      isGuarded: boolean;
      isFollowedByOf: boolean;
    }
  | {
      kind: 'part';
      part: YearPart;
      number: number;
      written?: WrittenYear;
      isLettered: boolean;
      isLast: boolean;
    }
  | { kind: 'year'; written: WrittenYear };

/** A day of a month. `afterMonth` is the token after the month in "May 11", where the day comes last. */
export interface DayPoint {
  kind: 'day';
  day: number;
  month: number;
  written?: WrittenYear;
  name?: MonthName;
  hasStop?: boolean;
  afterMonth?: number;
  isIso?: boolean;
}

/** Reads one end of a date at a token, a weekday before it included; null when there is none. */
export function readPoint(reader: Reader, at: number): Read<Point> | null {
  const token = reader.tokens[at];
  if (!token || token.kind === 'sign') return null;
  if (token.kind === 'word' && reader.words.weekdays.has(token.lower)) return readAfterWeekday(reader, at);
  if (token.kind === 'number') return readFromNumber(reader, at);
  return (
    readFromMonth(reader, at) ??
    readSeason(reader, at) ??
    readOrdinalPart(reader, at) ??
    readUnitFirstPart(reader, at) ??
    readLetteredPart(reader, at)
  );
}

/** "onsdag 11. mai", "ons. 11. mai", "onsdag den 11. mai", "Wednesday, 11 May", "Wednesday the 11th of May". */
function readAfterWeekday(reader: Reader, at: number): Read<Point> | null {
  let next = at + 1;
  for (const skipped of ['.', ',', 'den', 'the']) if (isToken(reader, next, skipped)) next += 1;
  if (reader.words.weekdays.has(reader.tokens[next]?.lower ?? '')) return null;
  const point = readPoint(reader, next);
  return point?.value.kind === 'day' || point?.value.kind === 'lone_day' ? point : null;
}

function readFromNumber(reader: Reader, at: number): Read<Point> | null {
  const numeric = readNumericPoint(reader, at) ?? readLetteredPart(reader, at);
  if (numeric) return numeric;
  const year = yearAt(reader, at);
  if (year !== null) return { value: { kind: 'year', written: { year, isRelative: false } }, next: at + 1 };
  const part = readNumberedPart(reader, at);
  return part ?? readDay(reader, at);
}

/** "26. oktober 2022", "26 October", "26th of October", or the number alone as a lone day. */
function readDay(reader: Reader, at: number): Read<Point> | null {
  const day = numberAt(reader, at, 1, 2);
  if (day === null) return null;
  const { next, hasStop } = afterOrdinalMark(reader, at + 1);
  const month = readMonthName(reader, isToken(reader, next, 'of') ? next + 1 : next);
  if (!month) return { value: { kind: 'lone_day', day, hasStop }, next };
  const year = readYear(reader, month.next);
  const value: Point = { kind: 'day', day, month: month.value.month, name: month.value.name, hasStop };
  return year ? { value: { ...value, written: year.value }, next: year.next } : { value, next: month.next };
}

/** "mai", "mai 2022", "jan. 2022"; in English also "May 11", "May 11th, 2022". */
function readFromMonth(reader: Reader, at: number): Read<Point> | null {
  const month = readMonthName(reader, at);
  const isOtherWord =
    reader.words.stoppedMonths.has(reader.tokens[at]?.lower ?? '') && !month?.value.name.hasStop;
  if (!month || isOtherWord) return null;
  const { month: number, name } = month.value;
  const day = reader.words.hasCapitalMonths ? readDayAfterMonth(reader, month.next) : null;
  const value: Point =
    day === null
      ? { kind: 'month', month: number, name }
      : { kind: 'day', day, month: number, name, afterMonth: month.next };
  const next = day === null ? month.next : afterOrdinalEnding(reader, month.next + 1);
  const year = readYear(reader, next);
  return year ? { value: { ...value, written: year.value }, next: year.next } : { value, next };
}

/** The 11 of "May 11"; null for "May 11 people" and "May 11:30". */
function readDayAfterMonth(reader: Reader, at: number): number | null {
  const next = reader.tokens[at + 1]?.lower ?? '';
  const isTime =
    (next === ':' || next === '.') && isGluedToPrevious(reader, at + 1) && isGluedToPrevious(reader, at + 2);
  return isTime || reader.words.counted.has(next) ? null : numberAt(reader, at, 1, 2);
}

function readMonthName(reader: Reader, at: number): Read<{ month: number; name: MonthName }> | null {
  const word = reader.tokens[at]?.lower ?? '';
  const { months, shortMonths, ambiguousMonths } = reader.words;
  const full = months.get(word);
  const month = full ?? shortMonths.get(word);
  if (month === undefined) return null;
  const isCapital = isCapitalised(reader, at);
  const hasStop = full === undefined && isToken(reader, at + 1, '.') && isGluedToPrevious(reader, at + 1);
  const isEveryday = !isCapital && ambiguousMonths.has(word);
  const name = { isFull: full !== undefined, isCapital, hasStop, isEveryday };
  return { value: { month, name }, next: hasStop ? at + 2 : at + 1 };
}

function afterOrdinalMark(reader: Reader, at: number): { next: number; hasStop: boolean } {
  const hasStop = isToken(reader, at, '.') && isGluedToPrevious(reader, at);
  return { next: hasStop ? at + 1 : afterOrdinalEnding(reader, at), hasStop };
}

function afterOrdinalEnding(reader: Reader, at: number): number {
  const isEnding =
    reader.words.ordinalEndings.has(reader.tokens[at]?.lower ?? '') && isGluedToPrevious(reader, at);
  return isEnding ? at + 1 : at;
}
