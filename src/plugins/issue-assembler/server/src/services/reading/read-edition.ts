import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { EditionMeta } from '../../../../shared/public-api';
import type { AskedEdition, ReadEdition } from '../../../../shared/published-editions';
import { nullable } from '../loading/common-rows';
import { currentEditions, NEWEST_FIRST } from './current-editions';
import { toSecond } from './list-editions';

const editionRow = z.object({
  issue_document_id: z.string(),
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
  const owner = await ownerOf(strapi, asked);
  if (!owner) return { status: 'not_found' };
  const language = asked.language ?? owner.language;
  const where = { issue_document_id: owner.issueDocumentId, language };
  const editions = strapi.db.connection('editions').where(where);
  if (asked.version) void editions.where('number', asked.version);
  const found: unknown = await editions.orderBy('number', 'desc').first();
  if (!found) return { status: 'not_found' };
  const edition = editionRow.parse(found);
  const isNumbered = asked.version !== undefined;
  const [withdrawal, meta] = await Promise.all([
    withdrawalOf(strapi, edition),
    isNumbered ? { sha256: edition.sha_256 } : metaOf(strapi, edition),
  ]);
  if (withdrawal) return { status: 'withdrawn', title: edition.title, language, withdrawnAt: withdrawal };
  if (edition.slug !== asked.slug && language === owner.language)
    return { status: 'moved', slug: edition.slug };
  return { status: 'found', json: edition.json, meta, isNumbered };
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
  return { status: 'found', json: edition.json, meta: await metaOf(strapi, edition), isNumbered: false };
};

const ownerRow = z.object({ issue_document_id: z.string(), language: z.string() });

/** The issue a slug is of: in the language asked for first, since two issues may share a slug in different languages. */
const ownerOf = async (
  strapi: Core.Strapi,
  { slug, language }: AskedEdition,
): Promise<{ issueDocumentId: string; language: string } | null> => {
  const bySlug = (): Knex.QueryBuilder =>
    strapi.db
      .connection('editions')
      .select('issue_document_id', 'language')
      .where({ slug })
      .orderBy('id', 'desc');
  const inLanguage: unknown = language ? await bySlug().where({ language }).first() : undefined;
  const row: unknown = inLanguage ?? (await bySlug().first());
  if (!row) return null;
  const owner = ownerRow.parse(row);
  return { issueDocumentId: owner.issue_document_id, language: owner.language };
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
