/** Where a piece of a text stands; `end` is the index after it. */
export interface Span {
  start: number;
  end: number;
}

export interface Clause extends Span {
  /** Index of the sentence it belongs to. */
  sentence: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.)+\p{L}|nrs?|nos?|jfr?|arts?|ss?|st|vs?|mv|kl|ca|pr|dvs|osv|evt|tidl|rt|rg|strl|strpl|utl|tvl|grl|pkt|kap|bl|fl|eks|inkl|mr|mrs|ms|dr|prof|sec|secs|para|paras|subs|appl|app|cf|eds?|approx)$/iu;

/** Sentences; a line break ends one too. A full stop ends none after an abbreviation or unless a capital follows. */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n+|[.!?]["”»’)\]]{0,2}[ \t\u00a0]+(?=["“«'(‘[]?\p{Lu})/gu)) {
    const isAbbreviated =
      match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index));
    if (isAbbreviated) continue;
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

const BETWEEN_CLAUSES = {
  no: /;|\s[–—-]\s|,\s(?=(?:og|men|som|mens|medan|slik at|slik)\s)|\s(?=(?:men|mens|medan)\s)/giu,
  // "men" is also the plural of "man" there.
  en: /;|\s[–—-]\s|,\s(?=(?:and|but|which|who|while|whereas|so)\s)|\s(?=(?:but|while|whereas)\s)/giu,
};

/** Clauses: a sentence's parts between a semicolon, a dash, or a conjunction after a comma. */
export function clausesIn(text: string, sentences: readonly Span[], language: 'nb' | 'nn' | 'en'): Clause[] {
  const between = BETWEEN_CLAUSES[language === 'en' ? 'en' : 'no'];
  return sentences.flatMap((sentence, index) => {
    const clauses: Clause[] = [];
    let { start } = sentence;
    for (const match of text.slice(sentence.start, sentence.end).matchAll(between)) {
      const end = sentence.start + match.index;
      if (end <= start) continue;
      clauses.push({ start, end, sentence: index });
      start = end + match[0].length;
    }
    return [...clauses, { start, end: sentence.end, sentence: index }];
  });
}

/** The span that holds an index; the last one before it where none does. */
export function spanAt<T extends Span>(spans: readonly T[], index: number): T | null {
  return spans.findLast((span) => span.start <= index) ?? null;
}

/** A pattern of whole words, whatever their alphabet and case. */
export function words(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');
}
