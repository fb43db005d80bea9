import type { BlockContent, RootContent } from 'mdast';
import { describeFlattened, mdastToBlocks, type Blocks } from '../../../../../../domain/rich-text';
import { targetOf } from '../inline/links';
import { fromRuns, joinInline, toPhrasing, type InlineText, type Run } from '../inline/inline-text';
import type { ListBlock, SourceBlock, TableBlock } from '../structure/source-blocks';
import type { Part } from './segment';

export interface Body {
  blocks: Blocks;
  /** What rich text could not hold and was kept as plain text. */
  flattened: string[];
}

/** The parts of a matter as rich text. */
export function bodyOf(parts: readonly Part[]): Body {
  const children = parts.flatMap(nodesOf);
  if (children.length === 0) return { blocks: [], flattened: [] };
  const { blocks, flattened } = mdastToBlocks(children);
  return { blocks, flattened: flattened.map(describeFlattened) };
}

/** Source blocks as rich text, for the issue's own intro and closing; headings among them become bold lines. */
export function bodyOfBlocks(blocks: readonly SourceBlock[]): Body {
  return bodyOf(
    blocks.flatMap((block) =>
      block.kind === 'heading' ? partOfBlock({ ...block, text: asBold(block.text) }) : partOfBlock(block),
    ),
  );
}

/** A source block as part of a matter; pictures and rules are none. */
export function partOfBlock(block: SourceBlock): Part[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.text, isQuote: block.isQuote, lines: block.lines }];
    case 'heading':
      return [{ kind: 'paragraph', text: block.text, isQuote: false, lines: block.lines }];
    case 'list':
      return [{ kind: 'list', list: block, lines: block.lines }];
    case 'table':
      return [{ kind: 'table', table: block, lines: block.lines }];
    default:
      return [];
  }
}

function asBold(text: InlineText): InlineText {
  return fromRuns(text.runs.map((run) => ({ ...run, bold: true })));
}

function nodesOf(part: Part): RootContent[] {
  if (part.kind === 'list') return [listNode(part.list)];
  if (part.kind === 'table') return tableNodes(part.table);
  const paragraph = paragraphNode(part.text);
  return [part.isQuote ? { type: 'blockquote', children: [paragraph] } : paragraph];
}

function paragraphNode(text: InlineText): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: toPhrasing(withUsableLinks(text)) };
}

/** A link without a target is kept as its label; the lost target is listed with the entry's links. */
function withUsableLinks(text: InlineText): InlineText {
  return fromRuns(
    text.runs.map((run): Run => {
      if (!run.link) return run;
      const target = targetOf(run.link.url);
      return { ...run, link: target.status === 'ok' ? { ...run.link, url: target.url } : null };
    }),
  );
}

function listNode(list: ListBlock): Extract<RootContent, { type: 'list' }> {
  return {
    type: 'list',
    ordered: list.isOrdered,
    start: list.isOrdered ? list.start : null,
    spread: false,
    children: list.entries.map((entry) => ({
      type: 'listItem',
      spread: false,
      children: entry.blocks.flatMap(entryNodes),
    })),
  };
}

function entryNodes(block: SourceBlock): BlockContent[] {
  if (block.kind === 'list') return [listNode(block)];
  if (block.kind === 'paragraph' || block.kind === 'heading') return [paragraphNode(block.text)];
  return block.kind === 'table' ? tableNodes(block) : [];
}

/** Rich text has no tables: each row becomes a paragraph, its cells parted by dashes. */
function tableNodes(table: TableBlock): Extract<RootContent, { type: 'paragraph' }>[] {
  return table.rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => cell.text.trim() !== '');
    return cells.length === 0 ? [] : [paragraphNode(joinInline(cells, ' – '))];
  });
}
