import type { Translation } from '../../../shared/translation';
import { differingFields, type TextHashes } from './text-hashes';
import type { TranslationBasis } from './translation-basis';

export interface TranslationFacts {
  /** The text in question. */
  own: TextHashes;
  /** The default language's text now; null where it is not written in that language, so that this is the original. */
  source: TextHashes | null;
  /** Null where none is on record: nothing says then that it is stale. */
  basis: TranslationBasis | null;
}

/**
 * How a text stands to the default language's. Reference types are born in every language with the default language's
 * words, and stay untranslated while they have them: those of now, or those they were copied from.
 */
export const translationOf = ({ own, source, basis }: TranslationFacts): Translation => {
  if (Object.keys(own).length === 0) return { state: 'missing' };
  if (source === null) return { state: 'translated' };
  const isCopy = isCopyOf(own, source) || (basis !== null && isCopyOf(own, basis.hashes));
  if (isCopy && !basis?.isConfirmed) return { state: 'missing' };
  const changed = basis ? differingFields(basis.hashes, source) : [];
  return changed.length > 0 ? { state: 'stale', changed } : { state: 'translated' };
};

/** Nothing in it is written anew. */
const isCopyOf = (own: TextHashes, original: TextHashes): boolean =>
  Object.entries(own).every(([field, hash]) => original[field] === hash);
