import { sliceInline, type InlineText } from '../inline/inline-text';
import { hasPhrase } from '../lexicon';

export interface LeadIn {
  title: InlineText;
  /** Where the text after the lead-in begins. */
  end: number;
}

const LONGEST = 120;
/** Bold words that open a paragraph as its title: "**New director.** On 1 May …". Labels such as "Place:" are none. */
export function leadIn(text: InlineText): LeadIn | null {
  let end = 0;
  for (const run of text.runs) {
    if (!run.bold && run.text.trim() !== '') break;
    end += run.text.length;
  }
  const title = text.text.slice(0, end);
  const bare = title.trim();
  const rest = text.text.slice(end);
  if (bare === '' || rest.trim() === '' || bare.length > LONGEST || isFieldLabel(bare)) return null;
  const isClosed =
    /[.:!?]$/.test(bare) || /\n\s*$/.test(title) || /^\s*(?:[–—:|]|-\s)/.test(rest) || /^\s*\n/.test(rest);
  if (!isClosed || !/\p{L}{2}/u.test(bare)) return null;
  return { title: sliceInline(text, 0, end), end };
}

function isFieldLabel(text: string): boolean {
  return hasPhrase('fieldLabel', text.replace(/\s*[:.!]$/, ''));
}

/** Lead-ins count as titles where they recur, or where one is long enough to be nothing else. */
export function usesLeadIns(texts: readonly InlineText[]): boolean {
  const found = texts.map(leadIn).filter((lead) => lead !== null);
  return found.length >= 2 || found.some((lead) => lead.title.text.trim().split(/\s+/).length >= 4);
}
