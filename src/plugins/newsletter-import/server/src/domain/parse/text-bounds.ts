import {
  MAX_DEPTH,
  MAX_ENTRIES,
  MAX_HEADINGS,
  MAX_PARAGRAPH_CHARACTERS,
  MAX_PARAGRAPH_MARKS,
} from '../limits';
import type { RefusalCode, SourceFormat } from '../types';
import { htmlDepth } from './html-depth';

export type Bounds = { status: 'ok' } | { status: 'refused'; code: RefusalCode; message: string };

/** Refuses, before any parser runs and in one pass each, what would make a parser slow or overflow its stack. */
export function checkTextBounds(text: string, format: SourceFormat): Bounds {
  const isMarkdown = format === 'markdown';
  const headings = count(text, isMarkdown ? MARKDOWN_HEADING : HTML_HEADING);
  if (headings > MAX_HEADINGS) {
    return refused(
      'too_many_headings',
      `The file has ${headings} headings; a newsletter has at most ${MAX_HEADINGS}. Check that it is the right file, or split it.`,
    );
  }
  const entries = count(text, isMarkdown ? MARKDOWN_ENTRY : HTML_ENTRY);
  if (entries > MAX_ENTRIES) {
    return refused(
      'too_large',
      `The file has ${entries} entries of lists and rows of tables; a newsletter has at most ${MAX_ENTRIES}. Check that it is the right file, or split it.`,
    );
  }
  const depth = isMarkdown
    ? Math.max(markdownDepth(text), htmlDepth(text, MAX_DEPTH))
    : htmlDepth(text, MAX_DEPTH);
  if (depth > MAX_DEPTH) {
    return refused(
      'too_deep',
      `The file nests elements more than ${MAX_DEPTH} deep, which no newsletter does. Save it again from the program that made it, and import that.`,
    );
  }
  return isMarkdown ? checkParagraphs(text) : { status: 'ok' };
}

function refused(code: RefusalCode, message: string): Bounds {
  return { status: 'refused', code, message };
}

const MARKDOWN_ENTRY = /^[ \t]*(?:[-*+] |\d{1,9}[.)] |\|)/gm;
const HTML_ENTRY = /<(?:li|tr)\b/gi;
const MARKDOWN_HEADING = /^ {0,3}(?:#{1,6}(?=[ \t\n])|(?:=+|-{3,})[ \t]*$|<h[1-6]\b)/gim;
const HTML_HEADING = /<h[1-6]\b/gi;
const EMPHASIS_MARK = /\*+|_+|~+|`+/g;

function count(text: string, pattern: RegExp): number {
  let total = 0;
  for (const match of text.matchAll(pattern)) total += match[0] === '' ? 0 : 1;
  return total;
}

function markdownDepth(text: string): number {
  let deepest = 0;
  for (const match of text.matchAll(/^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){20,}/gm)) {
    deepest = Math.max(deepest, match[0].replace(/[^>*+.)-]/g, '').length);
  }
  for (const match of text.matchAll(/\[{20,}|!\[(?:!\[){20,}/g)) deepest = Math.max(deepest, match[0].length);
  // Each level of a list is indented by two at least; a line that is only indented is code.
  for (const match of text.matchAll(/^([ \t]{40,})(?:[-*+]|\d{1,9}[.)])[ \t]/gm)) {
    deepest = Math.max(deepest, (match[1]?.length ?? 0) / 2);
  }
  return deepest;
}

/** A blank line, or the start of a list's entry or of a table's row. */
const PARAGRAPH_BREAK = /(?<=\n)(?=[ \t]*(?:\n|[-*+] |\d{1,9}[.)] |\|))/;

/** Links and emphasis are matched within a paragraph, in time that grows faster than its length. */
function checkParagraphs(text: string): Bounds {
  let line = 1;
  for (const paragraph of text.split(PARAGRAPH_BREAK)) {
    const marks = count(paragraph, EMPHASIS_MARK);
    if (paragraph.length > MAX_PARAGRAPH_CHARACTERS || marks > MAX_PARAGRAPH_MARKS) {
      const what =
        marks > MAX_PARAGRAPH_MARKS ? `${marks} marks of emphasis` : `${paragraph.trim().length} characters`;
      return refused(
        'broken',
        `The paragraph from line ${line + leadingLines(paragraph)} on has ${what}. Check that the text has blank lines between its paragraphs, and try again.`,
      );
    }
    line += paragraph.split('\n').length - 1;
  }
  return { status: 'ok' };
}

function leadingLines(paragraph: string): number {
  return /^\n*/.exec(paragraph)?.[0].length ?? 0;
}
