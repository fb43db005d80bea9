import { z } from 'zod';

/**
 * How a text in one language stands to the default language's:
 * - `translated`: made from the text as it is now, or said to be still right for it;
 * - `stale`: made from an older text; `changed` names the fields that have changed since;
 * - `missing`: not there, or the default language's own words, copied.
 */
export const translationSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('translated') }),
  z.strictObject({ state: z.literal('stale'), changed: z.array(z.string()).min(1) }),
  z.strictObject({ state: z.literal('missing') }),
]);
export type Translation = z.infer<typeof translationSchema>;
export type TranslationState = Translation['state'];

/** A document of any type that is written in several languages. */
export interface TranslatedDocument {
  uid: string;
  documentId: string;
}

/** By language code. Only languages begun, and not the default one, which is translated from nothing. */
export type TranslationsByLanguage = Readonly<Record<string, Translation>>;

/** What the plugin promises other plugins: `strapi.plugin('translation-desk').service('translations')`. */
export interface TranslationService {
  /**
   * How the drafts of documents stand, by {@link documentKey}, in every language or in one. A document that does not
   * exist is absent. The number of queries follows the number of types, not of documents.
   */
  languageStatesOf: (
    documents: readonly TranslatedDocument[],
    language?: string,
  ) => Promise<ReadonlyMap<string, TranslationsByLanguage>>;
}

/** What maps of documents are keyed by. */
export const documentKey = ({ uid, documentId }: TranslatedDocument): string => `${uid}:${documentId}`;
