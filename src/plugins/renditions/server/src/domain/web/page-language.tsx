import { createContext, useContext, type ReactNode } from 'react';
import { directionOf } from '../../../../../../domain/languages/direction';

/** BCP 47 tag of the page that is drawn. */
const PageLanguage = createContext('nb');

export const InLanguage = ({ lang, children }: { lang: string; children: ReactNode }) => (
  <PageLanguage.Provider value={lang}>{children}</PageLanguage.Provider>
);

/** What an element says of its language, where that is not the page's. */
interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * The `lang` of an element, and its `dir` where that differs: nothing where the language is the page's own, so that only
 * passages in another carry one. For elements that stand in no passage of another language themselves.
 */
export const useLang = (): ((lang: string) => LanguageAttributes) => {
  const own = useContext(PageLanguage);
  return (lang) => {
    if (lang === own) return {};
    const dir = directionOf(lang);
    return dir === directionOf(own) ? { lang } : { lang, dir };
  };
};
