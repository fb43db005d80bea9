import { z } from 'zod';
import { candidateSchema } from '../candidates';
import { collectionRuleSchema } from '../collection-rule';
import { entrySummarySchema, languageStateSchema } from '../entry-summary';
import { outlineRevision, outlineSchema, OUTLINE_LIMITS } from '../outline';
import { entrySchema, isoDay, issueParams, nothing } from './parameters';

/** A candidate with what the editor shows of it. */
export const shownCandidateSchema = z.strictObject({
  ...candidateSchema.shape,
  ...entrySummarySchema.shape,
  /** For every language of the CMS. */
  languages: z.record(z.string(), languageStateSchema),
});
export type ShownCandidate = z.infer<typeof shownCandidateSchema>;

const candidatesAnswer = z.strictObject({
  /** By section, then by date. */
  candidates: z.array(shownCandidateSchema),
  /** Entries entered since the last issue that were not judged, since too many were; a search finds them. */
  passedOver: z.int(),
  /** The issue before this one, as people name it ("2/2022"). */
  lastIssue: z.string().nullable(),
  /** Revision of the outline the candidates were collected against, for accepting them. */
  revision: z.int(),
});

/** `GET /issues/:documentId/candidates` */
export const getCandidates = {
  method: 'GET',
  path: '/issues/:documentId/candidates',
  params: issueParams,
  query: nothing,
  answer: candidatesAnswer,
} as const;
export type CandidatesAnswer = z.infer<typeof candidatesAnswer>;

/**
 * `POST /issues/:documentId/candidates/accept`: adds candidates, each to its section; `all` are those whose verdict
 * is `in`. What is placed already is left as it is. Refused as {@link putOutline} is for an older revision.
 */
export const acceptCandidates = {
  method: 'POST',
  path: '/issues/:documentId/candidates/accept',
  params: issueParams,
  body: z.strictObject({
    revision: outlineRevision,
    entries: z.union([z.literal('all'), z.array(entrySchema).min(1).max(OUTLINE_LIMITS.placements)]),
  }),
  answer: z.strictObject({ outline: outlineSchema, added: z.int() }),
} as const;

/** `POST /sections/count`: how many entries a rule matches, while it is edited. */
export const countMatches = {
  method: 'POST',
  path: '/sections/count',
  params: z.object({}),
  body: z.strictObject({
    rule: collectionRuleSchema,
    period: z
      .strictObject({ start: isoDay, end: isoDay })
      .refine(({ start, end }) => start <= end, 'Let the period end on or after the day it starts.')
      .optional(),
  }),
  /** `inPeriod` is null where no period was given. */
  answer: z.strictObject({ matching: z.int(), inPeriod: z.int().nullable() }),
} as const;
