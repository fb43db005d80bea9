import { isToken, numberAt, type Read, type Reader } from './reader';
import type { Point } from './points';
import { readYear, yearAt, type WrittenYear } from './years';

/**
 * A season: "høsten 2022", "i fjor høst", "autumn of 2022", "vinteren 2021/2022", "winter 2021–22". A winter with
 * one year is the one that ends in it.
 */
export function readSeason(reader: Reader, at: number): Read<Point> | null {
  const lastYear = readLastYearsSeason(reader, at);
  if (lastYear) return lastYear;
  const word = reader.tokens[at]?.lower ?? '';
  const season = reader.words.seasons.get(word);
  if (!season) return null;
  const bothYears = season === 'winter' ? readWinterYears(reader, at + 1) : null;
  const year = bothYears ?? readYear(reader, at + 1);
  const value: Point = {
    kind: 'season',
    season,
    isGuarded: reader.words.guardedSeasons.has(word),
    hasBothYears: bothYears !== null,
    isFollowedByOf: isToken(reader, at + 1, 'of'),
  };
  return year ? { value: { ...value, written: year.value }, next: year.next } : { value, next: at + 1 };
}

/** "i fjor høst" */
function readLastYearsSeason(reader: Reader, at: number): Read<Point> | null {
  if (!isToken(reader, at, 'i') || !isToken(reader, at + 1, 'fjor') || reader.baseYear === undefined)
    return null;
  const season = reader.words.seasons.get(reader.tokens[at + 2]?.lower ?? '');
  if (!season) return null;
  const written = { year: reader.baseYear - 1, isRelative: true };
  return {
    value: { kind: 'season', season, written, isGuarded: false, isFollowedByOf: false },
    next: at + 3,
  };
}

function readWinterYears(reader: Reader, at: number): Read<WrittenYear> | null {
  const numeral = isToken(reader, at, 'of') ? at + 1 : at;
  const first = numberAt(reader, numeral, 4);
  if (first === null || !(isToken(reader, numeral + 1, '/') || isToken(reader, numeral + 1, '-')))
    return null;
  const second = yearAt(reader, numeral + 2) ?? numberAt(reader, numeral + 2, 2);
  const isNext = second === first + 1 || second === (first + 1) % 100;
  return isNext ? { value: { year: first + 1, isRelative: false }, next: numeral + 3 } : null;
}
