/**
 * A word, a run of digits or one other character of a text. `lower` is what it is compared by: lower-case, composed
 * (NFC), without soft hyphens; `-` for every dash; `¶` for a blank line and `•` for a dash that opens a list item,
 * so that a date never runs across either.
 */
export interface Token {
  kind: 'number' | 'word' | 'sign';
  lower: string;
  start: number;
  end: number;
}

const TOKEN = /[\s\u200B-\u200D\u2060]+|\d+|\p{L}[\p{L}\p{M}\u00AD]*|[^]/gu;
const DASHES = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212']);

/** Splits a text into tokens, in one pass. Spaces of all kinds, hard ones too, only separate. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let lineBreaks = 1;
  for (const { 0: raw, index } of text.matchAll(TOKEN)) {
    const first = raw.charCodeAt(0);
    const end = index + raw.length;
    if (first >= 0x30 && first <= 0x39) {
      tokens.push({ kind: 'number', lower: raw, start: index, end });
    } else if (isSpace(raw)) {
      lineBreaks = countLineBreaks(raw);
      if (lineBreaks > 1) tokens.push({ kind: 'sign', lower: '¶', start: index, end });
      continue;
    } else if (isLetter(raw)) {
      tokens.push({ kind: 'word', lower: fold(raw), start: index, end });
    } else {
      tokens.push({ kind: 'sign', lower: sign(raw, lineBreaks > 0, text[end]), start: index, end });
    }
    lineBreaks = 0;
  }
  return tokens;
}

function sign(raw: string, opensLine: boolean, next: string | undefined): string {
  if (!DASHES.has(raw)) return raw;
  return opensLine && next !== undefined && isSpace(next) ? '•' : '-';
}

function fold(raw: string): string {
  const plain = raw.includes('\u00AD') ? raw.replaceAll('\u00AD', '') : raw;
  return plain.normalize('NFC').toLowerCase();
}

function isSpace(raw: string): boolean {
  return /^[\s\u200B-\u200D\u2060]/.test(raw);
}

function isLetter(raw: string): boolean {
  return /^\p{L}/u.test(raw);
}

function countLineBreaks(spaces: string): number {
  let count = 0;
  for (const character of spaces) if (character === '\n') count += 1;
  return count;
}
