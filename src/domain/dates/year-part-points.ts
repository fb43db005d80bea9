import type { Point } from './points';
import { afterPhrase, isGluedToPrevious, isToken, numberAt, type Read, type Reader } from './reader';
import type { YearPart } from './vocabulary';
import { readYear, yearAt, type WrittenYear } from './years';

/** How many of a part make a year. */
export const PARTS_PER_YEAR: Record<YearPart, number> = { tertial: 3, quarter: 4, half: 2 };

/** "1. tertial 2022", "2. kvartal i 2022", "1st tertial of 2022". */
export function readNumberedPart(reader: Reader, at: number): Read<Point> | null {
  const number = numberAt(reader, at, 1);
  if (number === null) return null;
  const mark = reader.tokens[at + 1]?.lower ?? '';
  const isMark = isGluedToPrevious(reader, at + 1) && (mark === '.' || reader.words.ordinalEndings.has(mark));
  return readUnitThenYear(reader, isMark ? at + 2 : at + 1, number);
}

/** "første tertial 2022", "siste tertial 2021", "first four-month period of 2022". */
export function readOrdinalPart(reader: Reader, at: number): Read<Point> | null {
  const number = reader.words.ordinals.get(reader.tokens[at]?.lower ?? '');
  return number === undefined ? null : readUnitThenYear(reader, at + 1, number);
}

/** "tertial 2/2022", "tertial 2 2022", "tertial 2". */
export function readUnitFirstPart(reader: Reader, at: number): Read<Point> | null {
  const unit = readUnit(reader, at);
  const number = unit ? numberAt(reader, unit.next, 1) : null;
  if (!unit || number === null || unit.value === 'half') return null;
  return withYear(readSlashedYear(reader, unit.next + 1), unit.next + 1, unit.value, number, false);
}

/** "T1 2022", "Q1 2022", "2022-T1", "2022 Q1". */
export function readLetteredPart(reader: Reader, at: number): Read<Point> | null {
  const year = yearAt(reader, at);
  if (year !== null) {
    const letter = isToken(reader, at + 1, '-') ? at + 2 : at + 1;
    const read = readLetter(reader, letter);
    return read && { value: { ...read.value, written: { year, isRelative: false } }, next: read.next };
  }
  const read = readLetter(reader, at);
  if (!read) return null;
  const written = readSlashedYear(reader, isToken(reader, read.next, '-') ? read.next + 1 : read.next);
  return written ? { value: { ...read.value, written: written.value }, next: written.next } : read;
}

function readLetter(reader: Reader, at: number): Read<Point & { kind: 'part' }> | null {
  const part = reader.words.partLetters.get(reader.tokens[at]?.lower ?? '');
  const number = isGluedToPrevious(reader, at + 1) ? numberAt(reader, at + 1, 1) : null;
  if (!part || number === null || number < 1 || number > PARTS_PER_YEAR[part]) return null;
  return { value: { kind: 'part', part, number, isLettered: true, isLast: false }, next: at + 2 };
}

function readUnitThenYear(reader: Reader, at: number, number: number): Read<Point> | null {
  const unit = readUnit(reader, at);
  return unit && withYear(readYear(reader, unit.next), unit.next, unit.value, number, false);
}

function withYear(
  year: Read<WrittenYear> | null,
  next: number,
  part: YearPart,
  number: number,
  isLettered: boolean,
): Read<Point> {
  const isLast = number === -1;
  const value: Point = {
    kind: 'part',
    part,
    number: isLast ? PARTS_PER_YEAR[part] : number,
    isLettered,
    isLast,
  };
  return year ? { value: { ...value, written: year.value }, next: year.next } : { value, next };
}

function readUnit(reader: Reader, at: number): Read<YearPart> | null {
  for (const { words, part } of reader.words.yearParts) {
    const next = afterPhrase(reader, at, words);
    if (next !== null) return { value: part, next };
  }
  return null;
}

function readSlashedYear(reader: Reader, at: number): Read<WrittenYear> | null {
  return readYear(reader, isToken(reader, at, '/') ? at + 1 : at);
}
