import type { Nodes, Root } from 'mdast';
import type { LostPassage } from '../types';

/** Everything a source says that the drafts must hold again, read from its syntax tree alone. */
export interface SourcePassage extends LostPassage {
  /** Part of a heading, which a section or group may hold. */
  isHeading: boolean;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code', 'html']);

/** Sentences, link labels and emphasised terms of a source, in order. Shares no code with the planner. */
export function sourcePassages(root: Root): SourcePassage[] {
  const passages: SourcePassage[] = [];
  walk(root, 1, passages);
  return passages;
}

function walk(node: Nodes, line: number, passages: SourcePassage[]): void {
  const at = node.position?.start.line ?? line;
  if (BLOCKS.has(node.type)) {
    const isHeading = node.type === 'heading';
    // A hard or soft line end inside a paragraph may part a heading line from its text.
    sentences(plain(node)).forEach((text) => passages.push({ kind: 'sentence', text, line: at, isHeading }));
    marks(node, at, isHeading, false, passages);
    return;
  }
  if ('children' in node) node.children.forEach((child) => walk(child, at, passages));
}

function plain(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}"“«])|\n\s*\n/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function marks(node: Nodes, line: number, isHeading: boolean, isInside: boolean, passages: SourcePassage[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    const at = child.position?.start.line ?? line;
    const text = plain(child).replace(/\s+/g, ' ').trim();
    const isMark = child.type === 'strong' || child.type === 'emphasis';
    if (child.type === 'link' && /[\p{L}\p{N}]/u.test(text)) passages.push({ kind: 'link', text, line: at, isHeading });
    const isLinkOnly = isMark && child.children.every((inner) => inner.type === 'link' || plain(inner).trim() === '');
    if (isMark && !isInside && !isLinkOnly && node.type !== 'link' && /[\p{L}\p{N}]/u.test(text)) {
      passages.push({ kind: 'emphasis', text, line: at, isHeading });
    }
    marks(child, at, isHeading, isInside || isMark, passages);
  }
}
