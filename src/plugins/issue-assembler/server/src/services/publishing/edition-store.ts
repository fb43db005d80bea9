import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { editionSchema, type Edition } from '../../../../shared/edition';
import type { FrozenEdition } from '../../domain/freeze-edition';
import { nullable } from '../loading/common-rows';
import { searchTextOf } from '../../domain/search-text';
import { storeHeldEntries } from './held-entries';

const EDITION = 'plugin::issue-assembler.edition';
const WITHDRAWAL = 'plugin::issue-assembler.withdrawal';

const storedEdition = z.object({
  number: z.int(),
  language: z.string(),
  slug: z.string(),
  title: z.string(),
  note: nullable(z.string()),
  sha256: z.string(),
  frozenAt: z.coerce.date(),
  frozenBy: nullable(z.string()),
  json: z.string(),
});
export type StoredEdition = z.infer<typeof storedEdition>;
const STORED = Object.keys(storedEdition.shape);

/** An issue in a language, as editions know it. */
export interface EditionOf {
  issueDocumentId: string;
  language: string;
}

/** The latest edition; null where the issue was never published in that language. */
export const lastEdition = async (strapi: Core.Strapi, where: EditionOf): Promise<StoredEdition | null> => {
  const row: unknown = await strapi.db
    .query(EDITION)
    .findOne({ select: STORED, where: { ...where }, orderBy: { number: 'desc' } });
  return row === null ? null : storedEdition.parse(row);
};

/** Whether the latest edition has been withdrawn and not replaced since. */
export const isWithdrawn = async (
  strapi: Core.Strapi,
  where: EditionOf,
  lastNumber: number,
): Promise<boolean> =>
  (await strapi.db.query(WITHDRAWAL).count({ where: { ...where, lastEdition: { $gte: lastNumber } } })) > 0;

/** Writes an edition. There is no way to change or delete it afterwards. */
export const storeEdition = async (
  strapi: Core.Strapi,
  { edition, json, sha256 }: FrozenEdition,
  frozenBy: string | null,
): Promise<void> => {
  const { issue, newsletter, language } = edition;
  // `create` would read the row back, with all its text.
  await strapi.db.query(EDITION).createMany({
    data: [
      {
        issueDocumentId: issue.id,
        newsletterDocumentId: newsletter?.id ?? null,
        language,
        number: edition.edition.number,
        slug: issue.slug,
        title: issue.title,
        issueNumber: issue.number,
        issueYear: issue.year,
        periodStart: issue.periodStart,
        periodEnd: issue.periodEnd,
        frozenAt: edition.edition.publishedAt,
        frozenBy,
        note: edition.edition.note,
        json,
        sha256,
        sectionSlugs: `|${edition.sections.flatMap(({ slug }) => (slug ? [slug] : [])).join('|')}|`,
        searchText: searchTextOf(edition),
      },
    ],
  });
  await storeHeldEntries(strapi, edition);
};

/** The document of a stored edition. Throws where the database holds something that is none. */
export const editionOf = (stored: Pick<StoredEdition, 'json'>): Edition =>
  editionSchema.parse(JSON.parse(stored.json));
