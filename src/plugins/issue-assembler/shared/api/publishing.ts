import { z } from 'zod';
import { isStorable, UNSTORABLE_TEXT } from '../../../../domain/storable-text';
import { editionDifferenceSchema } from '../edition-difference';
import { plannedPublicationSchema } from '../planned-publication';
import { readinessSchema } from '../readiness';
import { issueParams, language, languageQuery } from './parameters';

const readinessAnswer = z.strictObject({
  ...readinessSchema.shape,
  /** Null where the issue is not to be published by itself, or was. */
  planned: plannedPublicationSchema.nullable(),
});
export type ReadinessAnswer = z.infer<typeof readinessAnswer>;

/** `GET /issues/:documentId/readiness?language=` */
export const getReadiness = {
  method: 'GET',
  path: '/issues/:documentId/readiness',
  params: issueParams,
  query: languageQuery,
  answer: readinessAnswer,
} as const;

const correctionAnswer = z.strictObject({
  /** The editor's note where one is written, else computed; null where publishing would need none. */
  note: z.string().nullable(),
  differences: z.array(editionDifferenceSchema),
  /** Differences in texts that the person asking may not read; the computed note does not tell of them. */
  withheld: z.int(),
});
export type ExpectedCorrection = z.infer<typeof correctionAnswer>;

/**
 * `GET /issues/:documentId/correction?language=&alsoEntries=`: what publishing now would change since the last
 * edition in the language, and the note to readers it would be published with.
 */
export const getCorrection = {
  method: 'GET',
  path: '/issues/:documentId/correction',
  params: issueParams,
  query: z.strictObject({ language, alsoEntries: z.enum(['true', 'false']).default('true') }),
  answer: correctionAnswer,
} as const;

/**
 * `POST /issues/:documentId/publish`: publishes the issue in a language, and before it, one by one in the outline's
 * order, the entries with unpublished changes where `alsoEntries` is true. Answers 400 with
 * {@link notReadySchema} as `error.details` where the issue is not ready.
 */
export const publishIssue = {
  method: 'POST',
  path: '/issues/:documentId/publish',
  params: issueParams,
  body: z.strictObject({
    language,
    /** The editor's own note of a correction; without one it is computed. */
    note: z.string().trim().min(1).max(1000).refine(isStorable, UNSTORABLE_TEXT).optional(),
    alsoEntries: z.boolean(),
  }),
  answer: z.strictObject({
    /** `unchanged`: readers see that already, so no edition was written. */
    status: z.enum(['published', 'corrected', 'unchanged']),
    edition: z.strictObject({ number: z.int(), sha256: z.string(), slug: z.string() }),
    entriesPublished: z.int(),
  }),
} as const;

export const notReadySchema = z.object({ code: z.literal('not_ready'), readiness: readinessSchema });

/** `POST /issues/:documentId/withdraw`: the reason is kept for the unit and never shown to readers. */
export const withdrawIssue = {
  method: 'POST',
  path: '/issues/:documentId/withdraw',
  params: issueParams,
  body: z.strictObject({
    language,
    reason: z
      .string()
      .trim()
      .min(1, 'Write why the issue is withdrawn.')
      .max(2000)
      .refine(isStorable, UNSTORABLE_TEXT),
  }),
  answer: z.strictObject({ status: z.literal('withdrawn'), lastEdition: z.int() }),
} as const;
