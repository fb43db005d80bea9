import { createHash } from 'node:crypto';

/** A text reduced to its letters and digits, so that spacing, punctuation and emphasis make no difference. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A stable key for a text wherever it stands: the same text gives the same key in another file, order or format. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(normaliseText(text)).digest('hex').slice(0, 20);
}
