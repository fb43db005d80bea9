import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { readingOrder } from '../../domain/languages';
import { inTransaction } from '../in-transaction';
import { localeCodes } from '../locales';
import { asOwnWrite } from '../own-writes';
import { dataOf } from '../shared-facts/entry-data';
import { localisedNames } from '../shared-facts/shared-names';
import { schemaIn, storedLanguages } from '../shared-facts/stored-languages';
import { keepEveryLanguage } from './keep-languages';
import { REFERENCE_TYPES } from './reference-types';

const saved = z.object({ documentId: z.string() });

/** Gives a new reference document the text of the language it was written in, in every other language, for good. */
export const createInEveryLanguage = (strapi: Core.Strapi): void => {
  keepEveryLanguage(strapi);
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const isNew = action === 'create' || action === 'clone';
    if (!isNew || !REFERENCE_TYPES.includes(uid)) return next();
    return inTransaction(strapi, async () => {
      const result = await next();
      await completeLanguages(strapi, uid, saved.parse(result).documentId, await localeCodes(strapi));
      return result;
    });
  });
};

/**
 * Gives every reference document the languages it lacks, as when `nn` has just been added: each with the text of the
 * language that is closest to it. Changes nothing where all are there.
 */
export const completeReferenceTypes = async (strapi: Core.Strapi): Promise<void> => {
  const codes = await localeCodes(strapi);
  for (const uid of REFERENCE_TYPES)
    for (const documentId of await incompleteDocuments(strapi, uid, codes))
      await inTransaction(strapi, () => completeLanguages(strapi, uid, documentId, codes));
};

const rows = z.array(z.object({ documentId: z.string(), locale: z.string() }));

const incompleteDocuments = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  codes: readonly string[],
): Promise<string[]> => {
  const present = new Map<string, Set<string>>();
  for (const row of rows.parse(await strapi.db.query(uid).findMany({ select: ['documentId', 'locale'] })))
    present.set(row.documentId, (present.get(row.documentId) ?? new Set()).add(row.locale));
  return [...present].filter(([, locales]) => codes.some((code) => !locales.has(code))).map(([id]) => id);
};

const completeLanguages = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  codes: readonly string[],
): Promise<void> => {
  const schema = strapi.contentType(uid);
  // The slug is made anew, as the one of another language may be taken in this one.
  const names = localisedNames(schema).filter((name) => name !== 'slug');
  const languages = await storedLanguages(strapi, uid, documentId, names);
  const present = languages.map(({ locale }) => locale);
  for (const code of codes.filter((candidate) => !present.includes(candidate))) {
    const [closest] = readingOrder(code, present);
    const source = languages.find(({ locale }) => locale === closest);
    if (!source) continue;
    const data = dataOf(source, schema, names, schemaIn(strapi));
    await asOwnWrite(() => strapi.documents(uid).update({ documentId, locale: code, data }));
  }
};
