import { MAX_DEPTH, MAX_HEADINGS, MAX_PARAGRAPH_CHARACTERS } from '../limits';
import type { RefusalCode, SourceFormat } from '../types';

export type Bounds = { status: 'ok' } | { status: 'refused'; code: RefusalCode; message: string };

/** Refuses, before any parser runs and in one pass each, what would make a parser slow or overflow its stack. */
export function checkTextBounds(text: string, format: SourceFormat): Bounds {
  const headings = count(text, format === 'markdown' ? MARKDOWN_HEADING : HTML_HEADING);
  if (headings > MAX_HEADINGS) {
    return {
      status: 'refused',
      code: 'too_many_headings',
      message: `The file has ${headings} headings; a newsletter has at most ${MAX_HEADINGS}. Check that it is the right file, or split it.`,
    };
  }
  const depth = format === 'markdown' ? Math.max(markdownDepth(text), htmlDepth(text)) : htmlDepth(text);
  if (depth > MAX_DEPTH) {
    return {
      status: 'refused',
      code: 'too_deep',
      message: `The file nests elements more than ${MAX_DEPTH} deep, which no newsletter does. Save it again from the program that made it, and import that.`,
    };
  }
  if (format === 'markdown' && longestParagraph(text) > MAX_PARAGRAPH_CHARACTERS) {
    return {
      status: 'refused',
      code: 'broken',
      message: `One paragraph has more than ${MAX_PARAGRAPH_CHARACTERS} characters. Check that the text has blank lines between its paragraphs, and try again.`,
    };
  }
  return { status: 'ok' };
}

const MARKDOWN_HEADING = /^ {0,3}(?:#{1,6}(?=[ \t\n])|(?:=+|-{3,})[ \t]*$|<h[1-6]\b)/gim;
const HTML_HEADING = /<h[1-6]\b/gi;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/gi;
/** Their end tags may be left out, or they have none; they don't nest in themselves. */
const NOT_NESTING = new Set(
  'area base br col embed hr img input link meta source track wbr p li tr td th dt dd option tbody thead tfoot'.split(' '),
);

function count(text: string, pattern: RegExp): number {
  let total = 0;
  for (const match of text.matchAll(pattern)) total += match[0] === '' ? 0 : 1;
  return total;
}

function htmlDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name, selfClosing] of text.matchAll(TAG)) {
    if (NOT_NESTING.has((name ?? '').toLowerCase()) || selfClosing) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function markdownDepth(text: string): number {
  let deepest = 0;
  for (const match of text.matchAll(/^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){20,}/gm)) {
    deepest = Math.max(deepest, match[0].replace(/[^>*+.)-]/g, '').length);
  }
  for (const match of text.matchAll(/\[{20,}|!\[(?:!\[){20,}/g)) deepest = Math.max(deepest, match[0].length);
  return deepest;
}

function longestParagraph(text: string): number {
  let longest = 0;
  let start = 0;
  for (const match of text.matchAll(/\n[ \t]*\n/g)) {
    longest = Math.max(longest, match.index - start);
    start = match.index;
  }
  return Math.max(longest, text.length - start);
}
