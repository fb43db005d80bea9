import type {
  Blockquote,
  Code,
  Definition,
  FootnoteDefinition,
  Html,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { Block, Blocks, InlineNode, ParagraphBlock } from './blocks';
import { blocksToPlainText } from './blocks-to-plain-text';
import { isCodeLanguage } from './code-language';
import { assertWithinLimits } from './content-size';
import type { Flattened } from './flattened';
import { footnoteMark, readInline } from './mdast-inline';
import { readList } from './mdast-lists';
import { startReading, type Reading } from './mdast-reading';
import { normaliseBlocks } from './normalise-blocks';
import { inlineText, textNode } from './text-node';

export interface RichText {
  /** In normal form, see `normaliseBlocks`. */
  blocks: Blocks;
  /** What became plain text, in the order of the text. */
  flattened: Flattened[];
}

/**
 * A Markdown syntax tree as rich text. No word is lost; what blocks have no form for becomes plain text and is listed
 * in `flattened`. HTML nodes become their source as text, never markup. Given the Markdown that the tree was parsed from,
 * list numbers are those that were written (see `numbersToKeep`).
 *
 * @throws RichTextLimitError if the tree is too deep, or too large for one rich text field
 */
export function mdastToBlocks(tree: Root | readonly RootContent[], source: string | null = null): RichText {
  const nodes = 'type' in tree ? tree.children : tree;
  const reading = startReading(nodes, source);
  const blocks = normaliseBlocks(readBlocks(nodes, reading));
  assertWithinLimits(blocks);
  return { blocks, flattened: reading.flattened };
}

const PHRASING: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
]);

function isPhrasing(node: Nodes): node is Exclude<PhrasingContent, Html> {
  return PHRASING.has(node.type);
}

/** Phrasing content that stands between blocks is a paragraph. */
function readBlocks(nodes: readonly RootContent[], reading: Reading): Blocks {
  const blocks: Blocks = [];
  let loose: PhrasingContent[] = [];
  const close = (): void => {
    if (loose.length > 0) blocks.push(paragraph(readInline(loose, reading)));
    loose = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      loose.push(node);
    } else {
      close();
      blocks.push(...readBlock(node, reading));
    }
  }
  close();
  return blocks;
}

function readBlock(node: Nodes, reading: Reading): Blocks {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(readInline(node.children, reading))];
    case 'heading':
      return [{ type: 'heading', level: node.depth, children: readInline(node.children, reading) }];
    case 'blockquote':
      return readQuote(node, reading);
    case 'list':
      return readList(node, reading, readBlocks);
    case 'code':
      return [readCode(node, reading)];
    case 'html':
      reading.flattened.push({ kind: 'html', text: node.value });
      return [paragraph([textNode(node.value)])];
    case 'table':
      return readTable(node, reading);
    case 'thematicBreak':
      reading.flattened.push({ kind: 'rule', text: '' });
      return [];
    case 'definition':
      return readDefinition(node, reading);
    case 'footnoteDefinition':
      return readFootnote(node, reading);
    default:
      if ('children' in node) return readBlocks(node.children, reading);
      return 'value' in node ? [paragraph([textNode(node.value)])] : [];
  }
}

function paragraph(children: InlineNode[]): ParagraphBlock {
  return { type: 'paragraph', children };
}

/** A quotation's paragraphs are quotations each; what else is in it stands on its own. */
function readQuote(node: Blockquote, reading: Reading): Blocks {
  return node.children.flatMap((child): Blocks => {
    if (child.type === 'paragraph') return [{ type: 'quote', children: readInline(child.children, reading) }];
    const blocks = readBlock(child, reading);
    if (child.type !== 'blockquote')
      reading.flattened.push({ kind: 'quote', text: blocksToPlainText(blocks) });
    return blocks;
  });
}

/** The word after the fence is the language; more than that has no place. */
function readCode({ lang, meta, value }: Code, reading: Reading): Block {
  const language = isCodeLanguage(lang) ? lang : null;
  const lost = [language === null ? lang : null, meta].filter((part) => part).join(' ');
  if (lost !== '') reading.flattened.push({ kind: 'code_info', text: value, lost });
  return { type: 'code', language, children: [textNode(value)] };
}

/** A row is a paragraph, its cells parted by dashes. */
function readTable(table: Table, reading: Reading): Blocks {
  const rows = table.children.map((row) => {
    const cells = row.children
      .map((cell) => readInline(cell.children, reading))
      .filter((cell) => inlineText(cell).trim() !== '');
    return cells.flatMap((cell, index) => (index === 0 ? cell : [textNode(' – '), ...cell]));
  });
  reading.flattened.push({ kind: 'table', text: rows.map(inlineText).join('; ') });
  return rows.map(paragraph);
}

/** An address that links use is in those links. */
function readDefinition(node: Definition, reading: Reading): Blocks {
  const isFirst = reading.definitions.get(node.identifier) === node;
  if (isFirst && reading.used.has(node.identifier)) return [];
  const text = `[${node.label ?? node.identifier}]: ${node.url}${node.title ? ` (${node.title})` : ''}`;
  reading.flattened.push({ kind: 'definition', text });
  return [paragraph([textNode(text)])];
}

function readFootnote(node: FootnoteDefinition, reading: Reading): Blocks {
  const mark = textNode(`${footnoteMark(node)} `);
  const [first, ...rest] = readBlocks(node.children, reading);
  const blocks: Blocks =
    first?.type === 'paragraph'
      ? [paragraph([mark, ...first.children]), ...rest]
      : [paragraph([mark]), ...(first ? [first, ...rest] : [])];
  reading.flattened.push({ kind: 'footnote', text: blocksToPlainText(blocks) });
  return blocks;
}
