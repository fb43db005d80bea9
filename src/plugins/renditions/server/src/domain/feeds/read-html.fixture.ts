import type { DefaultTreeAdapterTypes } from 'parse5' with { 'resolution-mode': 'import' };

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a reader of HTML meets, by the kinds of `readingOf`. */
export interface HtmlPiece {
  kind: 'heading' | 'text' | 'link' | 'image';
  text: string;
  lang: string;
  url?: string;
}

/** Loads what reads HTML whose own language is told by its elements. Elements that have no place in a feed are an error. */
export const htmlReader = async (): Promise<(html: string) => HtmlPiece[]> => {
  const { parseFragment } = await import('parse5');
  return (html) => parseFragment(html).childNodes.flatMap((node) => pieces(node, { kind: 'text', lang: '' }));
};

const pieces = (node: Node, within: { kind: HtmlPiece['kind']; lang: string }): HtmlPiece[] => {
  if (node.nodeName === '#text' && 'value' in node) return [{ ...within, text: node.value }];
  if (!('tagName' in node)) throw new Error(`A feed has no ${node.nodeName}.`);
  const { tagName, attrs, childNodes } = node;
  const attribute = (name: string): string | undefined => attrs.find((one) => one.name === name)?.value;
  const lang = attribute('lang') ?? within.lang;
  const inside = (kind: HtmlPiece['kind']): HtmlPiece[] =>
    childNodes.flatMap((child) => pieces(child, { kind, lang }));
  if (!KNOWN.has(tagName)) throw new Error(`A feed has no <${tagName}>.`);
  if (tagName === 'img')
    return [{ kind: 'image', text: attribute('alt') ?? '', lang, url: attribute('src') ?? '' }];
  if (tagName === 'a') {
    const text = inside('link')
      .map((piece) => piece.text)
      .join('');
    return [{ kind: 'link', text, lang, url: attribute('href') ?? '' }];
  }
  if (tagName === 'br') return [{ ...within, text: '\n' }];
  return inside(/^h[1-6]$/.test(tagName) ? 'heading' : within.kind);
};

const KNOWN = new Set(
  'a blockquote br code div em figcaption figure h2 h3 h4 h5 h6 img li ol p pre s span strong u ul'.split(
    ' ',
  ),
);
