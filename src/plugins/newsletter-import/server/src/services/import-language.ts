import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { languageName } from '../../../../../domain/languages';
import type { ImportLanguage } from '../../../shared';

export type DraftLanguage =
  | { status: 'ok'; language: ImportLanguage; warning: string | null }
  | { status: 'language_missing'; message: string };

const locales = z.array(z.object({ code: z.string() }));

/**
 * The language the drafts are in: that of the text. Nynorsk goes into Bokmål's place where the site has no Nynorsk,
 * unless it was asked for by name.
 */
export const chooseLanguage = async (
  strapi: Core.Strapi,
  ofText: ImportLanguage,
  askedFor: ImportLanguage | undefined,
): Promise<DraftLanguage> => {
  const codes = locales.parse(await strapi.plugin('i18n').service('locales').find()).map(({ code }) => code);
  const wanted = askedFor ?? ofText;
  if (codes.includes(wanted)) return { status: 'ok', language: wanted, warning: null };
  if (askedFor === undefined && wanted === 'nn' && codes.includes('nb')) {
    return {
      status: 'ok',
      language: 'nb',
      warning:
        'The text is Nynorsk, which is not among the languages of the site; the drafts are under Bokmål. Add Nynorsk (nn) under Settings, Internationalization to keep them apart.',
    };
  }
  return {
    status: 'language_missing',
    message: `The site has no ${languageName(wanted, 'en')} (${wanted}), only ${codes.join(', ')}. Add it under Settings, Internationalization, or choose another with --locale.`,
  };
};
