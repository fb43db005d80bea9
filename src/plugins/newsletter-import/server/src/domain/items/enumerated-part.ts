import { fromRuns, joinInline, sliceInline, type InlineText } from '../inline/inline-text';

/** One of several things that a sentence tells at once; all but the first carry the sentence's beginning again. */
export interface EnumeratedPart {
  lead: InlineText | null;
  text: InlineText;
  because: string;
}

/** Cuts a sentence into its parts; what stands before `first` is shared by all. */
export function partsOfSentence(
  sentence: InlineText,
  first: number,
  cuts: readonly number[],
  because: string,
): EnumeratedPart[] {
  const shared = unmarked(sliceInline(sentence, 0, first));
  const ends = [...cuts, sentence.text.length];
  const opening: EnumeratedPart = {
    lead: null,
    text: sliceInline(sentence, 0, withoutJoint(sentence.text, ends[0] ?? 0)),
    because,
  };
  const others = cuts.map((cut, index): EnumeratedPart => {
    const end = ends[index + 1] ?? sentence.text.length;
    const isLast = index === cuts.length - 1;
    return {
      lead: shared,
      text: sliceInline(sentence, cut, isLast ? end : withoutJoint(sentence.text, end)),
      because,
    };
  });
  return [opening, ...others];
}

/** The comma or "and" between two parts belongs to neither. */
function withoutJoint(text: string, end: number): number {
  return text.slice(0, end).replace(/(?:\s{0,5}[,;])?\s{0,5}(?:(?<!\p{L})(?:og|and|samt))?\s{0,5}$/u, '')
    .length;
}

/** The repeated beginning keeps no emphasis and no links: they belong to the first part. */
function unmarked(text: InlineText): InlineText {
  return fromRuns(text.runs.map((run) => ({ ...run, bold: false, italic: false, link: null })));
}

/** A part's whole text, with the beginning it shares. */
export function wholeText(part: EnumeratedPart): InlineText {
  return part.lead ? joinInline([part.lead, part.text]) : part.text;
}
