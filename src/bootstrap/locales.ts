import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const LOCALES = [
  { code: 'nb', name: 'Norsk bokmål (nb)' },
  { code: 'en', name: 'English (en)' },
] as const;

const storedLocales = z.array(z.object({ id: z.number(), code: z.string() }));

/** Makes sure that `nb` (default) and `en` exist; locales an editor added are left alone. */
export const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  const locales = strapi.plugin('i18n').service('locales');
  const present = new Set(storedLocales.parse(await locales.find()).map(({ code }) => code));
  for (const locale of LOCALES) {
    if (!present.has(locale.code)) await locales.create(locale);
  }
  if ((await locales.getDefaultLocale()) !== 'nb') await locales.setDefaultLocale({ code: 'nb' });
};
