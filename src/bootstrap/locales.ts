import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** `strapiName` is the name Strapi gives a language by itself, in English and with its code. */
const LOCALES = [
  { code: 'nb', name: 'Norsk bokmål', strapiName: 'Norwegian Bokmål (nb)' },
  { code: 'en', name: 'English', strapiName: 'English (en)' },
] as const;

const storedLocales = z.array(z.object({ id: z.number(), code: z.string(), name: z.string().nullable() }));

/**
 * Makes sure that `nb` (default) and `en` exist, each under its own name for itself; a name that an editor chose,
 * and languages that an editor added, are left alone.
 */
export const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  const locales = strapi.plugin('i18n').service('locales');
  const stored = storedLocales.parse(await locales.find());
  for (const { code, name, strapiName } of LOCALES) {
    const present = stored.find((locale) => locale.code === code);
    if (!present) await locales.create({ code, name });
    else if (present.name === strapiName) await locales.update({ id: present.id }, { name });
  }
  if ((await locales.getDefaultLocale()) !== 'nb') await locales.setDefaultLocale({ code: 'nb' });
};
