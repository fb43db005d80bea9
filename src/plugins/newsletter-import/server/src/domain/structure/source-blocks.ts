import type { ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromRuns, inlineText, type InlineText } from '../inline/inline-text';
import { linkBareAddresses } from '../inline/links';
import { codeParagraphs } from './code-paragraphs';

export type HeadingStyle = 'markup' | 'capitals' | 'numbered' | 'bold' | 'italic' | 'underlined';

export interface HeadingBlock {
  kind: 'heading';
  style: HeadingStyle;
  level: number;
  text: InlineText;
  lines: [number, number];
}
export interface ParagraphBlock {
  kind: 'paragraph';
  text: InlineText;
  isQuote: boolean;
  lines: [number, number];
}
export interface ListEntry {
  blocks: SourceBlock[];
  lines: [number, number];
}
export interface ListBlock {
  kind: 'list';
  isOrdered: boolean;
  start: number;
  entries: ListEntry[];
  lines: [number, number];
}
export interface TableBlock {
  kind: 'table';
  rows: { cells: InlineText[]; lines: [number, number] }[];
  lines: [number, number];
}
export interface ImageBlock {
  kind: 'image';
  alt: string;
  url: string;
  lines: [number, number];
}
export interface RuleBlock {
  kind: 'rule';
  lines: [number, number];
}

/** The source as a flat list of what stands under one another, whatever its format. */
export type SourceBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | ImageBlock | RuleBlock;

export function sourceBlocks(root: Root): SourceBlock[] {
  return blocksOf(root.children, false, 1);
}

/** All text of a block, as one string. */
export function blockText(block: SourceBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.text;
    case 'list':
      return block.entries.map(entryText).join('\n');
    case 'table':
      return block.rows.map((row) => row.cells.map((cell) => cell.text).join(' ')).join('\n');
    case 'image':
      return block.alt;
    case 'rule':
      return '';
  }
}

function entryText(entry: ListEntry): string {
  return entry.blocks.map(blockText).join('\n');
}

/** Every inline text of a block, in reading order. */
export function inlineTexts(block: SourceBlock): InlineText[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.entries.flatMap((entry) => entry.blocks.flatMap(inlineTexts));
    case 'table':
      return block.rows.flatMap((row) => row.cells);
    default:
      return [];
  }
}

/** A paragraph put together from a page's loose text has no place of its own, but its parts have. */
function linesOf(node: RootContent, fallback: number): [number, number] {
  if (node.position) return [node.position.start.line, node.position.end.line];
  const inner = 'children' in node ? node.children.map((child) => linesOf(child, 0)) : [];
  const placed = inner.filter(([from]) => from > 0);
  if (placed.length === 0) return [fallback, fallback];
  return [Math.min(...placed.map(([from]) => from)), Math.max(...placed.map(([, to]) => to))];
}

function blocksOf(nodes: readonly RootContent[], isQuote: boolean, fallback: number): SourceBlock[] {
  let line = fallback;
  return nodes.flatMap((node) => {
    const found = blocksOfNode(node, isQuote, line);
    line = node.position?.end.line ?? line;
    return found;
  });
}

function blocksOfNode(node: RootContent, isQuote: boolean, fallback: number): SourceBlock[] {
  const lines = linesOf(node, fallback);
  switch (node.type) {
    case 'heading':
      return headingOrParagraph(node.depth, node.children, lines);
    case 'paragraph':
      return paragraphs(node.children, isQuote, lines);
    case 'blockquote':
      return blocksOf(node.children, true, lines[0]);
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered === true,
          start: node.start ?? 1,
          entries: node.children.map((item) => listEntry(item, lines[0])),
          lines,
        },
      ];
    case 'table':
      return [{ kind: 'table', rows: tableRows(node, lines), lines }];
    case 'thematicBreak':
      return [{ kind: 'rule', lines }];
    case 'code':
      return codeParagraphs(node.value, lines).flatMap(({ text, lines: own }) =>
        paragraphs([{ type: 'text', value: text }], isQuote, own),
      );
    case 'footnoteDefinition':
      return blocksOf(node.children, isQuote, lines[0]);
    case 'definition':
    case 'html':
    case 'yaml':
      return [];
    default:
      return paragraphs([node as PhrasingContent], isQuote, lines);
  }
}

function readInline(nodes: readonly PhrasingContent[], line: number): InlineText {
  return linkBareAddresses(inlineText(nodes, line));
}

/** A sentence with a rule under it parses as a heading; no newsletter has a heading that ends like a sentence and runs so long. */
function headingOrParagraph(
  level: number,
  children: readonly PhrasingContent[],
  lines: [number, number],
): SourceBlock[] {
  const { text, images } = readParagraph(children, lines);
  if (text.text.trim() === '') return images;
  const isSetext = lines[1] > lines[0];
  if (isSetext && (/[.:;,!]\s*$/.test(text.text) || text.text.length > 120)) {
    return [
      ...images,
      { kind: 'paragraph', text, isQuote: false, lines: [lines[0], lines[1] - 1] },
      { kind: 'rule', lines: [lines[1], lines[1]] },
    ];
  }
  return [...images, { kind: 'heading', style: 'markup', level, text, lines }];
}

function paragraphs(
  children: readonly PhrasingContent[],
  isQuote: boolean,
  lines: [number, number],
): SourceBlock[] {
  const { text, images } = readParagraph(children, lines);
  return text.text.trim() === '' ? images : [{ kind: 'paragraph', text, isQuote, lines }, ...images];
}

/** Pictures stand on their own, beside the text they were set in. */
function readParagraph(
  children: readonly PhrasingContent[],
  lines: [number, number],
): { text: InlineText; images: ImageBlock[] } {
  const whole = readInline(children, lines[0]);
  const images = whole.runs.flatMap((run): ImageBlock[] =>
    run.image ? [{ kind: 'image', alt: run.image.alt, url: run.image.url, lines: [run.line, run.line] }] : [],
  );
  return { text: images.length === 0 ? whole : fromRuns(whole.runs.filter((run) => !run.image)), images };
}

function listEntry(item: ListItem, fallback: number): ListEntry {
  return { blocks: blocksOf(item.children, false, fallback), lines: linesOf(item, fallback) };
}

function tableRows(table: Table, lines: [number, number]): TableBlock['rows'] {
  return table.children.map((row) => ({
    cells: row.children.map((cell) => readInline(cell.children, row.position?.start.line ?? lines[0])),
    lines: linesOf(row, lines[0]),
  }));
}
