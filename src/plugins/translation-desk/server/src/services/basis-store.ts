import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { TranslatedDocument } from '../../../shared/translation';
import { translationBasisSchema, type TranslationBasis } from '../domain/translation-basis';

const BASIS = 'plugin::translation-desk.translation-basis';
const TABLE = 'translation_bases';

const storedBasis = z.object({
  subjectUid: z.string(),
  subjectDocumentId: z.string(),
  language: z.string(),
  basis: translationBasisSchema,
});
export type StoredBasis = z.infer<typeof storedBasis>;

/** What is on record for documents of any type, in every language or in one: one query. */
export const loadBases = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  language?: string,
): Promise<StoredBasis[]> =>
  z.array(storedBasis).parse(
    await strapi.db.query(BASIS).findMany({
      select: ['subjectUid', 'subjectDocumentId', 'language', 'basis'],
      where: {
        subjectDocumentId: { $in: [...documentIds] },
        ...(language === undefined ? {} : { language }),
      },
    }),
  );

/** What the drafts of one document were made from, by language. */
export const basesByLanguage = async (
  strapi: Core.Strapi,
  { uid, documentId }: TranslatedDocument,
): Promise<Map<string, TranslationBasis>> => {
  const found = await loadBases(strapi, [documentId]);
  return new Map(
    found.filter(({ subjectUid }) => subjectUid === uid).map(({ language, basis }) => [language, basis]),
  );
};

/** One language's basis of a document's draft. */
export interface BasisToStore {
  document: TranslatedDocument;
  language: string;
  basis: TranslationBasis;
}

/**
 * Puts it on record in place of what was. One statement, so that two saves at the same moment cannot both add a row.
 * This and all below are to be called in the transaction of the save.
 */
export const storeBasis = (strapi: Core.Strapi, { document, language, basis }: BasisToStore): Promise<void> =>
  inSameTransaction(strapi, async (knex) => {
    const recorded = { basis: JSON.stringify(basis), recorded_at: new Date() };
    await knex(TABLE)
      .insert({ ...rowOf(document), language, ...recorded })
      .onConflict(['subject_document_id', 'language', 'subject_uid'])
      .merge(recorded);
  });

/** What is published of these languages now was made from what their drafts were. */
export const keepForPublished = (
  strapi: Core.Strapi,
  document: TranslatedDocument,
  languages: readonly string[],
): Promise<void> =>
  inSameTransaction(strapi, async (knex) => {
    await ofLanguages(knex, document, languages).update({ published_basis: knex.ref('basis') });
  });

/** The drafts of these languages are what is published again, and were made from what that was. */
export const takeFromPublished = (
  strapi: Core.Strapi,
  document: TranslatedDocument,
  languages: readonly string[],
): Promise<void> =>
  inSameTransaction(strapi, async (knex) => {
    await ofLanguages(knex, document, languages)
      .whereNotNull('published_basis')
      .update({ basis: knex.ref('published_basis') });
  });

/** Forgets what the texts in these languages were made from: they are gone. */
export const forgetBases = (
  strapi: Core.Strapi,
  document: TranslatedDocument,
  languages: readonly string[],
): Promise<void> =>
  inSameTransaction(strapi, async (knex) => {
    await ofLanguages(knex, document, languages).delete();
  });

const ofLanguages = (
  knex: Knex,
  document: TranslatedDocument,
  languages: readonly string[],
): Knex.QueryBuilder =>
  knex(TABLE)
    .where(rowOf(document))
    .whereIn('language', [...languages]);

const rowOf = ({ uid, documentId }: TranslatedDocument): Record<string, string> => ({
  subject_uid: uid,
  subject_document_id: documentId,
});

const inSameTransaction = async (
  strapi: Core.Strapi,
  write: (knex: Knex) => Promise<void>,
): Promise<void> => {
  await strapi.db.transaction(({ trx }) => write(trx as Knex));
};
