import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What was taken out of a page before reading its text. */
export interface CleanedHtml {
  root: Root;
  removed: string[];
}

type Child = RootContent | ElementContent;

/** Keeps the text of a page or e-mail: no scripts, styles or hidden text, layout tables as plain blocks, styled text as bold and italic. */
export function cleanHtml(root: Root): CleanedHtml {
  const removed = new Set<string>();
  const children = cleanChildren(root.children, removed) as RootContent[];
  return { root: { ...root, children }, removed: [...removed] };
}

const ACTIVE = new Set(['script', 'style', 'noscript', 'template', 'object', 'embed', 'iframe', 'svg']);
/** A page's head is not part of what its reader sees; the parser leaves its parts lying in a fragment. */
const HEAD_PARTS = new Set(['head', 'title', 'meta', 'link', 'base']);
const LAYOUT_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup']);
const BLOCKS = new Set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '),
);
const AS_PARAGRAPHS = new Set(['caption', 'figcaption', 'summary', 'dt', 'dd', 'address', 'legend', 'dialog']);
const HEADING_FONT_PIXELS = 18;

function cleanChildren(children: readonly Child[], removed: Set<string>): Child[] {
  return children.flatMap((child) => clean(child, removed));
}

function clean(node: Child, removed: Set<string>): Child[] {
  if (node.type === 'comment' || node.type === 'doctype') return [];
  if (node.type !== 'element') return [node];
  if (HEAD_PARTS.has(node.tagName)) return [];
  if (ACTIVE.has(node.tagName)) {
    removed.add(node.tagName);
    return [];
  }
  if (isHidden(node)) {
    if (hasText(node)) removed.add('hidden text');
    return [];
  }
  if (node.tagName === 'table' && isLayout(node)) return flattenLayout(node, removed);
  const cleaned: Element = { ...node, children: cleanChildren(node.children, removed) as ElementContent[] };
  if (AS_PARAGRAPHS.has(node.tagName)) return [{ ...cleaned, tagName: hasBlock(cleaned) ? 'div' : 'p' }];
  if (node.tagName === 'dl') return [{ ...cleaned, tagName: 'div' }];
  if (node.tagName === 'u') return [{ ...cleaned, tagName: 'em' }];
  return [styled(cleaned)];
}

function styleOf(node: Element): string {
  return typeof node.properties.style === 'string' ? node.properties.style.toLowerCase() : '';
}

function isHidden(node: Element): boolean {
  return node.properties.hidden === true || /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/.test(styleOf(node));
}

function hasText(node: Element): boolean {
  return node.children.some((child) => (child.type === 'text' ? child.value.trim() !== '' : child.type === 'element' && hasText(child)));
}

function hasBlock(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && (BLOCKS.has(child.tagName) || hasBlock(child)));
}

/** A table that places things on the page rather than relating cells: the frame of nearly every e-mail newsletter. */
function isLayout(table: Element): boolean {
  if (table.properties.role === 'presentation' || table.properties.role === 'none') return true;
  const rows = rowsOf(table);
  const cells = rows.map((row) => row.children.filter((cell): cell is Element => cell.type === 'element'));
  if (cells.some((row) => row.some((cell) => cell.tagName === 'th'))) return false;
  if (cells.every((row) => row.length <= 1)) return true;
  return cells.some((row) => row.some((cell) => cell.children.some((child) => child.type === 'element' && holdsStructure(child))));
}

function holdsStructure(node: Element): boolean {
  return /^(?:table|h[1-6]|ul|ol|img|div|hr)$/.test(node.tagName) || node.children.some((child) => child.type === 'element' && holdsStructure(child));
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : LAYOUT_PARTS.has(child.tagName) ? rowsOf(child) : [];
  });
}

function flattenLayout(node: Element, removed: Set<string>): Child[] {
  const children = node.children.flatMap((child): Child[] => {
    if (child.type === 'element' && LAYOUT_PARTS.has(child.tagName) && child.tagName !== 'table') return flattenLayout(child, removed);
    return clean(child, removed);
  });
  return [styled({ ...node, tagName: 'div', children: children as ElementContent[] })];
}

/** Word and mail programs say bold and italic by style; large type on a line of its own is a heading in all but name. */
function styled(node: Element): Element {
  const style = styleOf(node);
  if (style === '' || /^(?:h[1-6]|strong|b|a)$/.test(node.tagName)) return node;
  const size = Number(/font-size\s*:\s*(\d+(?:\.\d+)?)px/.exec(style)?.[1] ?? 0);
  const isBold = /font-weight\s*:\s*(?:bold|[6-9]00)/.test(style) || size >= HEADING_FONT_PIXELS;
  const isItalic = /font-style\s*:\s*italic/.test(style);
  if ((!isBold && !isItalic) || hasBlock(node) || !hasText(node)) return node;
  const wrap = (tagName: string, children: ElementContent[]): ElementContent[] => [
    { type: 'element', tagName, properties: {}, children, position: node.position },
  ];
  const italic = isItalic ? wrap('em', node.children) : node.children;
  return { ...node, children: isBold ? wrap('strong', italic) : italic };
}
