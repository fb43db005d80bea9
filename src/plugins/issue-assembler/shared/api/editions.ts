import { z } from 'zod';
import { editionDifferenceSchema } from '../edition-difference';
import { issueParams, language, nothing } from './parameters';

const editionsAnswer = z.strictObject({
  /** By language, newest first. */
  editions: z.array(
    z.strictObject({
      language: z.string(),
      number: z.int(),
      title: z.string(),
      slug: z.string(),
      publishedAt: z.iso.datetime(),
      publishedBy: z.string().nullable(),
      note: z.string().nullable(),
      sha256: z.string(),
      state: z.enum(['current', 'replaced', 'withdrawn']),
    }),
  ),
});

/** `GET /issues/:documentId/editions` */
export const getEditions = {
  method: 'GET',
  path: '/issues/:documentId/editions',
  params: issueParams,
  query: nothing,
  answer: editionsAnswer,
} as const;
export type EditionsAnswer = z.infer<typeof editionsAnswer>;

const editionNumber = z.coerce.number().int().min(1).max(100_000);

/** `GET /issues/:documentId/editions/compare?language=&from=&to=`: differences between two editions, by number. */
export const compareEditions = {
  method: 'GET',
  path: '/issues/:documentId/editions/compare',
  params: issueParams,
  query: z.strictObject({ language, from: editionNumber, to: editionNumber }),
  answer: z.strictObject({
    differences: z.array(editionDifferenceSchema),
    /** Differences in texts that the person asking may not read. */
    withheld: z.int(),
  }),
} as const;
