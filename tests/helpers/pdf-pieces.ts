import type { IssueDocument } from '../../src/plugins/renditions/server/src/domain/document/issue-document';
import { readingOf } from '../../src/plugins/renditions/server/src/domain/document/reading';
import type { PdfNode, ReadPdf } from './pdf-reader';

/** Neighbours of one kind are one: where a paragraph ends is not what is compared. */
export interface PdfPiece {
  kind: 'heading' | 'text' | 'link' | 'image';
  text: string;
  url?: string;
}

/**
 * Letters with accents beyond Latin-1 become plain ones: a font may draw such a letter in parts, and what they are together
 * Typst says by /ActualText, which pdf.js does not read.
 */
export const readableByPdfJs = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/[\u0100-\u{10FFFF}]/gu, (letter) => letter.normalize('NFD').replace(/(?<=^.)\p{M}+$/u, ''))
      .replace(/\p{M}/gu, ''),
  ) as Value;

/** What a PDF says by its structure, in reading order. The list of contents is the form's own. */
export const piecesOfPdf = (pdf: ReadPdf): PdfPiece[] => {
  const pieces: PdfPiece[] = [];
  for (const { tree } of pdf.pages) {
    const [first, ...rest] = piecesUnder(tree, 'text');
    const last = pieces.at(-1);
    // Two pages share the link that goes over their boundary.
    if (last && first?.kind === 'link' && last.url === first.url) last.text += first.text;
    else if (first) pieces.push(first);
    pieces.push(...rest);
  }
  return joined(pieces);
};

const piecesUnder = (node: PdfNode, kind: 'heading' | 'text'): PdfPiece[] => {
  if ('text' in node) return [{ kind, text: node.text }];
  if ('url' in node || node.role === 'TOC') return [];
  if (node.role === 'Figure') return [{ kind: 'image', text: node.alt ?? '' }];
  if (node.role === 'Link') return [linkOf(node)];
  const inside = /^H[1-6]$/.test(node.role) ? 'heading' : kind;
  const pieces = node.children.flatMap((child) => piecesUnder(child, inside));
  return node.role === 'Lbl' ? pieces.filter(({ text }) => !/^\s*(?:[•–→]|\d+\.)\s*$/u.test(text)) : pieces;
};

const linkOf = (node: Extract<PdfNode, { role: string }>): PdfPiece => {
  const url = node.children.find((child) => 'url' in child)?.url ?? '';
  return { kind: 'link', text: node.children.flatMap(textsUnder).join(''), url };
};

const textsUnder = (node: PdfNode): string[] =>
  'text' in node ? [node.text] : 'role' in node ? node.children.flatMap(textsUnder) : [];

/** The same of a document; `images` says which images were given to be drawn, by address. */
export const piecesOfDocument = (document: IssueDocument, images: ReadonlySet<string>): PdfPiece[] => {
  const pieces = readingOf(document).map(({ kind, text, url }): PdfPiece => {
    if (kind === 'image' && !images.has(url ?? ''))
      return { kind: 'text', text: text === '' ? '' : `${document.words.image}: ${text}` };
    return { kind, text, ...(kind === 'link' ? { url: new URL(url ?? '').href } : {}) };
  });
  const { draft, newsletter, dateline, correction, cover } = document;
  const onCover =
    [draft, newsletter, correction, cover].filter((one) => one !== null).length + dateline.length + 1;
  pieces.splice(onCover, 0, { kind: 'heading', text: document.words.contents });
  return joined(pieces);
};

const joined = (pieces: readonly PdfPiece[]): PdfPiece[] => {
  const all: PdfPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.kind !== 'link' && normal(piece).text === '') continue;
    if (last && last.kind === piece.kind && piece.kind !== 'link') last.text += piece.text;
    else all.push({ ...piece });
  }
  return all.map(normal);
};

const normal = (piece: PdfPiece): PdfPiece => ({
  ...piece,
  ...(piece.url === undefined ? {} : { url: new URL(piece.url).href }),
  text: bareText(piece.text),
});

/**
 * Characters that a font of the theme draws with one glyph, where Unicode does not say that they are one. A PDF tells by
 * /ActualText which of them is meant, and pdf.js does not read it. Hyphens are left out below.
 */
const TWINS: Readonly<Record<string, string>> = {
  '\u00B5': '\u03BC',
  '\u02BB': '\u2018',
  '\u02BC': '\u2019',
  '\u02ED': '\u207C',
  '\u03D5': '\u03C6',
  '\u2206': '\u0394',
  '\u2215': '\u2044',
};
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'gu');

/**
 * A text without blanks, hyphens, what shows nothing, and the signs that the form puts between pieces. Code points that stand
 * for characters are those again, and twins are one character.
 */
export const bareText = (text: string): string =>
  text
    .replace(/[\s\p{Default_Ignorable_Code_Point}·(),:\u2010\u2011-]+/gu, '')
    .replace(/\[U\+([0-9A-F]{4,6})\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .normalize('NFC')
    .replace(TWIN, (character) => TWINS[character] ?? character);
