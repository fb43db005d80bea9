import { z } from 'zod';
import { candidateSchema } from './candidates';
import { ENTRY_UIDS } from './outline';

/** Titles by language; a language without one is absent. */
export const titlesSchema = z.record(z.string(), z.string());

/**
 * How far a document's text in one language has come: towards its readers, and as a translation. `stale`: made from an
 * older text of the default language; `missing`: not begun, or the default language's own words, copied.
 */
export const languageStateSchema = z.strictObject({
  state: z.enum(['missing', 'draft', 'changed', 'published']),
  translation: z.enum(['translated', 'stale', 'missing']),
});
export type LanguageState = z.infer<typeof languageStateSchema>;

/** An entry's date as it was written: `qualifier` and `literal` are absent where there is none. */
export const shownDateSchema = z.strictObject({
  start: z.iso.date(),
  end: z.iso.date(),
  precision: z.enum(['day', 'month', 'season', 'tertial', 'year', 'period']),
  qualifier: z.enum(['as_of', 'after', 'before', 'from', 'about']).optional(),
  literal: z.string().optional(),
});
export type ShownDate = z.infer<typeof shownDateSchema>;

/** What people know an entry by, in lists. */
export const entrySummarySchema = z.strictObject({
  titles: titlesSchema,
  date: shownDateSchema.nullable(),
  /** A report's, event's or article's kind; a ruling's type of case. */
  kind: z.string().nullable(),
  /** A ruling's court reference or a report's number. */
  reference: z.string().nullable(),
});
export type EntrySummary = z.infer<typeof entrySummarySchema>;

/** An entry in the outline editor and in its search. */
export const editorEntrySchema = z.strictObject({
  uid: z.enum(ENTRY_UIDS),
  documentId: z.string(),
  ...entrySummarySchema.shape,
  /** False where the entry has been deleted: the placement is a gap, and all languages are `missing`. */
  exists: z.boolean(),
  /** False where the person asking may read it in no language it is written in: then its type is all that is told. */
  isReadable: z.boolean(),
  /** For every language of the CMS. */
  languages: z.record(z.string(), languageStateSchema),
  /** Other issues it is in, newest first; in a search all issues. */
  usedIn: candidateSchema.shape.usedIn,
});
export type EditorEntry = z.infer<typeof editorEntrySchema>;
