import { languageTag } from '../../../../../../domain/languages';

/** The same page in another language. */
export interface LanguageLink {
  /** BCP 47 */
  lang: string;
  /** What the language calls itself. */
  name: string;
  /** On this site. */
  path: string;
}

export const languageLink = (language: string, path: string): LanguageLink => {
  const lang = languageTag(language);
  return { lang, name: ownName(lang), path };
};

/** "Norsk bokmål", "English" */
const ownName = (lang: string): string => {
  const name = new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
};
