import { createContext, useContext, type ReactNode } from 'react';

/** BCP 47 tag of the page that is drawn. */
const PageLanguage = createContext('nb');

export const InLanguage = ({ lang, children }: { lang: string; children: ReactNode }) => (
  <PageLanguage.Provider value={lang}>{children}</PageLanguage.Provider>
);

/**
 * The `lang` of an element: nothing where it is the page's own, so that only passages in another language carry one. For
 * elements that stand in no passage of another language themselves.
 */
export const useLang = (): ((lang: string) => string | undefined) => {
  const own = useContext(PageLanguage);
  return (lang) => (lang === own ? undefined : lang);
};
