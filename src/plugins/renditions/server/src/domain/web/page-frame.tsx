import type { ReactNode } from 'react';
import { directionOf } from '../../../../../../domain/languages/direction';
import { OWN_ANCHORS } from '../document/document-of';
import type { Passage, Theme } from '../document/issue-document';
import { siteWordsFor } from '../words/site-words';
import type { Words } from '../words/words';
import type { LanguageLink } from './language-links';
import { Head, type PageHead } from './page-head';
import { InLanguage, useLang } from './page-language';

export interface PageFrameProps {
  /** BCP 47 tag of the page. */
  lang: string;
  words: Words;
  /** Says that what the page shows is not published. */
  draft?: Passage | null;
  theme: Theme;
  head: PageHead;
  /** Name of the newsletter, which leads to the archive. */
  name: Passage;
  archive: string;
  /** The same page in other languages. */
  languages: readonly LanguageLink[];
  /** True of the archive itself, which need not lead to itself. */
  isArchive?: boolean;
  /** Where there is room, contents stand beside the text. */
  layout: 'plain' | 'with-contents';
  children: ReactNode;
  footer: ReactNode;
}

/** What every page has around what it says. */
export const PageFrame = (props: PageFrameProps) => {
  const { lang, words, theme, head, layout, children, footer } = props;
  return (
    <InLanguage lang={lang}>
      <html lang={lang} dir={directionOf(lang) === 'rtl' ? 'rtl' : undefined}>
        <Head head={head} lang={lang} theme={theme} />
        <body className={layout}>
          <a className="skip" href={`#${OWN_ANCHORS.main}`}>
            {siteWordsFor(words.language).skip}
          </a>
          {props.draft && <DraftNotice passage={props.draft} />}
          <Masthead {...props} />
          <main id={OWN_ANCHORS.main} tabIndex={-1}>
            {children}
          </main>
          <footer className="site">{footer}</footer>
        </body>
      </html>
    </InLanguage>
  );
};

const DraftNotice = ({ passage }: { passage: Passage }) => {
  const langOf = useLang();
  return (
    <p className="draft" {...langOf(passage.lang)}>
      {passage.text}
    </p>
  );
};

const Masthead = ({ words, theme, name, archive, isArchive, languages }: PageFrameProps) => {
  const langOf = useLang();
  const site = siteWordsFor(words.language);
  return (
    <header className="masthead">
      <div className="wide">
        <p className="newsletter" {...langOf(name.lang)}>
          <a className="home" href={archive}>
            {theme.logo && <img className="logo" src={theme.logo.url} alt="" />}
            {name.text}
          </a>
        </p>
        <div className="ways">
          {isArchive || (
            <a className="all-issues" href={archive} {...langOf(words.language)}>
              {site.allIssues}
            </a>
          )}
          {languages.length > 0 && <Languages label={site.language} languages={languages} />}
        </div>
      </div>
    </header>
  );
};

const Languages = ({ label, languages }: { label: string; languages: readonly LanguageLink[] }) => {
  const langOf = useLang();
  return (
    <nav className="languages" aria-label={label}>
      <ul>
        {languages.map((one) => (
          <li key={one.lang}>
            <a href={one.path} {...langOf(one.lang)} hrefLang={one.lang}>
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
