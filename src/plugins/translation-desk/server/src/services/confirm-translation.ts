import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE } from '../../../../../domain/languages';
import type { TranslatedDocument } from '../../../shared/translation';
import { isSameText } from '../domain/text-hashes';
import { keepForPublished, storeBasis } from './basis-store';
import { textsByLanguage, translatedType } from './stored-texts';

export type Confirmed =
  | { status: 'confirmed' }
  /** There is no text in that language, or none in the default language to be right for. */
  | { status: 'nothing_to_confirm' };

/** Somebody says that a text is right for the default language's as it is now, also where it says the same words. */
export const confirmTranslation = async (
  strapi: Core.Strapi,
  document: TranslatedDocument,
  language: string,
): Promise<Confirmed> =>
  strapi.db.transaction(async (): Promise<Confirmed> => {
    const type = translatedType(strapi, document.uid);
    if (!type || language === DEFAULT_LANGUAGE) return { status: 'nothing_to_confirm' };
    const drafts = await textsByLanguage(strapi, type, document.documentId);
    const [source, own] = [drafts.get(DEFAULT_LANGUAGE), drafts.get(language)];
    if (!source || !own) return { status: 'nothing_to_confirm' };
    await storeBasis(strapi, { document, language, basis: { hashes: source, isConfirmed: true } });
    const published = await textsByLanguage(strapi, type, document.documentId, 'published');
    const publicText = published.get(language);
    if (publicText && isSameText(publicText, own)) await keepForPublished(strapi, document, [language]);
    return { status: 'confirmed' };
  });
