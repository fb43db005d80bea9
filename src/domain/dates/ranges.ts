import { dayNumber } from './calendar';
import { readPoint, type Point } from './points';
import { spanIn } from './point-spans';
import { afterPhrase, isToken, numberAt, type Read, type Reader } from './reader';
import { readYear } from './years';

/**
 * What stands between the two ends of a range. `completes` is the second half of "fra … til" or "mellom … og"; an
 * `and` or a slash joins two ends only when the one follows on the other, or else they are two dates.
 */
export type Join = 'through' | 'completes' | 'and';

/** Reads what joins two ends; null when nothing does. */
export function readJoin(
  reader: Reader,
  at: number,
  opens: 'from_to' | 'between' | undefined,
): Read<Join> | null {
  const word = reader.tokens[at]?.lower ?? '';
  if (word === '-') return { value: 'through', next: at + 1 };
  if (word === '/') return { value: 'and', next: at + 1 };
  if (reader.words.andWords.has(word))
    return { value: opens === 'between' ? 'completes' : 'and', next: at + 1 };
  for (const words of reader.words.rangeWords) {
    const next = afterPhrase(reader, at, words);
    if (next !== null) return { value: opens === 'from_to' ? 'completes' : 'through', next };
  }
  return null;
}

/** Reads the second end of a range after its join, and lets each end borrow what only the other has. */
export function joinPoints(
  reader: Reader,
  from: Point,
  join: Read<Join>,
): Read<{ from: Point; to: Point }> | null {
  const isYearEnd = from.kind === 'year' && numberAt(reader, join.next, 2) !== null;
  const to = isYearEnd ? readYearEnd(reader, from, join.next) : readSecondEnd(reader, join.next);
  const ends = to && completeEnds(reader, from, to);
  if (!ends || (join.value === 'and' && !isConsecutive(ends.value.from, ends.value.to))) return null;
  return ends;
}

function readSecondEnd(reader: Reader, at: number): Read<Point> | null {
  return readPoint(reader, isToken(reader, at, 'den') || isToken(reader, at, 'the') ? at + 1 : at);
}

/** The 22 of "2021–22"; null unless it is a later year of the same century, and nothing more ("2021–22. mai"). */
function readYearEnd(reader: Reader, from: Point & { kind: 'year' }, at: number): Read<Point> | null {
  const { year } = from.written;
  const end = year - (year % 100) + (numberAt(reader, at, 2) ?? 0);
  const isDay = readPoint(reader, at)?.value.kind !== 'lone_day' || isToken(reader, at + 1, '.');
  if (isDay || end <= year) return null;
  return { value: { kind: 'year', written: { year: end, isRelative: false } }, next: at + 1 };
}

function completeEnds(reader: Reader, from: Point, to: Read<Point>): Read<{ from: Point; to: Point }> | null {
  const { value: end, next } = to;
  if (from.kind === 'lone_day') {
    const first = borrow(from.day, end);
    return first && { value: { from: first, to: end }, next };
  }
  if (from.kind === 'day' && from.afterMonth !== undefined && end.kind === 'lone_day') {
    const { day, month, name } = { ...from, day: end.day };
    const year = from.written ? null : readYear(reader, next);
    const last: Point = { kind: 'day', day, month, name, written: year?.value ?? from.written };
    return { value: { from, to: last }, next: year?.next ?? next };
  }
  const isPair =
    from.kind === end.kind && (from.kind !== 'part' || (end.kind === 'part' && from.part === end.part));
  return isPair ? { value: { from, to: afterFirst(from, end) }, next } : null;
}

/** In "høsten–vinteren 2022" the year is that of the autumn; the winter, named by its last year, is that of 2023. */
function afterFirst(from: Point, to: Point): Point {
  const isWinterAfter =
    from.kind === 'season' && from.season !== 'winter' && to.kind === 'season' && to.season === 'winter';
  if (!isWinterAfter || from.written || !to.written || to.hasBothYears) return to;
  return { ...to, written: { ...to.written, year: to.written.year + 1 } };
}

/** The first end of "11.–12. mai" or "1.–2. tertial", whose month or unit only the second end tells. */
function borrow(number: number, end: Point): Point | null {
  if (end.kind === 'part' && !end.isLettered) return { ...end, number, isLast: false };
  const isBorrowed = end.kind === 'day' && end.afterMonth === undefined && !end.isIso;
  return isBorrowed ? { ...end, day: number } : null;
}

/** Whether the second end begins the day after the first ends, across the turn of a year too. */
function isConsecutive(from: Point, to: Point): boolean {
  const year = yearOf(to) ?? yearOf(from) ?? 2001;
  const startYears = yearOf(from) === undefined ? [year, year - 1] : [yearOf(from) ?? year];
  const end = spanIn(year, to);
  return startYears.some((startYear) => {
    const start = spanIn(startYear, from);
    if (start.status !== 'ok' || end.status !== 'ok') return false;
    return dayNumber(end.date.start) - dayNumber(start.date.end) === 1;
  });
}

function yearOf(point: Point): number | undefined {
  return point.kind === 'lone_day' ? undefined : point.written?.year;
}
