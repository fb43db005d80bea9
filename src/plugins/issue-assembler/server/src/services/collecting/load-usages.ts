import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { IssueName } from '../../../../shared/candidates';
import { newestIssueFirst } from '../../../../shared/issue-number';
import { ENTRY_UIDS, entryKey, type SetAside } from '../../../../shared/outline';
import { placedEntries } from '../../domain/resolve-outline';
import { nullable } from '../loading/common-rows';
import { othersOutline } from '../loading/stored-outline';
import { onCurrentConnection } from '../loading/current-connection';
import { heldEntries, laterEdition, withdrawalSince } from '../reading/edition-tables';

/** The use of an entry in an issue. */
export interface IssueUse {
  issue: IssueName;
  /** `published` where readers can read it there now. */
  state: 'draft' | 'published';
  /** Document id of the issue's newsletter; null where it has none. */
  newsletter: string | null;
  /** The entry's facts as they were last published there; null in a draft. */
  facts: Readonly<Record<string, unknown>> | null;
}

/** Uses of the entries in issues, newest issue first, by entry key; each issue once. Three queries. */
export const loadUsages = async (
  strapi: Core.Strapi,
  entries: readonly SetAside[],
  exceptIssue: string | null,
): Promise<Map<string, IssueUse[]>> => {
  if (entries.length === 0) return new Map();
  const drafts = await outlineUses(strapi);
  return usesByEntry([...drafts, ...(await publishedUses(strapi, entries))], entries, exceptIssue);
};

/** The same of what readers can read now. One query. */
export const loadPublishedUsages = async (
  strapi: Core.Strapi,
  entries: readonly SetAside[],
  exceptIssue: string,
): Promise<Map<string, IssueUse[]>> =>
  usesByEntry(await publishedUses(strapi, entries, exceptIssue), entries, exceptIssue);

/** Of several uses in one issue the last counts. */
const usesByEntry = (
  found: readonly [string, IssueUse][],
  entries: readonly SetAside[],
  exceptIssue: string | null,
): Map<string, IssueUse[]> => {
  const wanted = new Set(entries.map(entryKey));
  const uses = new Map<string, Map<string, IssueUse>>();
  for (const [key, use] of found) {
    if (!wanted.has(key) || use.issue.documentId === exceptIssue) continue;
    const ofEntry = uses.get(key) ?? new Map<string, IssueUse>();
    uses.set(key, ofEntry.set(use.issue.documentId, use));
  }
  return new Map([...uses].map(([key, ofEntry]) => [key, [...ofEntry.values()].sort(newestFirst)]));
};

const newestFirst = (one: IssueUse, other: IssueUse): number => newestIssueFirst(one.issue, other.issue);

const issueRow = z.object({
  documentId: z.string(),
  number: nullable(z.int()),
  year: nullable(z.int()),
  outline: othersOutline,
  newsletter: nullable(z.object({ documentId: z.string() })),
});

/** What the outlines of all draft issues place. */
const outlineUses = async (strapi: Core.Strapi): Promise<[string, IssueUse][]> => {
  const found = await strapi.db.query('api::issue.issue').findMany({
    select: ['documentId', 'number', 'year', 'outline'],
    where: { publishedAt: { $null: true } },
    populate: { newsletter: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  });
  const issues = new Map(
    z
      .array(issueRow)
      .parse(found)
      .map((row) => [row.documentId, row]),
  );
  return [...issues.values()].flatMap(({ documentId, number, year, outline, newsletter }) => {
    const use: IssueUse = {
      issue: { documentId, number, year },
      state: 'draft',
      newsletter: newsletter?.documentId ?? null,
      facts: null,
    };
    const placed = outline ? placedEntries(outline) : [];
    return placed.map((entry): [string, IssueUse] => [entryKey(entry), use]);
  });
};

const facts = z.preprocess(
  (value): unknown => (typeof value === 'string' ? JSON.parse(value) : value),
  z.record(z.string(), z.unknown()),
);
const useRow = z
  .object({
    entry_uid: z.enum(ENTRY_UIDS),
    entry_document_id: z.string(),
    issue_document_id: z.string(),
    issue_number: z.coerce.number(),
    issue_year: z.coerce.number(),
    newsletter_document_id: nullable(z.string()),
    facts,
  })
  .transform((row): [string, IssueUse] => [
    entryKey({ uid: row.entry_uid, documentId: row.entry_document_id }),
    {
      issue: { documentId: row.issue_document_id, number: row.issue_number, year: row.issue_year },
      state: 'published',
      newsletter: row.newsletter_document_id,
      facts: row.facts,
    },
  ]);

/** What the latest editions hold that have not been withdrawn, those frozen last at the end. */
const publishedUses = async (
  strapi: Core.Strapi,
  entries: readonly SetAside[],
  exceptIssue: string | null = null,
): Promise<[string, IssueUse][]> => {
  const documentIds = new Set(entries.map(({ documentId }) => documentId));
  const rows: unknown = await onCurrentConnection(strapi, async (knex): Promise<unknown> =>
    heldEntries(knex)
      .whereIn('x.entry_document_id', [...documentIds])
      .whereNot(exceptIssue === null ? {} : { 'x.issue_document_id': exceptIssue })
      .whereNotExists(laterEdition(knex))
      .whereNotExists(withdrawalSince(knex))
      .select('x.entry_uid', 'x.entry_document_id', 'x.issue_document_id', 'x.facts')
      .select('e.issue_number', 'e.issue_year', 'e.newsletter_document_id')
      .orderBy(['e.frozen_at', 'e.id', 'x.id']),
  );
  return z.array(useRow).parse(rows);
};
