import { afterPhrase, isGluedToPrevious, isToken, numberAt, type Read, type Reader } from './reader';

/** A year as written. `isRelative` when it is counted from the context's year ("i fjor"). */
export interface WrittenYear {
  year: number;
  isRelative: boolean;
}

/**
 * The year that follows a month, a season or a part of a year: "2022", ", 2022", "i 2022", "of 2022", "i fjor".
 * Four digits within the reader's years; null when there is none, or when the number is a count or part of a reference.
 */
export function readYear(reader: Reader, at: number): Read<WrittenYear> | null {
  for (const { words, offset } of reader.words.relativeYears) {
    const next = afterPhrase(reader, at, words);
    if (next !== null && reader.baseYear !== undefined) {
      return { value: { year: reader.baseYear + offset, isRelative: true }, next };
    }
  }
  let numeral = at;
  if (isToken(reader, numeral, ',')) numeral += 1;
  else if (reader.words.yearLinks.has(reader.tokens[numeral]?.lower ?? '')) numeral += 1;
  const year = yearAt(reader, numeral);
  return year === null ? null : { value: { year, isRelative: false }, next: numeral + 1 };
}

/** The year at a token; null when it is no number of four digits within the reader's years, or not used as a year. */
export function yearAt(reader: Reader, at: number): number | null {
  const year = numberAt(reader, at, 4);
  if (year === null || year < reader.years.first || year > reader.years.last) return null;
  return isCount(reader, at) || isPartOfReference(reader, at) ? null : year;
}

/** "2000 personer" counts; "2022" does not. */
function isCount(reader: Reader, at: number): boolean {
  const next = reader.tokens[at + 1]?.lower ?? '';
  return next === '%' || reader.words.counted.has(next);
}

/** "2022:14", "2017/318", "2022-rapport", "2022.pdf". */
function isPartOfReference(reader: Reader, at: number): boolean {
  const [sign, after] = [reader.tokens[at + 1], reader.tokens[at + 2]];
  if (!sign || !after || !isGluedToPrevious(reader, at + 1) || !isGluedToPrevious(reader, at + 2))
    return false;
  if (sign.lower === ':' || sign.lower === '_') return true;
  if (sign.lower === '/') return !isYearOrItsEnd(after.lower) && !isDateWord(reader, after.lower);
  if (sign.lower === '-') return after.kind === 'word' && !isDateWord(reader, after.lower);
  return false;
}

function isYearOrItsEnd(text: string): boolean {
  return /^(?:\d{2}|\d{4})$/.test(text);
}

function isDateWord(reader: Reader, word: string): boolean {
  const { months, shortMonths, seasons, weekdays, ordinals, partLetters } = reader.words;
  return [months, shortMonths, seasons, weekdays, ordinals, partLetters].some((words) => words.has(word));
}
