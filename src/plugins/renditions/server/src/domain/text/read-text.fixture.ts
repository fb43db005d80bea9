import type { ReadPiece } from '../document/reading';

/** Blanks, line breaks and the marks of quotations and lists are the form's own. */
const words = (text: string): string => text.replace(/[\s|<>]+/gu, '');

/** The first piece that a text does not say after those before it, or whose address it does not have; null where it says all. */
export const firstUnsaid = (text: string, pieces: readonly ReadPiece[]): ReadPiece | null => {
  const said = words(text);
  let at = 0;
  for (const piece of pieces) {
    at = said.indexOf(words(piece.text), at);
    if (at < 0) return piece;
    const address = words((piece.url ?? '').replace(/^mailto:/i, ''));
    if (!said.includes(address, at)) return piece;
  }
  return null;
};
