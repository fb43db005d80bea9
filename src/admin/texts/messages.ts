import english from '../translations/content/en.json';
import norwegian from '../translations/content/no.json';
import ownEnglish from '../translations/utgave.en.json';
import ownNorwegian from '../translations/utgave.no.json';
import { adminLanguage, type AdminLanguage } from './admin-language';
import { contentMessages, labelId, type ContentTexts } from './content-texts';
import { menuMessages, namesOf } from './menu-order';
import { prefixed, STRAPI_MESSAGES } from './strapi-messages';

const TEXTS: Record<AdminLanguage, ContentTexts> = { en: english, no: norwegian };

/** Every message that the product brings or words anew, by language and id. */
export const MESSAGES: Record<AdminLanguage, Record<string, string>> = {
  en: {
    ...STRAPI_MESSAGES.en,
    ...contentMessages(english, english),
    ...menuMessages(english, TEXTS),
    ...prefixed('utgave', ownEnglish),
  },
  no: {
    ...STRAPI_MESSAGES.no,
    ...contentMessages(norwegian, english),
    ...menuMessages(norwegian, TEXTS),
    ...prefixed('utgave', ownNorwegian),
  },
};

/** The names of each content type in all languages. */
export const VISIBLE_NAMES: Readonly<Record<string, string[]>> = Object.fromEntries(
  Object.keys(english.types).map((uid) => [uid, namesOf(uid, TEXTS)]),
);

/** A message in the language the admin is shown in; undefined where there is none. */
export const textOf = (id: string): string | undefined => MESSAGES[adminLanguage()][id];

/** True where a stored label is Strapi's default, the field's name, or one of the product's: not one people wrote. */
export const isOwnLabel = (uid: string, field: string, label: string): boolean =>
  label === field || Object.values(MESSAGES).some((messages) => messages[labelId(uid, field)] === label);

/** Uid of the content type with this English display name, which is all that some hooks of Strapi tell. */
export const uidOf = (displayName: string | undefined): string | undefined =>
  Object.entries(english.types).find(([, { name }]) => name === displayName)?.[0];
