import { isApart } from './boundaries';
import { afterSeparator, readDayList } from './day-lists';
import { readExpression, type DateExpression } from './expressions';
import { isFirm, settle } from './firmness';
import type { DateContext, FoundDate } from './imprecise-date';
import { openReader, RUNNING_TEXT_YEARS, type Read, type Reader } from './reader';
import { dateOf, textOf } from './reading-result';

/**
 * The dates of a running text, in order and without overlap. `text` is the exact slice of the text that begins at
 * `index`; mere prepositions ("i", "on") are left out of it, words that change the date ("pr.", "etter") are kept.
 *
 * Only what is a date beyond doubt is found. A month, a season or a year alone needs words that make it one
 * ("i mai", "after summer", "for 2021"); times, counts, sections, references and impossible days are passed over,
 * and so are dates without a year when the context has none to give.
 */
export function findImpreciseDates(text: string, context: DateContext): FoundDate[] {
  return findInReader(openReader(text, context, RUNNING_TEXT_YEARS), context);
}

/** As {@link findImpreciseDates}, for a text split into tokens. Looks at each token a bounded number of times. */
export function findInReader(reader: Reader, context: DateContext): FoundDate[] {
  const found: FoundDate[] = [];
  let previous: Read<DateExpression> | null = null;
  for (let at = 0; at < reader.tokens.length;) {
    const firm = readFirm(reader, at, previous);
    for (const read of firm) {
      const resolution = dateOf(reader, read.value, read.next, context);
      if (resolution.status !== 'ok') continue;
      const { date, yearInferred } = resolution;
      found.push({ date, yearInferred, ...textOf(reader, read.value, read.next) });
    }
    previous = firm[firm.length - 1] ?? previous;
    at = firm[firm.length - 1]?.next ?? at + 1;
  }
  return found;
}

function readFirm(reader: Reader, at: number, previous: Read<DateExpression> | null): Read<DateExpression>[] {
  const single = readExpression(reader, at);
  const reads = single ? [carryOn(reader, settle(single), previous)] : (readDayList(reader, at) ?? []);
  const [first, last] = [reads[0], reads[reads.length - 1]];
  if (!first || !last) return [];
  const isOneFirm = isApart(reader, at, { value: first.value, next: last.next }) && isFirm(reader, at, last);
  return isOneFirm ? reads : [];
}

/** "i mai og september", "in 2019, 2020 and 2023": what made the first a date does so for those listed with it. */
function carryOn(
  reader: Reader,
  read: Read<DateExpression>,
  previous: Read<DateExpression> | null,
): Read<DateExpression> {
  const { leads, start, from } = read.value;
  if (!previous || leads.lastWord !== '' || from.kind !== previous.value.from.kind) return read;
  if (afterSeparator(reader, previous.next) !== start) return read;
  return { ...read, value: { ...read.value, leads: { ...leads, cues: previous.value.leads.cues } } };
}
