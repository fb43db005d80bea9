import { sliceInline, type InlineText } from '../inline/inline-text';

export interface LeadIn {
  title: InlineText;
  /** Where the text after the lead-in begins. */
  end: number;
}

const LONGEST = 120;
const FIELD_LABEL =
  /^(?:dato|tid|tidspunkt|sted|stad|hvor|når|kor|pris|arrangør(?:er)?|påmelding|påmeldingsfrist|kontakt(?:person)?|frist|målgruppe|språk|foredragsholdere?|program|lenke|kilde|kjelde|merk|nb|obs|viktig|date|dates|time|place|venue|where|when|who|what|price|cost|fee|organi[sz]ers?|registration|deadline|target group|language|speakers?|contact|link|source|note|please note|important|read more|les mer)\s*[:.!]?$/i;

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
  if (bare === '' || rest.trim() === '' || bare.length > LONGEST || FIELD_LABEL.test(bare)) return null;
  const isClosed = /[.:!?]$/.test(bare) || /\n\s*$/.test(title) || /^\s*(?:[–—:|]|-\s)/.test(rest) || /^\s*\n/.test(rest);
  if (!isClosed || !/\p{L}{2}/u.test(bare)) return null;
  return { title: sliceInline(text, 0, end), end };
}

/** Lead-ins count as titles where they recur, or where one is long enough to be nothing else. */
export function usesLeadIns(texts: readonly InlineText[]): boolean {
  const found = texts.map(leadIn).filter((lead) => lead !== null);
  return found.length >= 2 || found.some((lead) => lead.title.text.trim().split(/\s+/).length >= 4);
}
