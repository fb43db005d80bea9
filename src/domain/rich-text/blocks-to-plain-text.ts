import type { Block, Blocks, InlineNode, LinkNode, ListBlock } from './blocks';
import { imageText } from './image-text';
import { normaliseBlocks } from './normalise-blocks';
import { inlineText } from './text-node';

export interface PlainTextOptions {
  /** Write each link's address in parentheses after its text, unless the text is the address. Default: false. */
  withLinkUrls?: boolean;
}

/**
 * Rich text as plain text: blocks parted by a blank line; list items on lines of their own with `- ` or their
 * number, nested ones indented; an image as its alternative text and caption. Marks are left out, every word is kept.
 */
export function blocksToPlainText(blocks: Blocks, options: PlainTextOptions = {}): string {
  const write = (nodes: readonly InlineNode[]): string =>
    options.withLinkUrls
      ? nodes.map((node) => (node.type === 'link' ? withUrl(node) : node.text)).join('')
      : inlineText(nodes);
  return normaliseBlocks(blocks)
    .map((block) => textOf(block, write))
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

type Write = (nodes: readonly InlineNode[]) => string;

function textOf(block: Block, write: Write): string {
  switch (block.type) {
    case 'list':
      return listLines(block, write).join('\n');
    case 'image':
      return imageText(block.image.alternativeText, block.image.caption);
    default:
      return write(block.children);
  }
}

function listLines(list: ListBlock, write: Write): string[] {
  let number = 0;
  return list.children.flatMap((child) => {
    if (child.type === 'list') return listLines(child, write).map((line) => `  ${line}`);
    number += 1;
    const bullet = list.format === 'ordered' ? `${number}. ` : '- ';
    const [first, ...rest] = write(child.children).split('\n');
    return [`${bullet}${first}`, ...rest.map((line) => `${' '.repeat(bullet.length)}${line}`)];
  });
}

function withUrl(link: LinkNode): string {
  const text = inlineText([link]);
  const isAddress = [
    link.url,
    link.url.replace(/^mailto:/i, ''),
    link.url.replace(/^https?:\/\//i, ''),
  ].includes(text.trim());
  return isAddress ? text : `${text} (${link.url})`;
}
