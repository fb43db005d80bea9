import type { Block, Blocks, InlineNode, ListBlock, TextNode } from './blocks';
import { isCodeLanguage } from './code-language';
import type { Flattened } from './flattened';
import { imageText } from './image-text';
import type { RichText } from './mdast-to-blocks';
import { normaliseBlocks } from './normalise-blocks';
import { inlineText, textNode } from './text-node';

/**
 * The part of rich text that Markdown can hold, and what had to go: `markdownToBlocks(await blocksToMarkdown(blocks))`
 * gives these blocks. Underlined text becomes plain (Markdown has no underlining, and HTML is not read back as markup),
 * a line break in a heading a blank, an image the text that stands for it, a code language that is not one word goes.
 */
export function markdownForm(blocks: Blocks): RichText {
  const { blocks: writable, flattened } = writableForm(blocks);
  return { blocks: normaliseBlocks(writable.map((block) => withoutImage(block, flattened))), flattened };
}

function withoutImage(block: Block, flattened: Flattened[]): Block {
  if (block.type !== 'image') return block;
  const text = imageText(block.image.alternativeText, block.image.caption);
  flattened.push({ kind: 'image', text, lost: block.image.url });
  return { type: 'paragraph', children: [textNode(text)] };
}

/** What can be written as Markdown: as `markdownForm`, but with the images, which only reading back turns into text. */
export function writableForm(blocks: Blocks): RichText {
  const flattened: Flattened[] = [];
  const writable = normaliseBlocks(blocks).map((block) => writableBlock(block, flattened));
  return { blocks: normaliseBlocks(writable), flattened };
}

function writableBlock(block: Block, flattened: Flattened[]): Block {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return { ...block, children: withoutUnderline(block.children, flattened) };
    case 'heading':
      return { ...block, children: onOneLine(withoutUnderline(block.children, flattened), flattened) };
    case 'list':
      return writableList(block, flattened);
    case 'code':
      return { ...block, language: isCodeLanguage(block.language) ? block.language : null };
    case 'image':
      return block;
  }
}

function writableList(list: ListBlock, flattened: Flattened[]): ListBlock {
  const children = list.children.map((child) =>
    child.type === 'list'
      ? writableList(child, flattened)
      : { ...child, children: withoutUnderline(child.children, flattened) },
  );
  return { ...list, children };
}

function withoutUnderline(nodes: readonly InlineNode[], flattened: Flattened[]): InlineNode[] {
  const plain = ({ underline, ...node }: TextNode): TextNode => {
    if (underline) flattened.push({ kind: 'underline', text: node.text });
    return node;
  };
  return nodes.map((node) =>
    node.type === 'text' ? plain(node) : { ...node, children: node.children.map(plain) },
  );
}

function onOneLine(nodes: readonly InlineNode[], flattened: Flattened[]): InlineNode[] {
  if (!inlineText(nodes).includes('\n')) return [...nodes];
  flattened.push({ kind: 'heading_line_break', text: inlineText(nodes) });
  const joined = (node: TextNode): TextNode => ({ ...node, text: node.text.replace(/\n+/g, ' ') });
  return nodes.map((node) =>
    node.type === 'text' ? joined(node) : { ...node, children: node.children.map(joined) },
  );
}
