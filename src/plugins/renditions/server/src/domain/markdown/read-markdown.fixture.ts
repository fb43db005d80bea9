import type { Nodes, PhrasingContent } from 'mdast';
import { loadMarkdownSyntax } from '../../../../../../domain/rich-text/markdown-syntax';

/** What a reader of Markdown meets, by the kinds of `readingOf`; Markdown tells no languages. */
export interface MarkdownPiece {
  kind: string;
  text: string;
  url?: string;
}

const piecesOf = (node: Nodes, kind = 'text'): MarkdownPiece[] => {
  switch (node.type) {
    case 'heading':
      return node.children.flatMap((child) => piecesOf(child, 'heading'));
    case 'link':
      return [{ kind: 'link', text: words(node.children), url: node.url }];
    case 'image':
      return [{ kind: 'image', text: node.alt ?? '', url: node.url }];
    case 'text':
    case 'inlineCode':
    case 'code':
      return [{ kind, text: node.value }];
    case 'break':
      return [];
    default:
      if (!('children' in node)) throw new Error(`An issue has no ${node.type}.`);
      return node.children.flatMap((child) => piecesOf(child, kind));
  }
};

const words = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) =>
      piecesOf(node)
        .map(({ text }) => text)
        .join(''),
    )
    .join('');

/** Loads what reads Markdown by a parser of its own. */
export const markdownReader = async (): Promise<(markdown: string) => MarkdownPiece[]> => {
  const syntax = await loadMarkdownSyntax();
  return (markdown) => piecesOf(syntax.parse(markdown));
};

/** Blanks, and the signs that the form puts between labels and values, may differ; neighbouring texts are one. */
export const comparableMarkdown = (pieces: readonly MarkdownPiece[]): MarkdownPiece[] => {
  const joined: MarkdownPiece[] = [];
  for (const { kind, text, url } of pieces) {
    const piece = {
      kind,
      text: text.replace(/[\s·:,()]+/gu, ''),
      ...(url === undefined ? {} : { url }),
    };
    const last = joined.at(-1);
    if (last && last.kind === kind && (kind === 'text' || kind === 'heading')) last.text += piece.text;
    else joined.push(piece);
  }
  return joined.filter(({ kind, text }) => text !== '' || kind === 'link' || kind === 'image');
};
