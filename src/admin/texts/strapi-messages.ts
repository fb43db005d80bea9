import adminEnglish from '../translations/strapi/admin.en.json';
import adminNorwegian from '../translations/strapi/admin.no.json';
import contentManagerEnglish from '../translations/strapi/content-manager.en.json';
import contentManagerNorwegian from '../translations/strapi/content-manager.no.json';
import i18nNorwegian from '../translations/strapi/i18n.no.json';
import uploadNorwegian from '../translations/strapi/upload.no.json';
import type { AdminLanguage } from './admin-language';

type Messages = Record<string, string>;

/**
 * Strapi's own texts where it has none in Norwegian (its admin is a third translated, the content manager,
 * languages and media not at all), and in English where they speak of Strapi rather than of the newsletter.
 */
export const STRAPI_MESSAGES: Record<AdminLanguage, Messages> = {
  en: { ...adminEnglish, ...prefixed('content-manager', contentManagerEnglish) },
  no: {
    ...adminNorwegian,
    ...prefixed('content-manager', contentManagerNorwegian),
    ...prefixed('i18n', i18nNorwegian),
    ...prefixed('upload', uploadNorwegian),
  },
};

/** Texts are kept without the name of what they belong to, and looked up with it. */
export function prefixed(plugin: string, messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [`${plugin}.${id}`, text]));
}
