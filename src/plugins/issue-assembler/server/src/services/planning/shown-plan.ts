import type { Core } from '@strapi/strapi';
import type { PlannedPublication } from '../../../../shared/planned-publication';
import { readPlannedTime } from '../../domain/planned-time';
import { settledOf } from './ledger';
import { planOf } from './planned-issues';

/** What an editor is told of the plan for an issue in a language; null where nothing is planned or left to tell. */
export const shownPlan = async (
  strapi: Core.Strapi,
  issueDocumentId: string,
  language: string,
): Promise<PlannedPublication | null> => {
  const plan = await planOf(strapi, issueDocumentId, language);
  if (!plan) return null;
  const time = await readPlannedTime(plan.plannedFor);
  if (time.status !== 'planned') return null;
  const settled = await settledOf(strapi, plan);
  if (!settled) return { state: 'waiting', at: time.shown, by: plan.plannedBy };
  if (settled.state !== 'failed') return null;
  return { state: 'failed', at: time.shown, reason: settled.reason ?? { code: 'error' } };
};
