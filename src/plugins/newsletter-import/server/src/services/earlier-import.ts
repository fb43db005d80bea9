import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { outlineSchema, type Placement } from '../../../../issue-assembler/shared/outline';
import type { ImportOutcome } from '../../../shared';
import { findLost, keptTextsOf, toReport } from '../domain';
import type { ImportPlan, SourceDocument } from '../domain/types';

interface EarlierImport {
  source: SourceDocument;
  plan: ImportPlan;
  fingerprint: string;
}

const issueRow = z.object({
  documentId: z.string(),
  title: z.string().nullish(),
  number: z.number().nullable(),
  createdAt: z.coerce.date(),
  outline: outlineSchema.nullish(),
});

/**
 * The report on a text that was imported before; null where it was not. Nothing is written: what editors changed stays
 * changed, and what they took out stays out. To have it all again, delete the issue, and import the file anew.
 */
export const reportEarlierImport = async (
  strapi: Core.Strapi,
  { source, plan, fingerprint }: EarlierImport,
): Promise<ImportOutcome | null> => {
  const row: unknown = await strapi.db
    .query('api::issue.issue')
    .findOne({ where: { importFingerprint: fingerprint, publishedAt: null }, orderBy: { id: 'asc' } });
  if (row === null) return null;
  const issue = issueRow.parse(row);
  const placements = (issue.outline?.sections ?? []).flatMap(({ groups }) =>
    groups.flatMap((group) => group.placements),
  );
  const changedSince = await countChanged(strapi, placements, issue.createdAt);
  return {
    status: 'unchanged',
    report: toReport(
      { ...plan, issue: { ...plan.issue, number: issue.number } },
      {
        lost: findLost(source, keptTextsOf(plan)),
        documentId: issue.documentId,
        warnings: [
          `This text was imported before, as "${issue.title ?? ''}". Nothing was written. The issue places ${placements.length} entries; ${changedSince} of them were changed since.`,
        ],
        saved: {
          status: 'already_imported',
          created: { entries: 0, sections: 0, organisations: 0 },
          reused: 0,
          changedSince,
        },
      },
    ),
  };
};

/** Entries were all saved before the issue was: a later save is a person's. */
const countChanged = async (
  strapi: Core.Strapi,
  placements: readonly Placement[],
  importedAt: Date,
): Promise<number> => {
  const changed = new Set<string>();
  for (const uid of new Set(placements.map((placement) => placement.uid))) {
    const ids = placements.flatMap((placement) => (placement.uid === uid ? [placement.documentId] : []));
    const rows = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { documentId: { $in: ids }, publishedAt: null, updatedAt: { $gt: importedAt } },
    });
    for (const { documentId } of z.array(z.object({ documentId: z.string() })).parse(rows))
      changed.add(documentId);
  }
  return changed.size;
};
