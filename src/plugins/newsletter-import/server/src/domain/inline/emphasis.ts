import type { InlineText, Run } from './inline-text';

/** A bold or italic term, put together over line breaks and links inside it. */
export interface EmphasisedTerm {
  text: string;
  line: number;
}

/** Every bold or italic term of a text. Emphasis that covers nothing but one whole link says no more than the link does. */
export function emphasisedTerms(inline: InlineText): EmphasisedTerm[] {
  const terms: EmphasisedTerm[] = [];
  let group: Run[] = [];
  const close = (): void => {
    const text = normalise(group.map((run) => run.text).join(''));
    const isLinkOnly = group.every((run) => run.link !== null || run.text.trim() === '');
    if (/[\p{L}\p{N}]/u.test(text) && !isLinkOnly) terms.push({ text, line: group[0]?.line ?? 1 });
    group = [];
  };
  for (const run of inline.runs) {
    if (run.bold || run.italic) group.push(run);
    else close();
  }
  close();
  return terms;
}

function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
