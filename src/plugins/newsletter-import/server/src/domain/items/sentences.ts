import { isAbbreviation } from '../lexicon/abbreviations';
import { MONTH } from '../lexicon/periods';

/** Where a sentence stands in its text. */
export interface SentenceSpan {
  start: number;
  end: number;
}

const END = /[.!?…]{1,5}["”»’')\]]{0,3}(?=\s|$)/gu;
const OPENING = /^["“«'(‘[–-]*\s*[\p{Lu}\p{N}]/u;
const MONTH_NAME = new RegExp(`^${MONTH}`, 'i');
/** So many characters tell what a full stop follows and what follows it. */
const REACH = 40;

/**
 * Splits a text into sentences. A full stop after a number ("11. mai"), an abbreviation or a single letter ends none
 * unless a capital follows that can begin a sentence.
 */
export function sentencesOf(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end < text.length && !endsSentence(text, match.index, match[0], end)) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  const next = /^\s+(\S+)/.exec(text.slice(end, end + REACH))?.[1] ?? '';
  if (!OPENING.test(next)) return false;
  if (!mark.startsWith('.')) return true;
  const before = text.slice(Math.max(0, at - REACH), at);
  if (/(?:^|[^\d:])\d{1,2}$/.test(before)) return endsAfterNumber(before, next);
  const word = /([^\s(]+)$/.exec(before)?.[1] ?? '';
  return !isAbbreviation(word);
}

/** "26. Oktober" is a date however it is spelled, "nr. 4. Den" may be anything; "om 12. Neste" is two sentences. */
function endsAfterNumber(before: string, next: string): boolean {
  if (/^[\d–-]/.test(next) || MONTH_NAME.test(next)) return false;
  return !/(?:nr|no|kap|art|pkt|§)\.?\s*\d{1,2}$/i.test(before);
}

function push(spans: SentenceSpan[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  if (to > from) spans.push({ start: from, end: to });
}
