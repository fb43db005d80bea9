import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { emptyOutline, outlineSchema, type Outline } from '../../../shared/outline';
import { ownOutline } from './loading/stored-outline';

const ISSUE = 'api::issue.issue';
const REVISION = 'plugin::issue-assembler.outline-revision';

const issueRow = z.object({ outline: z.unknown() });
const outlineRow = z.object({ outline: outlineSchema.nullable() });

/**
 * Takes a lock on an issue until the transaction ends, so that two writes of one outline, or two publications, follow
 * one another (SQLite has one writer at a time anyway). To be called in a transaction.
 */
export const lockIssue = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await strapi.db.queryBuilder(ISSUE).select('id').where({ documentId }).forUpdate().execute();
};

/** The outline an issue's drafts hold now, locked until the transaction ends: see {@link lockIssue}. */
export const lockOutline = async (strapi: Core.Strapi, documentId: string): Promise<Outline> => {
  await lockIssue(strapi, documentId);
  const row: unknown = await strapi.db.query(ISSUE).findOne({
    select: ['outline'],
    where: { documentId, publishedAt: { $null: true } },
    orderBy: { id: 'asc' },
  });
  return row === null ? emptyOutline() : ownOutline(strapi, issueRow.parse(row).outline);
};

/** The outline of an earlier revision; null where it is not on record. Revision 0 is the empty outline. */
export const outlineOfRevision = async (
  strapi: Core.Strapi,
  issueDocumentId: string,
  revision: number,
): Promise<Outline | null> => {
  if (revision === 0) return emptyOutline();
  const row: unknown = await strapi.db.query(REVISION).findOne({ where: { issueDocumentId, revision } });
  return row === null ? null : outlineRow.parse(row).outline;
};

/** Puts a written outline on record, with who wrote it. */
export const recordRevision = async (
  strapi: Core.Strapi,
  issueDocumentId: string,
  outline: Outline,
  writtenBy: string | null,
): Promise<void> => {
  await strapi.db.query(REVISION).create({
    data: {
      issueDocumentId,
      revision: outline.revision,
      outline,
      writtenAt: new Date().toISOString(),
      writtenBy,
    },
  });
};
