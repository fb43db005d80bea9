import { z } from 'zod';
import { ENTRY_UIDS } from './outline';

const isoDay = z.iso.date();

/** An issue as reasons name it: "2/2022". */
const issueNameSchema = z.strictObject({
  documentId: z.string(),
  /** Null in a draft where nobody has written it yet; the same for the year. */
  number: z.int().nullable(),
  year: z.int().nullable(),
});
export type IssueName = z.infer<typeof issueNameSchema>;

const changeSchema = z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() });
/** A fact of an entry that is not what it was when it was last published in an issue. */
export type FactChange = z.infer<typeof changeSchema>;

/** Why a candidate is in or out; the admin's texts say each in words. */
export const reasonSchema = z.discriminatedUnion('code', [
  /** Dated within the issue's period; `date` as the entry has it. */
  z.strictObject({ code: z.literal('within_period'), start: isoDay, end: isoDay }),
  /** Begins or ends within the period, and goes beyond it. */
  z.strictObject({ code: z.literal('overlaps_period'), start: isoDay, end: isoDay }),
  /** First entered after the last issue was published. */
  z.strictObject({ code: z.literal('appeared_since_last_issue'), on: isoDay }),
  /** Belonged to the last issue's period and was in no issue. */
  z.strictObject({ code: z.literal('left_out_of_last_issue'), issue: issueNameSchema }),
  /** An editor set it aside in the last issue. */
  z.strictObject({ code: z.literal('set_aside_in_last_issue'), issue: issueNameSchema }),
  /** Was published in an issue and has news since. */
  z.strictObject({
    code: z.literal('changed_since_issue'),
    issue: issueNameSchema,
    changes: z.array(changeSchema),
  }),
  z.strictObject({
    code: z.literal('in_issue'),
    issue: issueNameSchema,
    state: z.enum(['draft', 'published']),
  }),
  z.strictObject({ code: z.literal('no_date') }),
  z.strictObject({ code: z.literal('before_period'), start: isoDay, end: isoDay }),
  z.strictObject({ code: z.literal('after_period'), start: isoDay, end: isoDay }),
  z.strictObject({ code: z.literal('set_aside') }),
  /** Matches a further section's rule as well; it is proposed in the first only. */
  z.strictObject({ code: z.literal('also_matches'), section: z.string() }),
  z.strictObject({ code: z.literal('no_section') }),
]);
export type Reason = z.infer<typeof reasonSchema>;

/**
 * - `in`: proposed for the section.
 * - `placed`: stands in this issue's outline already.
 * - `out`: matches the section's rule but is not proposed; the reasons say why.
 */
export const verdictSchema = z.enum(['in', 'placed', 'out']);

export const candidateSchema = z.strictObject({
  uid: z.enum(ENTRY_UIDS),
  documentId: z.string(),
  /** The section it is proposed for; null where no section's rule matches. */
  section: z.string().nullable(),
  verdict: verdictSchema,
  isUpdate: z.boolean(),
  reasons: z.array(reasonSchema),
  usedIn: z.array(z.strictObject({ issue: issueNameSchema, state: z.enum(['draft', 'published']) })),
});
export type Candidate = z.infer<typeof candidateSchema>;
