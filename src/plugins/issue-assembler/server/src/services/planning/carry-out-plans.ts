import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { notReadySchema } from '../../../../shared/api';
import type { FailureReason } from '../../../../shared/planned-publication';
import { inTheNameOf } from '../current-user';
import { lockOutline } from '../outline-revisions';
import { lastEdition } from '../publishing/edition-store';
import { claim, recordDone, recordFailure, settledOf } from './ledger';
import { duePlans, planOf, type Plan } from './planned-issues';

export interface CarriedOut {
  plan: Plan;
  /** `elsewhere`: another instance has settled it, or the plan was changed. `later`: tried again at the next check. */
  status: 'done' | 'failed' | 'elsewhere' | 'later';
}

export interface Planner {
  /** Publishes what is due. One check at a time. */
  check: (now: Date) => Promise<CarriedOut[]>;
}

/** A crash is undone by the database and tried again; what fails otherwise, as often as this. */
const ATTEMPTS = 3;

/**
 * Publishes issues at their planned time, each once, however many instances check: claim, publication and record are
 * one transaction, and the ledger has one row for an issue, a language and a time. A time that passed while no
 * instance ran is made up for at the next check. Entries are not published along: an issue that is not ready fails,
 * with the reasons on record.
 */
export const createPlanner = (strapi: Core.Strapi, instance: string): Planner => {
  const attempts = new Map<string, number>();
  const failed = async (plan: Plan, reason: FailureReason): Promise<CarriedOut> => {
    await recordFailure(strapi, plan, instance, reason);
    attempts.delete(keyOf(plan));
    return { plan, status: 'failed' };
  };
  const carryOut = async (plan: Plan): Promise<CarriedOut> => {
    try {
      const isDone = await inTheNameOf(plan.plannedBy, () => publishPlanned(strapi, plan, instance));
      attempts.delete(keyOf(plan));
      return { plan, status: isDone ? 'done' : 'elsewhere' };
    } catch (error) {
      if (await settledOf(strapi, plan)) return { plan, status: 'elsewhere' };
      const unready = notReadyReason(error);
      if (unready) return failed(plan, unready);
      const count = (attempts.get(keyOf(plan)) ?? 0) + 1;
      strapi.log.error(`Publishing issue ${keyOf(plan)} as planned failed (${count}): ${String(error)}`);
      if (count >= ATTEMPTS) return failed(plan, { code: 'error' });
      attempts.set(keyOf(plan), count);
      return { plan, status: 'later' };
    }
  };
  return {
    async check(now) {
      const carriedOut: CarriedOut[] = [];
      for (const plan of await duePlans(strapi, now)) {
        if (!(await settledOf(strapi, plan))) carriedOut.push(await carryOut(plan));
      }
      return carriedOut;
    },
  };
};

/** False where the plan is not there any more by the time the issue is locked. */
const publishPlanned = async (strapi: Core.Strapi, plan: Plan, instance: string): Promise<boolean> => {
  const { issueDocumentId: documentId, language } = plan;
  return await strapi.db.transaction(async () => {
    await lockOutline(strapi, documentId);
    const current = await planOf(strapi, documentId, language);
    if (current?.plannedFor !== plan.plannedFor) return false;
    const claimed = await claim(strapi, plan, instance);
    await strapi.documents('api::issue.issue').publish({ documentId, locale: language });
    const edition = await lastEdition(strapi, { issueDocumentId: documentId, language });
    if (!edition) throw new Error(`Publishing issue ${documentId} in "${language}" wrote no edition.`);
    await recordDone(strapi, claimed, edition.number);
    return true;
  });
};

const notReadyReason = (error: unknown): FailureReason | null => {
  if (!(error instanceof errors.ApplicationError)) return null;
  const { data } = notReadySchema.safeParse(error.details);
  if (!data) return null;
  const blockers = data.readiness.findings.filter(({ severity }) => severity === 'blocks');
  return { code: 'not_ready', blockers };
};

const keyOf = ({ issueDocumentId, language, plannedFor }: Plan): string =>
  `${issueDocumentId} ${language} ${plannedFor}`;
