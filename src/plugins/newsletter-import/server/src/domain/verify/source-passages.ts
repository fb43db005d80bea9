import type { List, Nodes, Root, RootContent } from 'mdast';
import { codeParagraphs } from '../structure/code-paragraphs';
import type { LostPassage } from '../types';

/** Everything a source says that the drafts must hold again, read from its syntax tree alone. */
export interface SourcePassage extends LostPassage {
  /** The heading by markup or by its looks, or the masthead, that it stands in: a title or a field may hold it. */
  heading: string | null;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'html']);
const LONGEST_HEADING = 140;
const MASTHEAD_BLOCKS = 14;

/** Sentences, link labels and emphasised terms of a source, in order. */
export function sourcePassages(root: Root): SourcePassage[] {
  const passages: SourcePassage[] = [];
  const prose = root.children.findIndex(isProse);
  const top = Math.min(prose < 0 ? Infinity : prose, MASTHEAD_BLOCKS);
  let line = 1;
  root.children.forEach((child, index) => {
    walk(child, line, index < top, passages);
    line = child.position?.end.line ?? line;
  });
  return passages;
}

const LONGEST_MASTHEAD_LINE = 90;

/** Where sentences begin, the masthead is over. */
function isProse(node: RootContent): boolean {
  if (node.type === 'list' || node.type === 'table') return true;
  if (node.type === 'heading') return false;
  const text = plain(node).trim();
  const isLong = text.split('\n').some((line) => line.length > LONGEST_MASTHEAD_LINE);
  return (isLong && /\p{L}{4}[.!?:]\s+\p{Lu}/u.test(text)) || (text.length > 60 && /[.!?]$/.test(text));
}

function walk(node: Nodes, line: number, isOnTop: boolean, passages: SourcePassage[]): void {
  const at = node.position?.start.line ?? line;
  if (node.type === 'code')
    codeParagraphs(node.value, [at, node.position?.end.line ?? at]).forEach(({ text, lines: [own] }) => {
      const paragraph: Nodes = { type: 'text', value: text };
      addBlock(paragraph, own, mayBeHeading(paragraph, isOnTop), passages);
    });
  else if (BLOCKS.has(node.type))
    addBlock(node, at, node.type === 'heading' || mayBeHeading(node, isOnTop), passages);
  else if (isNumberedLine(node))
    node.children.forEach((item) => addBlock(item, at, isShortLine(plain(item)), passages));
  else if ('children' in node) node.children.forEach((child) => walk(child, at, isOnTop, passages));
}

function addBlock(node: Nodes, line: number, isHeading: boolean, passages: SourcePassage[]): void {
  const text = plain(node);
  const add = (sentence: string, heading: string | null): void => {
    passages.push({ kind: 'sentence', text: sentence, line, heading });
  };
  if (node.type === 'heading') [oneLine(text)].filter(hasWords).forEach((title) => add(title, title));
  // Lines of a masthead stand by themselves; elsewhere a line end is a blank.
  else if (isHeading) text.split('\n').forEach((own) => sentences(own).forEach((one) => add(one, own)));
  else sentences(text).forEach((sentence) => add(sentence, null));
  marks(node, line, isHeading ? text : null, false, passages);
}

/** "1. Reports" is a list of one entry. */
function isNumberedLine(node: Nodes): node is List {
  if (node.type !== 'list' || node.ordered !== true || node.children.length > 1) return false;
  return node.children.every(({ children }) => children.length === 1 && children[0]?.type === 'paragraph');
}

/** Lines of the masthead become fields, one by one; elsewhere only what looks like a heading is taken for one. */
function mayBeHeading(node: Nodes, isOnTop: boolean): boolean {
  const text = plain(node);
  if (isOnTop) return text.split('\n').every((line) => line.length <= LONGEST_HEADING);
  return isShortLine(text) && looksLikeHeading(node, text);
}

function isShortLine(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    !text.includes('\n') &&
    !/[.;,!]\s*$/.test(text.replace(/(?:forts|cont)\.\s*$/i, ''))
  );
}

/** A line in capitals, numbered, or wholly bold or italic. */
function looksLikeHeading(node: Nodes, text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length >= 4 && letters === letters.toUpperCase()) return true;
  if (/^\s*\d{1,2}[.)]/.test(text) || !('children' in node)) return /^\s*\d{1,2}[.)]/.test(text);
  return node.children.every(
    (child) => child.type === 'strong' || child.type === 'emphasis' || !hasWords(plain(child)),
  );
}

function plain(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

function sentences(text: string): string[] {
  const ends = /(?<=[.!?])\s+(?=["“«([]?[\p{Lu}\p{N}])|\n\s*\n/u;
  return text.split(ends).map(oneLine).filter(hasWords);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function marks(
  node: Nodes,
  line: number,
  heading: string | null,
  isInside: boolean,
  passages: SourcePassage[],
): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    const at = child.position?.start.line ?? line;
    const text = plain(child).replace(/\s+/g, ' ').trim();
    const isMark = child.type === 'strong' || child.type === 'emphasis';
    if (child.type === 'link' && /[\p{L}\p{N}]/u.test(text))
      passages.push({ kind: 'link', text, line: at, heading });
    const isLinkOnly =
      isMark && child.children.every((inner) => inner.type === 'link' || plain(inner).trim() === '');
    if (isMark && !isInside && !isLinkOnly && node.type !== 'link' && /[\p{L}\p{N}]/u.test(text)) {
      passages.push({ kind: 'emphasis', text, line: at, heading });
    }
    marks(child, at, heading, isInside || isMark, passages);
  }
}
