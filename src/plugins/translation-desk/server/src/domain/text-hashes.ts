import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { normaliseBlocks, parseBlocks } from '../../../../../domain/rich-text';

/** SHA-256 of each text that is filled in, by field. A blank text has none. */
export type TextHashes = Readonly<Record<string, string>>;

/** Texts that look the same to a reader have the same hashes. */
export const textHashes = (fields: readonly string[], texts: Readonly<Record<string, unknown>>): TextHashes =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const text = canonicalText(texts[field]);
      return text === '' ? [] : [[field, createHash('sha256').update(text, 'utf8').digest('hex')]];
    }),
  );

/** Whether a reader would see no difference in any field. */
export const isSameText = (one: TextHashes, other: TextHashes): boolean =>
  differingFields(one, other).length === 0;

/** Fields whose texts differ, or that only one of the two has filled in. */
export const differingFields = (one: TextHashes, other: TextHashes): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => one[field] !== other[field]);

const canonicalText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const parsed = parseBlocks(value);
  const blocks: unknown = parsed.status === 'ok' ? normaliseBlocks(parsed.blocks) : value;
  return Array.isArray(blocks) && blocks.length === 0 ? '' : (canonicalize(blocks) ?? '');
};
