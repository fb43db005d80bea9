import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE } from '../../domain/languages';
import { inTransaction } from '../in-transaction';
import { replaceData, writeParams } from '../write-context';
import { beginWithSharedFacts } from './begin-language';
import { carryFacts, type LocalisedDocument } from './carry';
import { dataOf, type EntryData } from './entry-data';
import { sharedNames } from './shared-names';
import { schemaIn, storedLanguages } from './stored-languages';
import { replaceStrapiCopying } from './strapi-copying';

/**
 * Facts are entered once and hold in every language: what the schema marks as not localised (relations, dates,
 * links, files, the outline) is carried from the language it was saved in to the drafts of all the others, and a new
 * language begins with the facts that are there. Published versions stay as they are until their language is
 * published again, so that nothing becomes public by a save in another language.
 *
 * Discarding a draft brings the texts of its language back. The facts come back, for all, with the draft of the
 * language the entry was written in; a translator who discards cannot undo what an editor changed elsewhere.
 */
export const shareFacts = (strapi: Core.Strapi): void => {
  replaceStrapiCopying(strapi);
  strapi.documents.use(async (context, next) => {
    const { uid, action, contentType } = context;
    const names = uid.startsWith('api::') ? sharedNames(contentType) : [];
    const params = writeParams(context);
    if (names.length === 0 || !params.documentId) return next();
    const document = { strapi, uid, documentId: params.documentId };
    if (action === 'update')
      return inTransaction(strapi, async () => {
        const locale = params.locale ?? DEFAULT_LANGUAGE;
        const isNew = await isNewLanguage(document, locale);
        const sent = params.data ?? {};
        if (isNew) replaceData(context, await beginLanguage(document, sent, names));
        const result = await next();
        await carryFacts(document, locale, isNew ? names : names.filter((name) => sent[name] !== undefined));
        return result;
      });
    if (action === 'discardDraft')
      return inTransaction(strapi, async () => {
        const result = await next();
        const languages = await storedLanguages(strapi, uid, document.documentId);
        await carryFacts(document, leading(languages)?.locale ?? DEFAULT_LANGUAGE, names);
        return result;
      });
    return next();
  });
};

const isNewLanguage = async (
  { strapi, uid, documentId }: LocalisedDocument,
  locale: string,
): Promise<boolean> => {
  const languages = await storedLanguages(strapi, uid, documentId);
  return languages.length > 0 && !languages.some((language) => language.locale === locale);
};

/** What was sent in a language that is new, completed by the facts the entry has. */
const beginLanguage = async (
  { strapi, uid, documentId }: LocalisedDocument,
  sent: EntryData,
  names: string[],
): Promise<EntryData> => {
  const schema = strapi.contentType(uid);
  const source = leading(await storedLanguages(strapi, uid, documentId, names)) ?? {};
  return beginWithSharedFacts(sent, dataOf(source, schema, names, schemaIn(strapi)), schema);
};

/** The language an entry was written in: the default one where it is there, else the first. */
const leading = <Language extends { locale: string }>(languages: readonly Language[]): Language | undefined =>
  languages.find(({ locale }) => locale === DEFAULT_LANGUAGE) ?? languages[0];
