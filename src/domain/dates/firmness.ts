import type { DateExpression } from './expressions';
import { isGuardedSeasonFirm } from './guarded-seasons';
import type { DayPoint, MonthName, Point } from './points';
import { isCapitalised, type Read, type Reader } from './reader';

/** A year that stands alone is read within these. */
const BARE_YEARS = { first: 1900, last: 2100 };
const LONGEST_MONTH = 31;

/** An expression and how it stands in its text. */
interface Standing {
  reader: Reader;
  expression: DateExpression;
  next: number;
  isWritten: boolean;
  /** It is the whole text, as in a heading or a cell. */
  isWhole: boolean;
}

/** Whether an expression is a date beyond doubt where it stands in running text. */
export function isFirm(reader: Reader, at: number, { value, next }: Read<DateExpression>): boolean {
  const isWritten = [value.from, value.to].some((point) => point !== undefined && hasYear(point));
  const isWhole = at === 0 && next >= reader.tokens.length;
  const standing = { reader, expression: value, next, isWritten, isWhole };
  const { from, to } = value;
  switch (from.kind) {
    case 'day':
      return isFirmDay(from, standing) && (to?.kind !== 'day' || isFirmDay(to, standing));
    case 'month':
      return isWritten || isFirmMonth(standing);
    case 'season':
      return isWritten || isFirmSeason(standing);
    case 'part':
      return isWritten || isFirmPart(standing);
    case 'year':
      return isBareYear(from) && (!to || isBareYear(to)) && (isWhole || value.leads.cues.includes('y'));
    case 'lone_day':
      return false;
  }
}

/**
 * "In May 12 countries …" tells the month and counts the countries: "in" leads up to a month and not to a day. So
 * does a number that no month has as a day.
 */
export function settle(read: Read<DateExpression>): Read<DateExpression> {
  const { from, to, leads } = read.value;
  if (from.kind !== 'day' || from.afterMonth === undefined || from.written || to) return read;
  if (leads.lastWord !== 'in' && from.day <= LONGEST_MONTH) return read;
  const { month, name } = from;
  return { value: { ...read.value, from: { kind: 'month', month, name } }, next: from.afterMonth };
}

function isFirmDay(day: DayPoint, { reader, isWritten }: Standing): boolean {
  if (isWritten || !day.name) return isWritten;
  // "see page 6. May I …": English days have no stop.
  const isEndOfSentence = reader.words.hasCapitalMonths && day.hasStop === true;
  return !day.name.isEveryday && !isEndOfSentence;
}

function isFirmMonth({ reader, expression, next, isWhole }: Standing): boolean {
  const { from, to, leads } = expression;
  const names = [from, to].flatMap((point) => (point?.kind === 'month' && point.name ? [point.name] : []));
  if (names.some((name) => !name.isFull || name.isEveryday) || isFollowedByYear(reader, next)) return false;
  if (to || isWhole) return true;
  return (
    leads.cues.includes('m') && !names.some((name) => mayBeOtherName(reader, name, leads.lastWord, next))
  );
}

/** "in May" is the month; "by May Smith" and "til Mars" are not. */
const MONTH_LEADS = new Set(['in', 'during', 'since', 'until', 'i']);

function mayBeOtherName(reader: Reader, name: MonthName, lead: string, next: number): boolean {
  if (!name.isCapital || MONTH_LEADS.has(lead)) return false;
  return !reader.words.hasCapitalMonths || isNameAt(reader, next);
}

function isNameAt(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token?.kind !== 'word' || !isCapitalised(reader, at)) return false;
  const word = reader.text.slice(token.start, token.end);
  return word.length > 1 && word !== word.toUpperCase();
}

/** "mai 2022-utgaven": the year was not read as one, so that the month has no year of its own either. */
function isFollowedByYear(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token?.kind !== 'number' || token.lower.length !== 4) return false;
  const isCount = reader.words.counted.has(reader.tokens[at + 1]?.lower ?? '');
  return !isCount && isWithinBareYears(Number(token.lower));
}

function isFirmSeason({ reader, expression, next, isWhole }: Standing): boolean {
  const { from, to, leads } = expression;
  if (from.kind !== 'season' || from.isFollowedByOf) return false;
  if (from.isGuarded) return isGuardedSeasonFirm(reader, from.season, leads.lastWord, next);
  return to !== undefined || isWhole || leads.cues.includes('s');
}

function isFirmPart({ reader, expression: { from, leads } }: Standing): boolean {
  if (from.kind !== 'part' || from.isLast) return false;
  return leads.cues.includes('m') || !(from.isLettered || reader.words.guardedParts.has(from.part));
}

function isBareYear(point: Point): boolean {
  return point.kind === 'year' && isWithinBareYears(point.written.year);
}

function isWithinBareYears(year: number): boolean {
  return year >= BARE_YEARS.first && year <= BARE_YEARS.last;
}

function hasYear(point: Point): boolean {
  return point.kind !== 'lone_day' && point.written !== undefined;
}
