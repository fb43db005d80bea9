import type { List, ListItem as ListItemNode } from 'mdast';
import type { Block, Blocks, InlineNode, ListBlock, ListFormat, ListItem } from './blocks';
import { imageText } from './image-text';
import { numbersToKeep } from './list-numbers';
import { readInline } from './mdast-inline';
import type { Reading } from './mdast-reading';
import { inlineText, textNode } from './text-node';

type ListNodes = ListBlock['children'];

/** Reads what lies in an item and is neither a paragraph nor a list. */
type ReadBlocks = (nodes: ListItemNode['children'], reading: Reading) => Blocks;

/**
 * A list as a list, unless its numbers are not 1, 2, 3 …: then they are part of the text, as blocks cannot hold them.
 */
export function readList(list: List, reading: Reading, readBlocks: ReadBlocks): Blocks {
  const { children, format } = readItems(list, reading, readBlocks);
  if (format !== null) return [{ type: 'list', format, children }];
  return children.map((child) =>
    child.type === 'list' ? child : { type: 'paragraph', children: child.children },
  );
}

function readNestedList(list: List, reading: Reading, readBlocks: ReadBlocks): ListBlock {
  const { children, format } = readItems(list, reading, readBlocks);
  return { type: 'list', format: format ?? 'unordered', children };
}

/** `format` is null if the items begin with their numbers. */
function readItems(
  list: List,
  reading: Reading,
  readBlocks: ReadBlocks,
): { children: ListNodes; format: ListFormat | null } {
  const numbers = list.ordered ? numbersToKeep(list, reading.source) : null;
  const children = list.children.flatMap((item, index) => {
    const nodes = readItem(item, reading, readBlocks);
    const number = numbers?.[index];
    return number === undefined ? nodes : withPrefix(nodes, `${number} `);
  });
  if (numbers === null) return { children, format: list.ordered ? 'ordered' : 'unordered' };
  reading.flattened.push({ kind: 'list_number', text: textOfItems(children) });
  return { children, format: null };
}

function textOfItems(nodes: ListNodes): string {
  return nodes
    .map((node) => (node.type === 'list' ? textOfItems(node.children) : inlineText(node.children)))
    .join(' ');
}

/** An item's text, and after it the lists that lie in the item. */
function readItem(item: ListItemNode, reading: Reading, readBlocks: ReadBlocks): ListNodes {
  const nodes: ListNodes = [];
  for (const child of item.children) {
    if (child.type === 'paragraph') {
      addText(nodes, readInline(child.children, reading));
    } else if (child.type === 'list') {
      nodes.push(readNestedList(child, reading, readBlocks));
    } else {
      for (const block of readBlocks([child], reading)) addBlock(nodes, block, reading);
    }
  }
  if (typeof item.checked !== 'boolean') return nodes;
  reading.flattened.push({ kind: 'task', text: textOfItems(nodes) });
  return withPrefix(nodes, item.checked ? '[x] ' : '[ ] ');
}

function addBlock(nodes: ListNodes, block: Block, reading: Reading): void {
  if (block.type === 'list') {
    nodes.push(block);
    return;
  }
  const children =
    block.type === 'image'
      ? [textNode(imageText(block.image.alternativeText, block.image.caption))]
      : block.children;
  reading.flattened.push({ kind: 'list_item', text: inlineText(children) });
  addText(nodes, children);
}

/** Text after a nested list joins that list's last item, so that the numbers of the items around it stay. */
function addText(nodes: ListNodes, text: readonly InlineNode[]): void {
  const last = nodes.at(-1);
  if (last === undefined) nodes.push({ type: 'list-item', children: [...text] });
  else if (last.type === 'list') addText(last.children, text);
  else last.children.push(textNode('\n'), ...text);
}

function withPrefix(nodes: ListNodes, prefix: string): ListNodes {
  const [first, ...rest] = nodes;
  if (first?.type !== 'list-item') return [{ type: 'list-item', children: [textNode(prefix)] }, ...nodes];
  return [
    { ...first, children: [textNode(prefix), ...first.children] satisfies ListItem['children'] },
    ...rest,
  ];
}
