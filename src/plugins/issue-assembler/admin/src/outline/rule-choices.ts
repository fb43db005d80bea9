import type { CollectionRule } from '../../../shared/collection-rule';

/** A rule without its empty conditions: an empty list asks for nothing, and is not stored. */
export const withoutEmpty = ({ kinds, topics, organisations, ...rest }: CollectionRule): CollectionRule => ({
  ...rest,
  ...(kinds?.length ? { kinds } : {}),
  ...(topics?.length ? { topics } : {}),
  ...(organisations?.length ? { organisations } : {}),
});
