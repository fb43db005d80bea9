import { isDeepStrictEqual } from 'node:util';
import type { Core, UID } from '@strapi/strapi';
import { dataOf, withComponentIds, type EntryData } from './entry-data';
import { schemaIn, storedLanguages, type StoredLanguage } from './stored-languages';

/** A document of a localised type, in all its languages. */
export interface LocalisedDocument {
  strapi: Core.Strapi;
  uid: UID.ContentType;
  documentId: string;
}

/** Gives the drafts in all other languages the named facts of the one in `locale`, where they differ. */
export const carryFacts = async (
  { strapi, uid, documentId }: LocalisedDocument,
  locale: string,
  names: readonly string[],
): Promise<void> => {
  if (names.length === 0 || (await storedLanguages(strapi, uid, documentId)).length < 2) return;
  const schema = strapi.contentType(uid);
  const languages = await storedLanguages(strapi, uid, documentId, names);
  const own = languages.find((language) => language.locale === locale);
  if (!own) return;
  const facts = dataOf(own, schema, names, schemaIn(strapi));
  for (const other of languages.filter((language) => language !== own)) {
    const stored = dataOf(other, schema, names, schemaIn(strapi));
    const changed = Object.fromEntries(
      Object.entries(facts).filter(([name, fact]) => !isDeepStrictEqual(fact, stored[name])),
    );
    if (Object.keys(changed).length === 0) continue;
    await writeFacts(strapi, uid, other, withComponentIds(changed, other));
  }
};

/**
 * Writes below the document service, as Strapi's own copying between languages does: the facts went through every
 * rule of a save where they were entered, and a rule about what a save is based on has nothing to say here.
 */
const writeFacts = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { id, locale }: StoredLanguage,
  facts: EntryData,
): Promise<void> => {
  const documents = strapi.documents(uid);
  const data = await strapi.documents.utils.transformData(facts, { uid, locale, status: 'draft' });
  const components = await documents.updateComponents({ id }, data);
  await strapi.db
    .query(uid)
    .update({ where: { id }, data: { ...documents.omitComponentData(data), ...components } });
};
