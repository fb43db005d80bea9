import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { LastIssue } from '../../domain/collect-candidates';
import { nullable } from '../loading/common-rows';
import { othersOutline } from '../loading/stored-outline';
import type { DatedIssue } from '../loading/load-drafts';

const day = z.string().transform((value) => value.slice(0, 10));
const issueRow = z.object({
  documentId: z.string(),
  number: nullable(z.int()),
  year: nullable(z.int()),
  periodStart: day,
  periodEnd: day,
  outline: othersOutline,
});
const editionRow = z.object({ frozenAt: z.coerce.date() });

/** The issue of the same newsletter whose period ended last before this one's starts; null for the first. */
export const loadLastIssue = async (strapi: Core.Strapi, issue: DatedIssue): Promise<LastIssue | null> => {
  const found: unknown = await strapi.db.query('api::issue.issue').findOne({
    select: ['documentId', 'number', 'year', 'periodStart', 'periodEnd', 'outline'],
    where: {
      documentId: { $ne: issue.documentId },
      publishedAt: { $null: true },
      periodStart: { $notNull: true },
      periodEnd: { $lt: issue.period.start },
      newsletter: issue.newsletter ? { documentId: issue.newsletter } : { id: { $null: true } },
    },
    orderBy: [{ periodEnd: 'desc' }, { year: 'desc' }, { number: 'desc' }, { id: 'asc' }],
  });
  if (found === null) return null;
  const { documentId, number, year, periodStart, periodEnd, outline } = issueRow.parse(found);
  return {
    name: { documentId, number, year },
    period: { start: periodStart, end: periodEnd },
    publishedAt: await firstPublishedAt(strapi, documentId),
    setAside: outline?.setAside ?? [],
  };
};

/** When readers first had it, in any language: a later correction does not make older entries old. */
const firstPublishedAt = async (strapi: Core.Strapi, issueDocumentId: string): Promise<string | null> => {
  const first: unknown = await strapi.db
    .query('plugin::issue-assembler.edition')
    .findOne({ select: ['frozenAt'], where: { issueDocumentId }, orderBy: { frozenAt: 'asc' } });
  return first === null ? null : editionRow.parse(first).frozenAt.toISOString();
};
