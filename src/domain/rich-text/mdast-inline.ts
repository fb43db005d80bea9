import type { Image, ImageReference, Link, LinkReference, Nodes, PhrasingContent } from 'mdast';
import type { InlineNode, Mark, TextNode } from './blocks';
import { imageText } from './image-text';
import { toLinkUrl } from './link-url';
import type { Reading } from './mdast-reading';
import { inlineText, textNode } from './text-node';

/** Phrasing content as inline nodes, not yet in normal form. */
export function readInline(nodes: readonly PhrasingContent[], reading: Reading): InlineNode[] {
  return readMarked(nodes, [], reading);
}

function readMarked(nodes: readonly Nodes[], marks: readonly Mark[], reading: Reading): InlineNode[] {
  return nodes.flatMap((node) => readNode(node, marks, reading));
}

function readNode(node: Nodes, marks: readonly Mark[], reading: Reading): InlineNode[] {
  switch (node.type) {
    case 'text':
      return [textNode(onOneLine(node.value), marks)];
    case 'inlineCode':
      return [textNode(onOneLine(node.value), [...marks, 'code'])];
    case 'break':
      return [textNode('\n')];
    case 'strong':
      return readMarked(node.children, [...marks, 'bold'], reading);
    case 'emphasis':
      return readMarked(node.children, [...marks, 'italic'], reading);
    case 'delete':
      return readMarked(node.children, [...marks, 'strikethrough'], reading);
    case 'link':
    case 'linkReference':
      return readLink(node, marks, reading);
    case 'image':
    case 'imageReference':
      return [textNode(readImage(node, reading), marks)];
    case 'footnoteReference':
      reading.flattened.push({ kind: 'footnote', text: footnoteMark(node) });
      return [textNode(footnoteMark(node), marks)];
    case 'html':
      reading.flattened.push({ kind: 'html', text: node.value });
      return [textNode(onOneLine(node.value), marks)];
    default:
      return readUnknown(node, marks, reading);
  }
}

/** Line ends within a text are the source's wrapping. */
function onOneLine(text: string): string {
  return text.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' ');
}

/** Extensions of Markdown have nodes of their own: their text is kept. */
function readUnknown(node: Nodes, marks: readonly Mark[], reading: Reading): InlineNode[] {
  if ('children' in node) return readMarked(node.children, marks, reading);
  return 'value' in node ? [textNode(node.value, marks)] : [];
}

/** Links cannot lie within links: the outer one's address wins. */
function readLink(node: Link | LinkReference, marks: readonly Mark[], reading: Reading): InlineNode[] {
  const { url: target, title } = node.type === 'link' ? node : targetOf(node, reading);
  const children = textsOf(readMarked(node.children, marks, reading));
  const label = inlineText(children);
  if (title) reading.flattened.push({ kind: 'link_title', text: label, lost: title });
  const url = toLinkUrl(target);
  if (url === null) {
    reading.flattened.push({ kind: 'link', text: label, lost: target });
    return children;
  }
  return [{ type: 'link', url, children: label.trim() === '' ? [textNode(url, marks)] : children }];
}

function textsOf(nodes: readonly InlineNode[]): TextNode[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [node] : node.children));
}

function targetOf(
  node: LinkReference | ImageReference,
  reading: Reading,
): { url: string; title?: string | null } {
  return reading.definitions.get(node.identifier) ?? { url: '' };
}

function readImage(node: Image | ImageReference, reading: Reading): string {
  const { url, title } = node.type === 'image' ? node : targetOf(node, reading);
  const text = imageText(node.alt, title);
  reading.flattened.push({ kind: 'image', text, lost: url });
  return text;
}

/** What stands for a footnote in the text and before its own text: `[1]`. */
export function footnoteMark(node: { identifier: string; label?: string | null }): string {
  return `[${node.label ?? node.identifier}]`;
}
