import type { InlineNode, Mark, TextNode } from './blocks';
import { inlineText, marksOf, mergeTexts, textNode } from './text-node';

/** Line breaks of every kind: UAX #14 classes BK, CR, LF and NL. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Controls but the tab, noncharacters and the byte order mark: invisible, and XML, PostgreSQL or Markdown refuse them. */
const UNSTORABLE = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}|\uFEFF/gu;

const HALF_CHARACTER = /\p{Cs}/gu;

/** Whatever of the above a text may hold: most hold none, which one look tells. */
const TO_MEND = /[^\P{Cc}\t\n]|[\p{Noncharacter_Code_Point}\p{Cs}\u2028\u2029\uFEFF]/u;

/** Marks that nobody can see on a blank. */
const INVISIBLE_ON_BLANKS: readonly Mark[] = ['bold', 'italic'];

/** Text that every format can hold: line feeds for line breaks, no control characters but the tab. */
export function normaliseText(text: string): string {
  if (!TO_MEND.test(text)) return text;
  return text.replace(LINE_BREAK, '\n').replace(UNSTORABLE, '').replace(HALF_CHARACTER, '\uFFFD');
}

/** Inline nodes in normal form (see `normaliseBlocks`); none if there is nothing but blanks. */
export function normaliseInline(nodes: readonly InlineNode[]): InlineNode[] {
  const normalised = trimLineFeeds(joinRuns(nodes));
  return inlineText(normalised).trim() === '' ? [] : normalised;
}

function joinRuns(nodes: readonly InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  let run: TextNode[] = [];
  const close = (): void => {
    joined.push(...normaliseTexts(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      run.push(node);
    } else if (inlineText(normaliseTexts(node.children)).trim() === '') {
      // Nobody could see or follow it.
      run.push(...node.children);
    } else {
      close();
      joined.push({ type: 'link', url: node.url, children: normaliseTexts(node.children) });
    }
  }
  close();
  return joined;
}

function normaliseTexts(nodes: readonly TextNode[]): TextNode[] {
  if (nodes.every(hasNoMarkedBlanks))
    return mergeTexts(nodes.map((node) => textNode(normaliseText(node.text), marksOf(node))));
  const pieces = nodes.flatMap(piecesOf);
  for (const mark of INVISIBLE_ON_BLANKS) takeOffBlankEdges(pieces, mark);
  return mergeTexts(pieces.map((piece) => textNode(piece.text, marksOf(piece))));
}

/** Then nothing has to be taken apart: no line feed that is marked, no blank at an edge of what is. */
function hasNoMarkedBlanks(node: TextNode): boolean {
  return marksOf(node).length === 0 || (!TO_MEND.test(node.text) && /^\S(?:[^\n]*\S)?$/.test(node.text));
}

/** Line feeds, blanks and words, each as a node of its own; line feeds have no marks. */
function piecesOf(node: TextNode): TextNode[] {
  const marks = marksOf(node);
  const parts = normaliseText(node.text).match(/\n+|[^\S\n]+|\S+/gu) ?? [];
  return parts.map((part) => textNode(part, part.startsWith('\n') ? [] : marks));
}

/** Takes a mark off the blanks at both ends of each stretch that has it. */
function takeOffBlankEdges(pieces: TextNode[], mark: Mark): void {
  for (const inReadingOrder of [pieces, pieces.toReversed()]) {
    let isAtEdge = true;
    for (const piece of inReadingOrder) {
      const isMarked = piece[mark] === true;
      if (isMarked && isAtEdge && piece.text.trim() === '') piece[mark] = false;
      else isAtEdge = !isMarked;
    }
  }
}

/** A line without content at either end of a block is no line. */
function trimLineFeeds(nodes: readonly InlineNode[]): InlineNode[] {
  let trimmed = [...nodes];
  for (const [end, edge] of [[0, /^\n+/] as const, [-1, /\n+$/] as const]) {
    for (let node = trimmed.at(end); node && edge.test(inlineText([node])); node = trimmed.at(end)) {
      const rest = cut(node, end, edge);
      const others = end === 0 ? trimmed.slice(1) : trimmed.slice(0, -1);
      trimmed = rest === null ? others : end === 0 ? [rest, ...others] : [...others, rest];
    }
  }
  return trimmed;
}

function cut(node: InlineNode, end: 0 | -1, edge: RegExp): InlineNode | null {
  if (node.type === 'text') {
    const text = node.text.replace(edge, '');
    return text === '' ? null : { ...node, text };
  }
  const at = end === 0 ? 0 : node.children.length - 1;
  const children = mergeTexts(
    node.children.map((child, index) =>
      index === at ? { ...child, text: child.text.replace(edge, '') } : child,
    ),
  );
  return children.length === 0 ? null : { ...node, children };
}
