import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../../../../../domain/languages';

const localeRows = z.array(z.object({ code: z.string() }));

/** Codes of all languages of the CMS, the default one first. */
export const cmsLanguages = async (strapi: Core.Strapi): Promise<string[]> => {
  const codes = localeRows
    .parse(await strapi.plugin('i18n').service('locales').find())
    .map(({ code }) => code);
  return [DEFAULT_LANGUAGE, ...codes.filter((code) => code !== DEFAULT_LANGUAGE)];
};
