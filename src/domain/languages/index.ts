/** What the product knows of a language: its names for people, and the languages that stand in for it, best first. */
interface KnownLanguage {
  nb: string;
  en: string;
  standIns: readonly string[];
}

/** The language that text is written in first, and that a new database starts with. */
export const DEFAULT_LANGUAGE = 'nb';

/** Languages that texts of the product itself (messages, renditions) exist in. */
export type InterfaceLanguage = 'nb' | 'en';

/** A reader of one written Norwegian reads the other as well; English readers get Bokmål before Nynorsk, as there is more of it. */
const KNOWN: Readonly<Record<string, KnownLanguage>> = {
  nb: { nb: 'bokmål', en: 'Norwegian Bokmål', standIns: ['nn', 'en'] },
  nn: { nb: 'nynorsk', en: 'Norwegian Nynorsk', standIns: ['nb', 'en'] },
  en: { nb: 'engelsk', en: 'English', standIns: ['nb', 'nn'] },
};

/** Of a language the product does not know, say Northern Sámi: it is read in Norway, or else in English. */
const STAND_INS_OF_OTHERS: readonly string[] = ['nb', 'nn', 'en'];

/** Codes of the languages known by name; an editor may add others as locales. */
export const KNOWN_LANGUAGES: readonly string[] = Object.keys(KNOWN);

/** The name of a language for people, in lower case in Norwegian as running text has it; its code where no name is known. */
export const languageName = (code: string, inLanguage: InterfaceLanguage): string =>
  KNOWN[code]?.[inLanguage] ??
  (isLanguageTag(code)
    ? new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' }).of(code)
    : undefined) ??
  code;

/**
 * The languages to look for a text in, best first: the one asked for, those that stand in for it, then the rest of
 * `available` in its own order. Only languages of `available` are given.
 */
export const readingOrder = (code: string, available: readonly string[]): string[] =>
  [...new Set([code, ...(KNOWN[code]?.standIns ?? STAND_INS_OF_OTHERS), ...available])].filter((candidate) =>
    available.includes(candidate),
  );

/** The first language of {@link readingOrder} that is there, or null where `available` is empty. */
export const bestLanguage = (code: string, available: readonly string[]): string | null =>
  readingOrder(code, available)[0] ?? null;

/** True for a well-formed language tag of BCP 47, such as `nb` or `en-GB`; whether the language exists is not asked. */
export const isLanguageTag = (code: string): boolean => {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
};

/**
 * The value of `lang` in HTML and of `xml:lang`, for a locale code of the CMS: a canonical BCP 47 tag (`en-gb` and
 * `en_GB` become `en-GB`), or `und` (undetermined, ISO 639-2) where the code is not one.
 */
export const languageTag = (code: string): string => {
  const tag = code.trim().replace(/_/g, '-');
  return (isLanguageTag(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined) ?? 'und';
};
