import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { isDue, readPlannedTime } from '../../domain/planned-time';
import { text } from '../loading/common-rows';

const ISSUE = 'api::issue.issue';
const HOUR_MS = 3_600_000;

const plan = z
  .object({ documentId: z.string(), locale: z.string(), publishAt: text, publishAtSetBy: text })
  .transform(({ documentId, locale, publishAt, publishAtSetBy }) => ({
    issueDocumentId: documentId,
    language: locale,
    /** As written: a wall time in Oslo. */
    plannedFor: publishAt,
    plannedBy: publishAtSetBy,
  }));

/** A draft issue in one language, and when it is to be published by itself. */
export interface Plan {
  issueDocumentId: string;
  language: string;
  plannedFor: string;
  /** Who chose the time; null where a program did. */
  plannedBy: string | null;
}

const COLUMNS = ['documentId', 'locale', 'publishAt', 'publishAtSetBy'];

/** The plan for an issue in a language; null where there is none. */
export const planOf = async (
  strapi: Core.Strapi,
  issueDocumentId: string,
  language: string,
): Promise<Plan | null> => {
  const row: unknown = await strapi.db.query(ISSUE).findOne({
    select: COLUMNS,
    where: { documentId: issueDocumentId, locale: language, publishedAt: { $null: true } },
  });
  return row === null ? null : withTime(plan.parse(row));
};

/** The plans in every language of an issue. */
export const plansOf = async (strapi: Core.Strapi, issueDocumentId: string): Promise<Plan[]> =>
  plansWhere(strapi, { documentId: issueDocumentId });

/** The plans whose time has come, the earliest first: one query. */
export const duePlans = async (strapi: Core.Strapi, now: Date): Promise<Plan[]> => {
  // Clocks in Oslo are at most two hours ahead of UTC; the exact moment is asked below.
  const latest = new Date(now.getTime() + 3 * HOUR_MS).toISOString().slice(0, 16);
  const due: { plan: Plan; instant: string }[] = [];
  for (const found of await plansWhere(strapi, { publishAt: { $notNull: true, $lte: latest } })) {
    const time = await readPlannedTime(found.plannedFor);
    if (time.status === 'planned' && isDue(time.instant, now.toISOString()))
      due.push({ plan: found, instant: time.instant });
  }
  return due.sort((one, other) => Date.parse(one.instant) - Date.parse(other.instant)).map((one) => one.plan);
};

const plansWhere = async (strapi: Core.Strapi, where: Record<string, unknown>): Promise<Plan[]> => {
  const rows: unknown = await strapi.db
    .query(ISSUE)
    .findMany({ select: COLUMNS, where: { ...where, publishedAt: { $null: true } } });
  return z
    .array(plan)
    .parse(rows)
    .flatMap((row) => withTime(row) ?? []);
};

const withTime = ({ plannedFor, ...rest }: z.infer<typeof plan>): Plan | null =>
  plannedFor === null ? null : { ...rest, plannedFor };

/** Once an issue is published or withdrawn, what was planned for it in that language is past. */
export const dropPlan = async (
  strapi: Core.Strapi,
  issueDocumentId: string,
  language: string,
): Promise<void> => {
  await strapi.db.query(ISSUE).updateMany({
    where: { documentId: issueDocumentId, locale: language, publishAt: { $notNull: true } },
    data: { publishAt: null, publishAtSetBy: null },
  });
};
