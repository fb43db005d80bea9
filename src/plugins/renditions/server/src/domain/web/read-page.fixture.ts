import type { DefaultTreeAdapterMap } from 'parse5' with { 'resolution-mode': 'import' };
import type { ReadPiece } from '../document/reading';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Classes and elements of what a page or an e-mail adds to what an edition says. */
const APPARATUS = new Set(['skip', 'all-issues', 'permalink', 'unseen', 'logo', 'older', 'frame']);
const ELEMENTS = new Set(['head', 'nav', 'script', 'style']);
/** Links of the page's own around words of the edition. */
const OWN_LINKS = new Set(['home', 'headline']);

/**
 * What a page or an e-mail says, or one element of it, as HTML's own parser reads it: text, headings, links and images with
 * their languages.
 */
export const readPage = async (html: string, within = 'html'): Promise<ReadPiece[]> => {
  const [root, ...others] = await elementsOf(html);
  const part = [root, ...others].find((element) => element?.tagName === within);
  if (!part) throw new Error(`The page has no element "${within}".`);
  const pieces: ReadPiece[] = [];
  walk(part, { lang: attribute(root, 'lang') ?? '', kind: 'text' }, pieces);
  return pieces;
};

/** Every element of a page, in the order in which they begin. */
export const elementsOf = async (html: string): Promise<Element[]> => {
  const { parse } = await import('parse5');
  return inside(parse(html));
};

const inside = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(inside) : []),
];

/** Text of an element and what is in it. */
export const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

interface Place {
  lang: string;
  kind: 'text' | 'heading';
  link?: ReadPiece;
}

const walk = (node: Node, place: Place, pieces: ReadPiece[]): void => {
  if (node.nodeName === '#text' && 'value' in node) {
    if (place.link) place.link.text += node.value;
    else pieces.push({ kind: place.kind, text: node.value, lang: place.lang });
    return;
  }
  if ('tagName' in node) walkElement(node, place, pieces);
  else if ('childNodes' in node) for (const child of node.childNodes) walk(child, place, pieces);
};

const walkElement = (element: Element, place: Place, pieces: ReadPiece[]): void => {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  if (ELEMENTS.has(element.tagName) || classes.some((name) => APPARATUS.has(name))) return;
  const within: Place = { ...place, lang: attribute(element, 'lang') ?? place.lang };
  if (/^h[1-6]$/.test(element.tagName)) within.kind = 'heading';
  if (element.tagName === 'img') {
    const [text = '', url = ''] = [attribute(element, 'alt'), attribute(element, 'src')];
    pieces.push({ kind: 'image', text, lang: within.lang, url });
  }
  if (element.tagName === 'a' && !classes.some((name) => OWN_LINKS.has(name))) {
    within.link = { kind: 'link', text: '', lang: within.lang, url: attribute(element, 'href') ?? '' };
    pieces.push(within.link);
  }
  for (const child of element.childNodes) walk(child, within, pieces);
};

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;

/**
 * Pieces as they can be compared: text that is neither link nor image in one piece for each run of it in one language,
 * without blanks and without the brackets, colons and dots a form sets between its pieces.
 */
export const comparable = (pieces: readonly ReadPiece[]): ReadPiece[] => {
  const all: ReadPiece[] = [];
  for (const piece of pieces) {
    const text = piece.text.replace(/[\s():·]+/gu, '');
    const last = all.at(-1);
    if (piece.kind === 'link' || piece.kind === 'image') all.push({ ...piece, text });
    else if (last && last.kind === piece.kind && last.lang === piece.lang) last.text += text;
    else if (text !== '') all.push({ ...piece, text });
  }
  return all;
};
