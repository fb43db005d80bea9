import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fontPixels, headingPixels } from './font-size';
import { isLayoutTable, LAYOUT_PARTS, textLength } from './layout-tables';

/** What was taken out of a page before reading its text. */
export interface CleanedHtml {
  root: Root;
  removed: string[];
}

type Child = RootContent | ElementContent;

/**
 * Keeps the text of a page or e-mail: no styles, frames or hidden text, layout tables as plain blocks, styled text as
 * bold and italic.
 */
export function cleanHtml(root: Root): CleanedHtml {
  const removed = new Set<string>();
  const cleaning: Cleaning = { removed, headingPixels: headingPixels(root.children) };
  const children = cleanChildren(root.children, cleaning) as RootContent[];
  return { root: { ...root, children }, removed: [...removed] };
}

interface Cleaning {
  removed: Set<string>;
  /** Type of this size or larger marks a heading. */
  headingPixels: number;
}

const TEXTLESS = new Set(['script', 'style', 'noscript', 'template', 'object', 'embed', 'iframe', 'svg']);
/** A page's head is not part of what its reader sees; the parser leaves its parts lying in a fragment. */
const HEAD_PARTS = new Set(['head', 'title', 'meta', 'link', 'base']);
const BLOCKS = new Set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const AS_PARAGRAPHS = new Set([
  'caption',
  'figcaption',
  'summary',
  'dt',
  'dd',
  'address',
  'legend',
  'dialog',
]);

function cleanChildren(children: readonly Child[], cleaning: Cleaning): Child[] {
  return children.flatMap((child) => clean(child, cleaning));
}

function clean(node: Child, cleaning: Cleaning): Child[] {
  if (node.type === 'comment' || node.type === 'doctype') return [];
  if (node.type !== 'element') return [node];
  if (HEAD_PARTS.has(node.tagName)) return [];
  if (TEXTLESS.has(node.tagName)) {
    cleaning.removed.add(node.tagName);
    return [];
  }
  if (isHidden(node)) {
    if (hasText(node)) cleaning.removed.add('hidden text');
    return [];
  }
  if (node.tagName === 'table' && isLayoutTable(node)) return flattenLayout(node, cleaning);
  const cleaned: Element = { ...node, children: cleanChildren(node.children, cleaning) as ElementContent[] };
  if (AS_PARAGRAPHS.has(node.tagName)) return [{ ...cleaned, tagName: hasBlock(cleaned) ? 'div' : 'p' }];
  if (node.tagName === 'dl') return [{ ...cleaned, tagName: 'div' }];
  if (node.tagName === 'u') return [{ ...cleaned, tagName: 'em' }];
  return [styled(cleaned, cleaning.headingPixels)];
}

function styleOf(node: Element): string {
  return typeof node.properties.style === 'string' ? node.properties.style.toLowerCase() : '';
}

function isHidden(node: Element): boolean {
  return (
    node.properties.hidden === true ||
    /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/.test(styleOf(node))
  );
}

function hasText(node: Element): boolean {
  return node.children.some((child) =>
    child.type === 'text' ? child.value.trim() !== '' : child.type === 'element' && hasText(child),
  );
}

function hasBlock(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (BLOCKS.has(child.tagName) || hasBlock(child)),
  );
}

function flattenLayout(node: Element, cleaning: Cleaning): Child[] {
  const children = node.children.flatMap((child): Child[] => {
    if (child.type === 'element' && LAYOUT_PARTS.has(child.tagName) && child.tagName !== 'table')
      return flattenLayout(child, cleaning);
    return clean(child, cleaning);
  });
  const block: Element = { ...node, tagName: 'div', children: children as ElementContent[] };
  return [styled(block, cleaning.headingPixels)];
}

/** Word and mail programs say bold and italic by style; large type on a line of its own is a heading in all but name. */
function styled(node: Element, headingPixels: number): Element {
  const style = styleOf(node);
  if (/^(?:h[1-6]|strong|b|a)$/.test(node.tagName)) return node;
  const isLarge = (fontPixels(node) ?? 0) >= headingPixels && textLength(node) <= LONGEST_HEADING;
  const isBold = /font-weight\s*:\s*(?:bold|[6-9]00)/.test(style) || isLarge;
  const isItalic = /font-style\s*:\s*italic/.test(style);
  if ((!isBold && !isItalic) || hasBlock(node) || !hasText(node)) return node;
  const wrap = (tagName: string, children: ElementContent[]): ElementContent[] => [
    { type: 'element', tagName, properties: {}, children, position: node.position },
  ];
  const italic = isItalic ? wrap('em', node.children) : node.children;
  return { ...node, children: isBold ? wrap('strong', italic) : italic };
}

const LONGEST_HEADING = 140;
