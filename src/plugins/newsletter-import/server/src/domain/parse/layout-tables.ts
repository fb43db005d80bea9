import type { Element } from 'hast';

/** Parts that a table lays out; taken away, their content stands one below another. */
export const LAYOUT_PARTS: ReadonlySet<string> = new Set(
  'table tbody thead tfoot tr td th caption colgroup'.split(' '),
);

const LONGEST_CELL = 300;
/** What no table of figures or dates has in a cell. */
const PAGE_PARTS: ReadonlySet<string> = new Set('table h1 h2 h3 h4 h5 h6 ul ol hr'.split(' '));
const PAGE_PARTS_WITHOUT_HEADER: ReadonlySet<string> = new Set([...PAGE_PARTS, 'img', 'div']);

/**
 * A table that places things on the page rather than relating cells: the frame of nearly every e-mail newsletter. It
 * says so by its role, or has one row or column, or holds headings, lists and running text.
 */
export function isLayoutTable(table: Element): boolean {
  if (table.properties.role === 'presentation' || table.properties.role === 'none') return true;
  const rows = rowsOf(table).map((row) => elementsOf(row));
  const cells = rows.flat();
  if (cells.some((cell) => holdsAny(cell, PAGE_PARTS))) return true;
  // Some e-mail frameworks lay out with <th>, but always with further tables inside.
  if (cells.some((cell) => cell.tagName === 'th')) return false;
  if (rows.length <= 1 || rows.every((row) => row.length <= 1)) return true;
  return cells.some((cell) => holdsAny(cell, PAGE_PARTS_WITHOUT_HEADER) || holdsRunningText(cell));
}

function elementsOf(node: Element): Element[] {
  return node.children.filter((child): child is Element => child.type === 'element');
}

function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return LAYOUT_PARTS.has(child.tagName) ? rowsOf(child) : [];
  });
}

function holdsAny(node: Element, names: ReadonlySet<string>): boolean {
  return elementsOf(node).some((child) => names.has(child.tagName) || holdsAny(child, names));
}

function holdsRunningText(cell: Element): boolean {
  return (
    elementsOf(cell).filter((child) => child.tagName === 'p').length > 1 || textLength(cell) > LONGEST_CELL
  );
}

/** Characters of text in an element, surrounding blanks of each stretch not counted. */
export function textLength(node: Element): number {
  return node.children.reduce((sum, child) => {
    if (child.type === 'text') return sum + child.value.trim().length;
    return child.type === 'element' ? sum + textLength(child) : sum;
  }, 0);
}
