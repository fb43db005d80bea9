import { createContext, createElement, useContext, type CSSProperties, type ReactNode } from 'react';
import { directionOf } from '../../../../../../domain/languages/direction';
import type { Passage } from '../document/issue-document';

/** BCP 47 tag of what the element stands in. */
export const Around = createContext('');

interface InProps {
  as: string;
  lang: string;
  href?: string;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children: ReactNode;
}

/** An element in a language: it says so where what it stands in is in another, and its direction where that differs. */
export const In = ({ as, lang, children, ...rest }: InProps) => {
  const around = useContext(Around);
  return createElement(
    as,
    { ...rest, ...languageAttributes(lang, around) },
    <Around.Provider value={lang}>{children}</Around.Provider>,
  );
};

/** A passage in running text. */
export const Words = ({ lang, text }: Passage) =>
  useContext(Around) === lang ? (
    text
  ) : (
    <In as="span" lang={lang}>
      {text}
    </In>
  );

const languageAttributes = (lang: string, around: string): { lang?: string; dir?: string } => {
  if (lang === around) return {};
  const dir = directionOf(lang);
  return around !== '' && dir === directionOf(around) ? { lang } : { lang, dir };
};
