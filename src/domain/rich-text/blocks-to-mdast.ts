import type { ListItem as ListItemNode, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import {
  MARKS,
  type Block,
  type Blocks,
  type InlineNode,
  type ListBlock,
  type Mark,
  type TextNode,
} from './blocks';
import { imageTexts } from './image-text';
import { inlineText } from './text-node';

/** Blocks in normal form as a Markdown syntax tree, images included; what Markdown cannot hold must be gone. */
export function blocksToMdast(blocks: Blocks): Root {
  return { type: 'root', children: blocks.map(blockNode) };
}

function blockNode(block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.children);
    case 'heading':
      return { type: 'heading', depth: block.level, children: phrasing(block.children) };
    case 'quote':
      return { type: 'blockquote', children: [paragraph(block.children)] };
    case 'code':
      return { type: 'code', lang: block.language, value: inlineText(block.children) };
    case 'list':
      return listNode(block);
    case 'image': {
      const [alt = '', title] = imageTexts(block.image.alternativeText, block.image.caption);
      return { type: 'paragraph', children: [{ type: 'image', url: block.image.url, alt, title }] };
    }
  }
}

function paragraph(children: readonly InlineNode[]): Paragraph {
  return { type: 'paragraph', children: phrasing(children) };
}

function listNode(list: ListBlock): Extract<RootContent, { type: 'list' }> {
  const items: ListItemNode[] = [];
  for (const child of list.children) {
    if (child.type === 'list-item') {
      items.push({ type: 'listItem', spread: false, children: [paragraph(child.children)] });
      continue;
    }
    const item = items.at(-1) ?? { type: 'listItem', spread: false, children: [] };
    if (items.length === 0) items.push(item);
    item.children.push(listNode(child));
  }
  return { type: 'list', ordered: list.format === 'ordered', spread: false, children: items };
}

function phrasing(nodes: readonly InlineNode[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let texts: TextNode[] = [];
  const close = (): void => {
    result.push(...marked(texts, MARKDOWN_MARKS));
    texts = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      texts.push(node);
    } else {
      close();
      result.push({ type: 'link', url: node.url, children: marked(node.children, MARKDOWN_MARKS) });
    }
  }
  close();
  return result;
}

const NODE_OF_MARK = { bold: 'strong', italic: 'emphasis', strikethrough: 'delete' } as const;

const MARKDOWN_MARKS = MARKS.filter((mark): mark is keyof typeof NODE_OF_MARK => mark in NODE_OF_MARK);

/** Neighbours that share the outermost mark are within one node, for markers side by side could be misread. */
function marked(
  nodes: readonly TextNode[],
  [mark, ...inner]: readonly (keyof typeof NODE_OF_MARK)[],
): PhrasingContent[] {
  if (mark === undefined) return nodes.flatMap(leaves);
  return runsOf(nodes, mark).flatMap((run): PhrasingContent[] => {
    const children = marked(run, inner);
    return run[0]?.[mark] === true ? [{ type: NODE_OF_MARK[mark], children }] : children;
  });
}

function runsOf(nodes: readonly TextNode[], mark: Mark): TextNode[][] {
  const runs: TextNode[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && (run[0]?.[mark] === true) === (node[mark] === true)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

function leaves(node: TextNode): PhrasingContent[] {
  if (node.code) return [{ type: 'inlineCode', value: node.text }];
  return node.text.split(/(\n)/).flatMap((part): PhrasingContent[] => {
    if (part === '') return [];
    return [part === '\n' ? { type: 'break' } : { type: 'text', value: part }];
  });
}
