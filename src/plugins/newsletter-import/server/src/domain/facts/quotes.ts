/** A title in quotation marks. */
export interface QuotedTitle {
  text: string;
  start: number;
  end: number;
}

const QUOTED = /"([^"\n]{4,300})"|“([^“”]{4,300})[”“]|«([^«»]{4,300})»|„([^„“”]{4,300})[“”]|(?<![\p{L}\p{N}])‘([^‘’\n]{8,200})’(?![\p{L}\p{N}])/gu;

/** Titles in quotation marks: at least two words, or one that begins with a capital. */
export function quotedTitles(text: string): QuotedTitle[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const title = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').replace(/\s+/g, ' ').trim();
    const isTitle = /^[\p{Lu}\p{N}]/u.test(title) || title.split(' ').length >= 3;
    return isTitle ? [{ text: title, start: match.index, end: match.index + match[0].length }] : [];
  });
}
