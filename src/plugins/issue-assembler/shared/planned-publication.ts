import { z } from 'zod';
import { findingSchema } from './readiness';

/** Why a planned publication came to nothing. */
export const failureReasonSchema = z.discriminatedUnion('code', [
  /** The issue was not ready when the time came; with what stood in the way then. */
  z.strictObject({ code: z.literal('not_ready'), blockers: z.array(findingSchema) }),
  /** Something else went wrong, again and again; the server's log tells what. */
  z.strictObject({ code: z.literal('error') }),
]);
export type FailureReason = z.infer<typeof failureReasonSchema>;

const wallTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** What is planned for a draft issue in one language, or came of it. Times are those of clocks in Oslo. */
export const plannedPublicationSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('waiting'),
    /** What clocks show when it is published: the time chosen, but where they are moved past it in spring. */
    at: wallTime,
    /** Who chose the time; null where a program did. */
    by: z.string().nullable(),
  }),
  z.strictObject({ state: z.literal('failed'), at: wallTime, reason: failureReasonSchema }),
]);
export type PlannedPublication = z.infer<typeof plannedPublicationSchema>;
