import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE } from '../../../../../domain/languages';
import {
  documentKey,
  type TranslatedDocument,
  type Translation,
  type TranslationsByLanguage,
  type TranslationService,
} from '../../../shared/translation';
import { translationOf } from '../domain/translation-of';
import { loadBases } from './basis-store';
import { loadTexts, translatedType, type StoredText, type TranslatedType } from './stored-texts';

/** What is translated, stale or missing. See {@link TranslationService}. */
export const translations = ({ strapi }: { strapi: Core.Strapi }): TranslationService => ({
  languageStatesOf: async (documents, only) => {
    const types = typesOf(strapi, documents);
    if (types.length === 0 || only === DEFAULT_LANGUAGE) return new Map();
    const stored = await loadBases(
      strapi,
      types.flatMap(({ documentIds }) => documentIds),
      only,
    );
    const bases = new Map(
      stored.map(({ subjectUid: uid, subjectDocumentId: documentId, language, basis }) => [
        `${documentKey({ uid, documentId })}:${language}`,
        basis,
      ]),
    );
    const found = new Map<string, TranslationsByLanguage>();
    // In turn: inside a transaction there is one connection, which answers one query at a time.
    for (const { type, documentIds } of types) {
      const { texts, sources } = await textsOfType(strapi, type, documentIds, only);
      for (const { documentId, language, hashes } of texts) {
        const key = documentKey({ uid: type.uid, documentId });
        const translation: Translation = translationOf({
          own: hashes,
          source: sources.get(documentId) ?? null,
          basis: bases.get(`${key}:${language}`) ?? null,
        });
        found.set(key, { ...found.get(key), [language]: translation });
      }
    }
    return found;
  },
});

interface DocumentsOfType {
  type: TranslatedType;
  documentIds: string[];
}

const typesOf = (strapi: Core.Strapi, documents: readonly TranslatedDocument[]): DocumentsOfType[] =>
  [...new Set(documents.map(({ uid }) => uid))].flatMap((uid) => {
    const type = translatedType(strapi, uid);
    const ids = documents.filter((document) => document.uid === uid).map(({ documentId }) => documentId);
    return type ? [{ type, documentIds: [...new Set(ids)] }] : [];
  });

/** Texts of the other languages or of one of them, and of the default one for the documents that have others: two queries. */
const textsOfType = async (
  strapi: Core.Strapi,
  type: TranslatedType,
  documentIds: readonly string[],
  only: string | undefined,
): Promise<{ texts: StoredText[]; sources: Map<string, StoredText['hashes']> }> => {
  const texts = await loadTexts(strapi, type, { documentIds, locale: only ?? { $ne: DEFAULT_LANGUAGE } });
  const translated = [...new Set(texts.map(({ documentId }) => documentId))];
  const sources = await loadTexts(strapi, type, { documentIds: translated, locale: DEFAULT_LANGUAGE });
  return { texts, sources: new Map(sources.map(({ documentId, hashes }) => [documentId, hashes])) };
};
