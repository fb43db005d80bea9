import { z } from 'zod';
import { differingFields, type TextHashes } from './text-hashes';

/** What a translation was made from. */
export const translationBasisSchema = z.object({
  /** Of the default language's texts, as they were. */
  hashes: z.record(z.string(), z.string()),
  /** Somebody has said that the translation is right, also where it has the default language's own words. */
  isConfirmed: z.boolean(),
});
export type TranslationBasis = z.infer<typeof translationBasisSchema>;

/**
 * The basis of a translation that was saved: each text that was written is made from the default language's text as
 * it is now; what was left as it was still stands on what it stood on.
 */
export const basisAfterWriting = (
  before: TranslationBasis | null,
  written: { before: TextHashes; after: TextHashes },
  source: TextHashes,
): TranslationBasis => {
  if (!before) return { hashes: source, isConfirmed: false };
  const rewritten = new Set(differingFields(written.before, written.after));
  const kept = Object.entries(before.hashes).filter(([field]) => !rewritten.has(field));
  const renewed = Object.entries(source).filter(([field]) => rewritten.has(field));
  return { hashes: Object.fromEntries([...kept, ...renewed]), isConfirmed: false };
};
