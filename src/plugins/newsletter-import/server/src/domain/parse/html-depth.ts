import { tagsOf } from './html-tags';

const words = (text: string): Set<string> => new Set(text.split(' '));

/** Their end tags may be left out, or they have none; they don't nest in themselves. */
const NOT_NESTING = words(
  'area base br col embed hr img input link meta source track wbr p li dt dd option tbody thead tfoot',
);
const CELLS = words('td th');
/** Open until they are closed by name: a browser opens them again after whatever they were left open in. */
const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');
/** End tags of other elements do not reach through these. */
const WALLS = new Set(['table', 'td', 'object', 'template', 'marquee']);
/** HTML that ends a drawing it is written in. */
const NOT_DRAWN = words(
  'b big blockquote center code dd div dl dt em h1 h2 h3 h4 h5 h6 i li menu nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

/**
 * How deep a page nests elements, as a browser would build it; stops counting beyond `enough`. Tags that nothing is open
 * for close nothing, and `<div/>` opens an element, except in a drawing.
 */
export function htmlDepth(text: string, enough: number): number {
  let open: string[] = [];
  let deepest = 0;
  for (const { name, isEnd, isSelfClosing } of tagsOf(text)) {
    if (CELLS.has(name) || name === 'tr') open = withoutCell(open);
    if (NOT_NESTING.has(name) || name === 'tr') continue;
    if (isEnd) {
      open = closed(open, name);
      continue;
    }
    if (NOT_DRAWN.has(name) && open.includes('svg')) open = open.slice(0, open.lastIndexOf('svg'));
    if (isSelfClosing && open.includes('svg')) continue;
    open.push(CELLS.has(name) ? 'td' : name);
    deepest = Math.max(deepest, open.length);
    if (deepest > enough) break;
  }
  return deepest;
}

/** A cell is closed by the next cell or row, with whatever is open in it. */
function withoutCell(open: string[]): string[] {
  const cell = open.lastIndexOf('td');
  return cell > open.lastIndexOf('table') ? open.slice(0, cell) : open;
}

function closed(open: string[], name: string): string[] {
  const at = open.lastIndexOf(name);
  if (at < 0) return open;
  const above = open.slice(at + 1);
  if (FORMATTING.has(name)) return above.some(isWall) ? open : [...open.slice(0, at), ...above];
  if (!WALLS.has(name) && above.some(isWall)) return open;
  return [...open.slice(0, at), ...above.filter((one) => FORMATTING.has(one))];
}

const isWall = (name: string): boolean => WALLS.has(name);
