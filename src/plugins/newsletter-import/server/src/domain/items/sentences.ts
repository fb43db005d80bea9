/** Where a sentence stands in its text. */
export interface SentenceSpan {
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|nr|no|bl|ca|dvs|mv|m\.v|m\.fl|fl|f\.eks|eks|evt|jf|jfr|kl|mfl|osv|pr|st|tlf|vs|etc|e\.g|i\.e|mr|mrs|ms|dr|prof|dok|dokument|meld|prop|innst|art|sec|para|pkt|kap|approx|inc|ltd|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|des|dec|s|p|pp|v|ff|ang|inkl|maks|min|tidl|alle|bl\.a|t\.o\.m|f\.o\.m|red|rev|vol|ed|eds|app|rt|rg|saksnr|org)$/iu;

/**
 * Splits a text into sentences. A full stop after a number ("11. mai"), an abbreviation or a single letter ends none
 * unless a capital follows that can begin a sentence.
 */
export function sentencesOf(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["”»’')\]]*(?=\s+|$)/gu)) {
    const end = match.index + match[0].length;
    if (end < text.length && !endsSentence(text, match.index, match[0], end)) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  const next = /^\s+(\S+)/.exec(text.slice(end, end + 40))?.[1] ?? '';
  const opensSentence = /^["“«'(‘[–-]*\s*[\p{Lu}\p{N}]/u.test(next);
  if (!opensSentence) return false;
  if (!mark.startsWith('.')) return true;
  const before = text.slice(Math.max(0, at - 14), at);
  // "26. Oktober" is a date however it is spelled; "i 2022. Neste" is two sentences.
  if (/(?:^|[^\d:])\d{1,2}$/.test(before)) return !/^\d|^[–-]/.test(next) && !/^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/i.test(next) && !/(?:nr|no|kap|art|pkt|§)\.?\s*\d{1,2}$/i.test(before);
  return !ABBREVIATION.test(before);
}

function push(spans: SentenceSpan[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  if (to > from) spans.push({ start: from, end: to });
}
