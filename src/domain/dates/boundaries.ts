import type { DateExpression } from './expressions';
import { isGluedToPrevious, isToken, type Read, type Reader } from './reader';

/** Signs that tie what follows them without space to what is before them, as in a file name or a reference. */
const TYING = new Set(['/', '_', '@', '#', '+', '=', '&', '\\', '~']);
const MEASURES = new Set(['%', '\u2030', '\u00B0', '_', '@', '=', '\\']);

/** Whether a date stands apart from its surroundings: no part of a longer word, number, reference or address. */
export function isApart(reader: Reader, at: number, { value, next }: Read<DateExpression>): boolean {
  return isFreeBefore(reader, at) && isFreeAfter(reader, next) && !isLabelled(reader, at, value);
}

function isFreeBefore(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  if (!before) return true;
  if (before.lower === '\u00A7') return false;
  if (!isGluedToPrevious(reader, at)) return true;
  if (before.kind !== 'sign') return false;
  if (TYING.has(before.lower)) return false;
  const isAfterGlued = isGluedToPrevious(reader, at - 1);
  if (before.lower === '-') return !isAfterGlued;
  const isNumeric = before.lower === '.' || before.lower === ':' || before.lower === ',';
  return !(isNumeric && isAfterGlued && reader.tokens[at - 2]?.kind === 'number');
}

function isFreeAfter(reader: Reader, next: number): boolean {
  const after = reader.tokens[next];
  if (!after || !isGluedToPrevious(reader, next)) return true;
  if (after.kind === 'number') return false;
  if (after.kind === 'word') return isTimeMark(reader, next);
  if (MEASURES.has(after.lower)) return false;
  const beyond = reader.tokens[next + 1];
  if (!beyond || !isGluedToPrevious(reader, next + 1) || beyond.kind === 'sign') return true;
  if (after.lower === '-' || after.lower === '/') return false;
  const isWordOfAddress = after.lower === '.' && beyond.kind === 'word' && isLowerCase(reader, next + 1);
  const isDecimal =
    (after.lower === '.' || after.lower === ':' || after.lower === ',') && beyond.kind === 'number';
  return !isWordOfAddress && !isDecimal;
}

/** The T of "2022-05-11T13:00". */
function isTimeMark(reader: Reader, at: number): boolean {
  return (
    isToken(reader, at, 't') && reader.tokens[at + 1]?.kind === 'number' && isGluedToPrevious(reader, at + 1)
  );
}

/** "side 6 mai", "nr. 3", "kl. 10–11. mai": the number is that of a label or a clock. An ISO date is always a date. */
function isLabelled(reader: Reader, at: number, { from, start }: DateExpression): boolean {
  const isIso = from.kind === 'day' && from.isIso === true;
  if (reader.tokens[start]?.kind !== 'number' || isIso || start !== at) return false;
  const before = isToken(reader, at - 1, '.') && isGluedToPrevious(reader, at - 1) ? at - 2 : at - 1;
  const word = reader.tokens[before]?.lower ?? '';
  const { labels, clockWords } = reader.words;
  return labels.has(word) || (clockWords.has(word) && from.kind === 'day' && !from.written);
}

function isLowerCase(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && reader.text.slice(token.start, token.start + 1) === token.lower.slice(0, 1);
}
