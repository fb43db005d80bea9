import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { UsageAnswer } from '../../../../shared/api';
import { newestIssueFirst } from '../../../../shared/issue-number';
import { entryKey, placementsOf, type SetAside } from '../../../../shared/outline';
import { nullable } from '../loading/common-rows';
import { othersOutline } from '../loading/stored-outline';
import { onCurrentConnection } from '../loading/current-connection';
import { heldEntries, laterEdition, withdrawalSince } from '../reading/edition-tables';

/** An issue that an entry is in. */
export type IssueUsage = UsageAnswer['issues'][number];

/** The issues an entry is in, newest first: by their drafts' outlines now, and by what was last published of them. */
export const usageOfEntry = async (strapi: Core.Strapi, entry: SetAside): Promise<IssueUsage[]> => {
  // In turn: removals ask inside a transaction, whose one connection answers one query at a time.
  const published = await publishedUses(strapi, entry);
  const drafts = await draftUses(strapi, entry, [...published.keys()]);
  const ids = [...new Set([...drafts.keys(), ...published.keys()])];
  return ids
    .flatMap((documentId) => usageIn(documentId, drafts.get(documentId), published.get(documentId) ?? []))
    .sort(newestIssueFirst);
};

const usageIn = (
  documentId: string,
  draft: DraftUse | undefined,
  editions: readonly EditionUse[],
): IssueUsage[] => {
  const [edition] = editions;
  const facts = draft ?? edition;
  if (!facts || (!draft?.inOutline && editions.length === 0)) return [];
  const languagesWhere = (isWithdrawn: boolean): string[] => [
    ...new Set(editions.filter((one) => one.isWithdrawn === isWithdrawn).map(({ language }) => language)),
  ];
  return [
    {
      documentId,
      titles: draft?.titles ?? Object.fromEntries(editions.map(({ language, title }) => [language, title])),
      number: facts.number,
      year: facts.year,
      inOutline: draft?.inOutline ?? false,
      published: languagesWhere(false),
      withdrawn: languagesWhere(true),
    },
  ];
};

interface DraftUse {
  number: number | null;
  year: number | null;
  titles: Record<string, string>;
  inOutline: boolean;
}

const issueRow = z.object({
  documentId: z.string(),
  locale: z.string(),
  title: nullable(z.string()).transform((title) => title ?? ''),
  number: nullable(z.int()),
  year: nullable(z.int()),
  outline: othersOutline,
});

/** Drafts of issues whose outline names the entry, and of `others`, by document id. */
const draftUses = async (
  strapi: Core.Strapi,
  entry: SetAside,
  others: readonly string[],
): Promise<Map<string, DraftUse>> => {
  const naming: unknown = await onCurrentConnection(strapi, async (knex) =>
    knex('issues')
      .distinct('document_id')
      .whereNull('published_at')
      .whereRaw('cast(outline as text) like ?', [`%"${entry.documentId}"%`]),
  );
  const ids = z
    .array(z.object({ document_id: z.string() }))
    .parse(naming)
    .map(({ document_id }) => document_id);
  const found = await strapi.db.query('api::issue.issue').findMany({
    select: ['documentId', 'locale', 'title', 'number', 'year', 'outline'],
    where: { documentId: { $in: [...new Set([...ids, ...others])] }, publishedAt: { $null: true } },
    orderBy: { id: 'asc' },
  });
  const uses = new Map<string, DraftUse>();
  for (const { documentId, locale, title, number, year, outline } of z.array(issueRow).parse(found)) {
    const isPlaced =
      outline !== null && placementsOf(outline).some((one) => entryKey(one) === entryKey(entry));
    const before = uses.get(documentId);
    uses.set(documentId, {
      number,
      year,
      titles: { ...before?.titles, [locale]: title },
      inOutline: isPlaced || (before?.inOutline ?? false),
    });
  }
  return uses;
};

const useRow = z
  .object({
    issue_document_id: z.string(),
    language: z.string(),
    title: z.string(),
    issue_number: z.coerce.number(),
    issue_year: z.coerce.number(),
    is_withdrawn: z.coerce.number(),
  })
  .transform((row) => ({
    issue: row.issue_document_id,
    language: row.language,
    title: row.title,
    number: row.issue_number,
    year: row.issue_year,
    isWithdrawn: row.is_withdrawn !== 0,
  }));
type EditionUse = z.infer<typeof useRow>;

/** Issues whose latest edition in some language holds the entry. */
const publishedUses = async (
  strapi: Core.Strapi,
  { uid, documentId }: SetAside,
): Promise<Map<string, EditionUse[]>> => {
  const rows: unknown = await onCurrentConnection(strapi, async (knex): Promise<unknown> =>
    heldEntries(knex)
      .where({ 'x.entry_document_id': documentId, 'x.entry_uid': uid })
      .whereNotExists(laterEdition(knex))
      .select('e.issue_document_id', 'e.language', 'e.title', 'e.issue_number', 'e.issue_year')
      .select(knex.raw('case when exists ? then 1 else 0 end as is_withdrawn', [withdrawalSince(knex)]))
      .orderBy('e.language'),
  );
  const uses = new Map<string, EditionUse[]>();
  for (const use of z.array(useRow).parse(rows)) uses.set(use.issue, [...(uses.get(use.issue) ?? []), use]);
  return uses;
};
