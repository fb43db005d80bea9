import type { IssueDocument } from '../../src/plugins/renditions/server/src/domain/document/issue-document';
import { readingOf, type ReadPiece } from '../../src/plugins/renditions/server/src/domain/document/reading';
import { bareText } from './pdf-pieces';
import { popplerText } from './poppler';

/** What a PDF says in its text and what its document says, in one string each, to be the same. */
export interface SaidByPdf {
  cover: string;
  coverOfDocument: string;
  /** After the contents, up to the end. */
  rest: string;
  restOfDocument: string;
}

/** Reads by `pdftotext` what a PDF says. Its images are seen and not text. */
export const saidByPdf = (pdf: Uint8Array, document: IssueDocument): SaidByPdf => {
  const { draft, newsletter, dateline, correction, cover, colophon, words } = document;
  const onCover = [draft, newsletter, correction].filter((one) => one !== null).length + dateline.length + 1;
  const pieces = readingOf(document);
  const after = pieces.slice(onCover + (cover ? 1 : 0));
  const text = popplerText(pdf);
  const restOfDocument = comparable(after);
  const all = bare(text.rest);
  // Before it stand the contents, which are the form's own.
  expect(all.startsWith(bareText(words.contents))).toBe(true);
  return {
    cover: bare(text.cover),
    coverOfDocument: comparable(pieces.slice(0, onCover)) + bareText(colophon?.publisher?.name ?? ''),
    rest: all.slice(-restOfDocument.length),
    restOfDocument,
  };
};

const comparable = (pieces: readonly ReadPiece[]): string =>
  bare(
    pieces
      .filter(({ kind }) => kind !== 'image')
      .map(({ text }) => text)
      .join('\n'),
  );

/** Without the signs and numbers that lists begin their items with, wherever those stand. */
const bare = (text: string): string =>
  bareText(text.replace(/(?<=^|\s)\d+\.(?=\s|$)/g, '').replace(/[•→–]/g, ''));
