import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { EditionMeta } from '../../../../shared/public-api';
import type { AskedEdition, EditionOrigin, ReadEdition } from '../../../../shared/published-editions';
import { nullable } from '../loading/common-rows';
import { currentEditions, NEWEST_FIRST } from './current-editions';
import { toSecond } from './list-editions';

const editionRow = z.object({
  issue_document_id: z.string(),
  newsletter_document_id: nullable(z.string()),
  language: z.string(),
  number: z.coerce.number(),
  slug: z.string(),
  title: z.string(),
  json: z.string(),
  sha_256: z.string(),
});
type EditionRow = z.infer<typeof editionRow>;

/** One edition by the slug of its issue, in any language the issue has; what was withdrawn leaves a tombstone. */
export const readEdition = async (strapi: Core.Strapi, asked: AskedEdition): Promise<ReadEdition> => {
  const found = (await inOwnLanguage(strapi, asked)) ?? (await inOtherLanguage(strapi, asked));
  if (!found) return { status: 'not_found' };
  const { edition, slugLanguage } = found;
  const { language } = edition;
  const isNumbered = asked.version !== undefined;
  const [withdrawal, meta] = await Promise.all([
    withdrawalOf(strapi, edition),
    isNumbered ? { sha256: edition.sha_256 } : metaOf(strapi, edition),
  ]);
  if (withdrawal) return { status: 'withdrawn', title: edition.title, language, withdrawnAt: withdrawal };
  if (edition.slug !== asked.slug && language === slugLanguage)
    return { status: 'moved', slug: edition.slug };
  return { status: 'found', json: edition.json, origin: originOf(edition), meta, isNumbered };
};

/** The newest current edition in a language. */
export const readLatestEdition = async (
  strapi: Core.Strapi,
  { language, newsletter }: { language: string; newsletter?: string | undefined },
): Promise<ReadEdition> => {
  const editions = currentEditions(strapi).where('e.language', language);
  if (newsletter) void editions.where('e.newsletter_document_id', newsletter);
  const found: unknown = await editions
    .select('e.*')
    .orderBy([...NEWEST_FIRST])
    .first();
  if (!found) return { status: 'not_found' };
  const edition = editionRow.parse(found);
  const meta = await metaOf(strapi, edition);
  return { status: 'found', json: edition.json, origin: originOf(edition), meta, isNumbered: false };
};

const originOf = ({ issue_document_id, language, newsletter_document_id }: EditionRow): EditionOrigin => ({
  issue: issue_document_id,
  language,
  newsletter: newsletter_document_id,
});

interface FoundEdition {
  edition: EditionRow;
  /** Of the slug that was asked for. */
  slugLanguage: string;
}

/** Where the slug is in the language asked for, which nearly all are, one statement finds both issue and edition. */
const inOwnLanguage = async (
  strapi: Core.Strapi,
  { slug, language, version }: AskedEdition,
): Promise<FoundEdition | null> => {
  if (language === undefined) return null;
  const owner = editionsWithSlug(strapi, slug)
    .where({ language })
    .orderBy('id', 'desc')
    .select('issue_document_id')
    .limit(1);
  const edition = await latestOf(strapi, { issue: owner, language, version });
  return edition && { edition, slugLanguage: language };
};

const ownerRow = z.object({ issue_document_id: z.string(), language: z.string() });

/** By a slug in another language than the one asked for, or where any will do. */
const inOtherLanguage = async (
  strapi: Core.Strapi,
  { slug, language, version }: AskedEdition,
): Promise<FoundEdition | null> => {
  const bySlug = editionsWithSlug(strapi, slug).select('issue_document_id', 'language');
  // Two issues may share a slug in different languages: then the one in the language asked for is meant.
  if (language) void bySlug.orderByRaw('case when language = ? then 0 else 1 end', [language]);
  const row: unknown = await bySlug.orderBy('id', 'desc').first();
  if (!row) return null;
  const owner = ownerRow.parse(row);
  const edition = await latestOf(strapi, {
    issue: owner.issue_document_id,
    language: language ?? owner.language,
    version,
  });
  return edition && { edition, slugLanguage: owner.language };
};

const editionsWithSlug = (strapi: Core.Strapi, slug: string): Knex.QueryBuilder =>
  strapi.db.connection('editions').where({ slug });

/** The edition of an issue in a language with this number, or the latest. */
const latestOf = async (
  strapi: Core.Strapi,
  {
    issue,
    language,
    version,
  }: { issue: string | Knex.QueryBuilder; language: string; version?: number | undefined },
): Promise<EditionRow | null> => {
  const editions = strapi.db.connection('editions').where('issue_document_id', issue).where({ language });
  if (version !== undefined) void editions.where('number', version);
  const row: unknown = await editions.orderBy('number', 'desc').first();
  return row ? editionRow.parse(row) : null;
};

const withdrawalRow = z.object({ withdrawn_at: z.coerce.date() });

/** A withdrawal takes back every edition there was; one published later does not bring the earlier ones back. */
const withdrawalOf = async (
  strapi: Core.Strapi,
  { issue_document_id, language, number }: EditionRow,
): Promise<string | null> => {
  const row: unknown = await strapi.db
    .connection('edition_withdrawals')
    .where({ issue_document_id, language })
    .where('last_edition', '>=', number)
    .first();
  return row ? toSecond(withdrawalRow.parse(row).withdrawn_at) : null;
};

const versionRow = z.object({
  number: z.coerce.number(),
  frozen_at: z.coerce.date(),
  note: nullable(z.string()),
  sha_256: z.string(),
});
const languageRow = z.object({ language: z.string(), slug: z.string() });

const metaOf = async (strapi: Core.Strapi, edition: EditionRow): Promise<EditionMeta> => {
  const { issue_document_id, language } = edition;
  const withdrawn = strapi.db
    .connection('edition_withdrawals')
    .where({ issue_document_id, language })
    .select(strapi.db.connection.raw('coalesce(max(last_edition), 0)'));
  const [versions, languages] = await Promise.all<unknown>([
    strapi.db
      .connection('editions')
      .select('number', 'frozen_at', 'note', 'sha_256')
      .where({ issue_document_id, language })
      .where('number', '>', withdrawn)
      .orderBy('number', 'desc'),
    currentEditions(strapi)
      .where('e.issue_document_id', issue_document_id)
      .select('e.language', 'e.slug')
      .orderBy('e.language'),
  ]);
  return {
    sha256: edition.sha_256,
    versions: z
      .array(versionRow)
      .parse(versions)
      .map(({ frozen_at, sha_256, ...version }) => ({
        ...version,
        publishedAt: toSecond(frozen_at),
        sha256: sha_256,
      })),
    languages: z.array(languageRow).parse(languages),
  };
};
