import { z } from 'zod';

/** Types of entries; each is a content type `api::<type>.<type>`. */
export const ENTRY_TYPES = ['report', 'ruling', 'event', 'article'] as const;
export const entryTypeSchema = z.enum(ENTRY_TYPES);
export type EntryType = z.infer<typeof entryTypeSchema>;

/** About Norway (by the entry's country or its organisations'), about elsewhere, or either. */
export const SCOPES = ['any', 'national', 'international'] as const;

const documentIds = z.array(z.string().regex(/^[a-z0-9]{10,40}$/, 'is not the id of a document')).max(100);

/**
 * What a section collects: every condition that is given must hold. Within a condition any of its values is enough.
 * A rule without entry types collects nothing.
 */
export const collectionRuleSchema = z.strictObject({
  entryTypes: z.array(entryTypeSchema).max(ENTRY_TYPES.length),
  /** Kinds of the entry types, e.g. `annual_report`. A type that has none of these kinds is out. */
  kinds: z.array(z.string().max(60)).max(60).optional(),
  topics: documentIds.optional(),
  /** Publishers, organisers, courts, or organisations an article is about. */
  organisations: documentIds.optional(),
  scope: z.enum(SCOPES).default('any'),
  /** Also what was published here since the last issue although it is dated before the period. */
  appearedSinceLastIssue: z.boolean().default(false),
});
export type CollectionRule = z.infer<typeof collectionRuleSchema>;
