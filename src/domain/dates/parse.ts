import { readDayList } from './day-lists';
import { readExpression, type DateExpression } from './expressions';
import type { DateContext, ParsedDate } from './imprecise-date';
import { dateOf } from './reading-result';
import { isToken, openReader, type Read, type Reader } from './reader';

/**
 * Reads a whole text as one date: "11.–12. mai", "pr. 30. april 2022", "høsten 2022", "by the end of May". Blanks
 * around it, words that lead up to it and a full stop after it are allowed; anything else makes it `unrecognised`.
 *
 * A date without a year takes the one that puts it nearest to the context's period, or else the context's year;
 * without either it is `year_missing`. A day that does not exist is `impossible`, never the next day that does.
 */
export function parseImpreciseDate(text: string, context: DateContext): ParsedDate {
  const reader = openReader(text.trim(), context);
  const read = readExpression(reader, 0) ?? readOneList(reader);
  if (!read) return { status: 'unrecognised' };
  const end = isToken(reader, read.next, '.') ? read.next + 1 : read.next;
  if (end < reader.tokens.length) return { status: 'unrecognised' };
  return dateOf(reader, read.value, read.next, context);
}

/** "10., 11. og 12. mai": listed days that are one date, since they follow on one another. */
function readOneList(reader: Reader): Read<DateExpression> | null {
  const [only, ...more] = readDayList(reader, 0) ?? [];
  return only && more.length === 0 ? only : null;
}
