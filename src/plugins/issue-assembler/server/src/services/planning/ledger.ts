import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { failureReasonSchema, type FailureReason } from '../../../../shared/planned-publication';
import { nullable } from '../loading/common-rows';
import type { Plan } from './planned-issues';

const LEDGER = 'plugin::issue-assembler.planned-publication';

const settled = z.object({
  id: z.number(),
  state: z.enum(['claimed', 'done', 'failed']),
  reason: nullable(failureReasonSchema),
  edition: nullable(z.int()),
});
export type Settled = z.infer<typeof settled>;

/** What came of a plan; null while nothing has. Says so to one instance while another is at it: that is not committed. */
export const settledOf = async (strapi: Core.Strapi, plan: Plan): Promise<Settled | null> => {
  const row: unknown = await strapi.db.query(LEDGER).findOne({ where: keyOf(plan) });
  return row === null ? null : settled.parse(row);
};

/**
 * Takes a plan for this instance: on PostgreSQL another that is at it is waited for, and what it has committed makes
 * this fail, by the unique index. To be called in the transaction that publishes, so that a crash undoes both.
 */
export const claim = async (strapi: Core.Strapi, plan: Plan, instance: string): Promise<number> =>
  settled.parse(await write(strapi, plan, instance, { state: 'claimed' })).id;

/** Puts on record that a planned publication was carried out. */
export const recordDone = async (strapi: Core.Strapi, claimed: number, edition: number): Promise<void> => {
  await strapi.db
    .query(LEDGER)
    .update({ where: { id: claimed }, data: { state: 'done', edition, settledAt: now() } });
};

/** Puts on record that nothing came of a plan, unless another instance has settled it meanwhile. */
export const recordFailure = async (
  strapi: Core.Strapi,
  plan: Plan,
  instance: string,
  reason: FailureReason,
): Promise<void> => {
  try {
    await write(strapi, plan, instance, { state: 'failed', reason });
  } catch (error) {
    if (!(await settledOf(strapi, plan))) throw error;
  }
};

const write = async (
  strapi: Core.Strapi,
  plan: Plan,
  instance: string,
  outcome: { state: Settled['state']; reason?: FailureReason },
): Promise<unknown> =>
  await strapi.db
    .query(LEDGER)
    .create({ data: { ...keyOf(plan), ...outcome, plannedBy: plan.plannedBy, instance, settledAt: now() } });

const keyOf = ({ issueDocumentId, language, plannedFor }: Plan): Record<string, string> => ({
  issueDocumentId,
  language,
  plannedFor,
});

const now = (): string => new Date().toISOString();
