import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { languageName } from '../../domain/languages';
import { saidTo, type Sentence } from '../../domain/languages/sentences';
import { defaultLocale } from '../locales';
import { REFERENCE_TYPES } from './reference-types';

/**
 * Refuses to delete one language of a reference document: entries in that language could no longer point at it. The
 * whole document, `locale: '*'`, can be deleted.
 */
export const keepEveryLanguage = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (action !== 'delete' || !REFERENCE_TYPES.includes(uid)) return next();
    const { documentId, locale } = context.params as { documentId: string; locale?: string | string[] };
    if (locale === '*') return next();
    const deleted = locale === undefined ? [await defaultLocale(strapi)] : [locale].flat();
    const where = { documentId, locale: { $notIn: deleted } };
    if ((await strapi.db.query(uid).count({ where })) > 0) throw refusal(strapi, deleted);
    return next();
  });
};

const refusal = (strapi: Core.Strapi, locales: string[]): Error =>
  new errors.ValidationError(saidTo(strapi.requestContext.get(), neededInEvery(locales)), {
    code: 'reference-language',
  });

const neededInEvery = (locales: string[]): Sentence => {
  const named = (language: keyof Sentence): string =>
    locales.map((code) => languageName(code, language)).join(', ');
  return {
    nb: `Dette finnes på alle språk, fordi oppføringer på hvert av dem viser til det, så ${named('nb')} kan ikke slettes alene. Åpne det, og velg «Slett oppføringen» for å slette alt.`,
    en: `This exists in every language, as entries in each point at it, so ${named('en')} cannot be deleted alone. Open it and choose "Delete entry" to delete all of it.`,
  };
};
