import type { Core } from '@strapi/strapi';
import {
  documentKey,
  type TranslatedDocument,
  type TranslationService,
  type TranslationState,
} from '../../../../translation-desk/shared/translation';
import type { ByLanguage } from '../domain/resolve-outline';

/** How the drafts of documents stand in each language but the default one, as the translation desk knows it. */
export const translationStates = async (
  strapi: Core.Strapi,
  documents: readonly TranslatedDocument[],
): Promise<(document: TranslatedDocument) => ByLanguage<TranslationState>> => {
  const found = await deskOf(strapi).languageStatesOf(documents);
  return (document) =>
    Object.fromEntries(
      Object.entries(found.get(documentKey(document)) ?? {}).map(([language, { state }]) => [
        language,
        state,
      ]),
    );
};

/**
 * How the drafts of documents stand in one language. Of what is not there, and of the default language, which is
 * translated from nothing, it is said that they are translated: there is nothing to do about them.
 */
export const translationStatesIn = async (
  strapi: Core.Strapi,
  language: string,
  documents: readonly TranslatedDocument[],
): Promise<(document: TranslatedDocument) => TranslationState> => {
  const found = await deskOf(strapi).languageStatesOf(documents, language);
  return (document) => found.get(documentKey(document))?.[language]?.state ?? 'translated';
};

const deskOf = (strapi: Core.Strapi): TranslationService =>
  strapi.plugin('translation-desk').service('translations');
