import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../domain/languages';
import { languageToAnswer } from '../../domain/languages/sentences';
import { findBrokenRules, type BrokenRule, type SavedValues } from '../../domain/rules/broken-rules';
import { inTransaction } from '../in-transaction';
import { hasDrafts, isLocalised, localeCodes } from '../locales';
import { replaceData, writeParams } from '../write-context';
import { contactRules, tidyContact } from './contacts';
import { fieldRules } from './field-values';
import { oneAtATime } from './one-at-a-time';
import { withOnlyNewsletter } from './only-newsletter';
import { refusal } from './refusal';
import { rulingRules, rulingWarnings, tidyRuling } from './rulings';
import { schemaRules } from './schema-rules';
import { savedSectionRules } from './sections';
import { hasSlug, slugOf } from './slugs';
import { savedIssueRules, uniquenessRules } from './uniqueness';

const WRITES = new Set(['create', 'update', 'clone']);

const savedDocument = z.object({ documentId: z.string() });

/**
 * Every save of the product's own types, from the admin, the API or code: values are tidied, the slug is made, and
 * what breaks a rule is refused with what to do about it.
 */
export const checkSavedValues = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const { data } = writeParams(context);
    if (!WRITES.has(action) || !uid.startsWith('api::') || !data) return next();
    return inTransaction(strapi, async () => {
      await oneAtATime(strapi);
      replaceData(context, await checkedData(strapi, { ...writeParams(context), uid, action, data }));
      const result = await next();
      const saved = savedDocument.safeParse(result).data;
      if (uid === 'api::issue.issue' && saved)
        refuse(strapi, await savedIssueRules(strapi, saved.documentId));
      if (uid === 'api::section.section' && saved)
        refuse(strapi, await savedSectionRules(strapi, saved.documentId));
      return result;
    });
  });
};

interface Save {
  uid: UID.ContentType;
  action: string;
  documentId?: string;
  locale?: string;
  data: SavedValues;
}

/** The data of a save as it will be stored; throws what `refusal` makes of the rules it breaks. */
const checkedData = async (strapi: Core.Strapi, save: Save): Promise<Record<string, unknown>> => {
  const { uid, action } = save;
  const locale = save.locale ?? DEFAULT_LANGUAGE;
  const source = save.documentId
    ? await storedValues(strapi, uid, save.documentId, locale)
    : { inLanguage: {}, any: {} };
  const given =
    uid === 'api::issue.issue' && action === 'create'
      ? await withOnlyNewsletter(strapi, save.data)
      : save.data;
  const values = tidied(uid, given);
  // A clone is a new document that begins with the values of its source.
  const document =
    action === 'clone'
      ? { documentId: undefined, stored: {}, values: cloned(source.any, values) }
      : { documentId: action === 'update' ? save.documentId : undefined, stored: source.inLanguage, values };
  const slug = hasSlug(strapi, uid)
    ? await slugOf({ strapi, uid, locale, ...document })
    : ({ status: 'keep' } as const);
  refuse(strapi, [
    ...(await languageRules(strapi, uid, locale)),
    ...findBrokenRules(values, source.any),
    ...fieldRules(strapi.contentType(uid), values),
    ...schemaRules(values),
    ...(uid === 'api::contact.contact' ? contactRules(values) : []),
    ...(uid === 'api::ruling.ruling' ? rulingRules(values, source.any) : []),
    ...(await uniquenessRules(strapi, uid, document.values, document.documentId)),
    ...(slug.status === 'refused' ? [{ ...slug, path: ['slug'] }] : []),
  ]);
  if (uid === 'api::ruling.ruling') rulingWarnings(values).forEach((warning) => strapi.log.warn(warning));
  return slug.status === 'set' ? { ...values, slug: slug.slug } : withoutSlug(values);
};

/** What the clone will hold; the slug it would have from its source is made anew. */
const cloned = (source: SavedValues, values: SavedValues): SavedValues => ({
  ...source,
  ...values,
  slug: values.slug === source.slug ? null : (values.slug ?? null),
});

const refuse = (strapi: Core.Strapi, broken: readonly BrokenRule[]): void => {
  if (broken.length > 0) throw refusal(broken, languageToAnswer(strapi.requestContext.get()));
};

const withoutSlug = ({ slug: _slug, ...values }: SavedValues): Record<string, unknown> => values;

const tidied = (uid: UID.ContentType, values: SavedValues): SavedValues => {
  if (uid === 'api::contact.contact') return tidyContact(values);
  return uid === 'api::ruling.ruling' ? tidyRuling(values) : values;
};

interface StoredValues {
  /** The draft in the language of the save; empty where there is none. */
  inLanguage: SavedValues;
  /** The same, or else the draft in any language, for the facts they share. */
  any: SavedValues;
}

const storedRows = z.array(z.record(z.string(), z.unknown()));

const storedValues = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
): Promise<StoredValues> => {
  const drafts = hasDrafts(strapi, uid) ? { publishedAt: null } : {};
  const rows = storedRows.parse(
    await strapi.db.query(uid).findMany({ where: { documentId, ...drafts }, orderBy: { id: 'asc' } }),
  );
  const inLanguage = rows.find((row) => row.locale === locale);
  return { inLanguage: inLanguage ?? {}, any: inLanguage ?? rows[0] ?? {} };
};

/** An entry is written in a language that has been added; Strapi asks that of its admin only. */
const languageRules = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: string,
): Promise<BrokenRule[]> => {
  if (!isLocalised(strapi, uid) || (await localeCodes(strapi)).includes(locale)) return [];
  const sentence = {
    nb: `Språket «${locale}» finnes ikke her. Velg et som finnes, eller legg det til under Innstillinger, Flere språk.`,
    en: `There is no language "${locale}" here. Choose one that is there, or add it in the admin under Settings, Internationalization.`,
  };
  return [{ code: 'unknown-language', path: ['locale'], sentence }];
};
