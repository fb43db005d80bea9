import { z } from 'zod';
import { isStorable, UNSTORABLE_TEXT } from '../../../../domain/storable-text';
import { entryTypeSchema } from '../collection-rule';
import { editorEntrySchema, titlesSchema } from '../entry-summary';
import { entrySchema, nothing } from './parameters';

/** Entries on one page of a search. */
export const SEARCH_PAGE_SIZE = 25;

const searchAnswer = z.strictObject({
  /** Newest first. */
  entries: z.array(editorEntrySchema),
  page: z.int(),
  pageCount: z.int(),
  total: z.int(),
});

/** `GET /entries/search?q=&types=report,ruling&page=`: words that all occur in a title, reference or report number. */
export const searchEntries = {
  method: 'GET',
  path: '/entries/search',
  params: z.object({}),
  query: z.strictObject({
    q: z.string().max(200).refine(isStorable, UNSTORABLE_TEXT).default(''),
    types: z
      .string()
      .max(100)
      .transform((types) => types.split(',').filter((type) => type !== ''))
      .pipe(z.array(entryTypeSchema))
      .optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  answer: searchAnswer,
} as const;
export type SearchAnswer = z.infer<typeof searchAnswer>;

const usageAnswer = z.strictObject({
  issues: z.array(
    z.strictObject({
      documentId: z.string(),
      /** In the languages of its draft, or of its editions where there is no draft. */
      titles: titlesSchema,
      /** Null in a draft where nobody has written it yet; the same for the year. */
      number: z.int().nullable(),
      year: z.int().nullable(),
      /** Whether the draft's outline places the entry now. */
      inOutline: z.boolean(),
      /** Languages of editions that hold it and are public now. */
      published: z.array(z.string()),
      /** Languages of editions that held it and were withdrawn. */
      withdrawn: z.array(z.string()),
    }),
  ),
});

/** `GET /entries/:uid/:documentId/usage`: the issues an entry is in, newest first. */
export const getUsage = {
  method: 'GET',
  path: '/entries/:uid/:documentId/usage',
  params: z.object(entrySchema.shape),
  query: nothing,
  answer: usageAnswer,
} as const;
export type UsageAnswer = z.infer<typeof usageAnswer>;
