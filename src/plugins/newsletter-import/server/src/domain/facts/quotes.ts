import type { InlineText } from '../inline/inline-text';

/** A title in quotation marks or italics. */
export interface QuotedTitle {
  text: string;
  start: number;
  end: number;
}

const QUOTED =
  /"([^"\n]{4,300})"|“([^“”]{4,300})[”“]|«([^«»]{4,300})»|„([^„“”]{4,300})[“”]|(?<![\p{L}\p{N}])‘([^‘’\n]{8,200})’(?![\p{L}\p{N}])/gu;

/** Titles set in italics, as English does: at least two words, of which the first has a capital. */
export function italicTitles(inline: InlineText): QuotedTitle[] {
  const titles: QuotedTitle[] = [];
  let at = 0;
  for (const run of inline.runs) {
    const text = run.text.replace(/\s+/g, ' ').trim();
    const isTitle = run.italic && !run.bold && /^\p{Lu}\S*\s+\S/u.test(text) && text.length <= LONGEST_TITLE;
    if (isTitle) titles.push({ text, start: at, end: at + run.text.length });
    at += run.text.length;
  }
  return titles;
}

const LONGEST_TITLE = 200;

/** Titles in quotation marks: at least two words, or one that begins with a capital. */
export function quotedTitles(text: string): QuotedTitle[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const title = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const isTitle = /^[\p{Lu}\p{N}]/u.test(title) || title.split(' ').length >= 3;
    return isTitle ? [{ text: title, start: match.index, end: match.index + match[0].length }] : [];
  });
}
