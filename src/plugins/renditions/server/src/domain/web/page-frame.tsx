import type { ReactNode } from 'react';
import { OWN_ANCHORS } from '../document/document-of';
import type { Passage, Theme } from '../document/issue-document';
import { siteWordsFor } from '../words/site-words';
import type { Words } from '../words/words';
import { fontPreloads } from './fonts';
import type { LanguageLink } from './language-links';
import { InLanguage, useLang } from './page-language';
import { styleSheet } from './style-sheet';

/** What a page says of itself to those who do not look at it. Addresses are absolute. */
export interface PageHead {
  title: string;
  description: string | null;
  /** The one address of what the page says; null of a page that nobody should keep. */
  canonical: string | null;
  isIndexed: boolean;
  siteName: string | null;
  kind: 'article' | 'website';
  image: string | null;
  /** The same in every language it is in, this one too. */
  alternates: readonly { hreflang: string; url: string }[];
  /** The same in other forms, and feeds. */
  forms: readonly { type: string; title: string; url: string }[];
  /** schema.org. */
  structured: readonly object[];
}

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
      <html lang={lang}>
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

const Head = ({ head, lang, theme }: { head: PageHead; lang: string; theme: Theme }) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{head.title}</title>
    {head.description && <meta name="description" content={head.description} />}
    {head.isIndexed || <meta name="robots" content="noindex" />}
    <meta name="color-scheme" content="light dark" />
    {head.canonical && <link rel="canonical" href={head.canonical} />}
    {head.alternates.map(({ hreflang, url }) => (
      <link key={hreflang} rel="alternate" hrefLang={hreflang} href={url} />
    ))}
    {head.forms.map(({ type, title, url }) => (
      <link key={url} rel="alternate" type={type} title={title} href={url} />
    ))}
    <OpenGraph head={head} lang={lang} />
    {fontPreloads().map((url) => (
      <link key={url} rel="preload" as="font" type="font/woff2" href={url} crossOrigin="anonymous" />
    ))}
    <style dangerouslySetInnerHTML={{ __html: styleSheet(theme) }} />
    {head.structured.map((thing, index) => (
      <script
        key={index}
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: scriptSafe(JSON.stringify(thing)) }}
      />
    ))}
  </head>
);

/** The Open Graph protocol, for those who share the page. */
const OpenGraph = ({ head, lang }: { head: PageHead; lang: string }) => {
  if (head.canonical === null) return null;
  return (
    <>
      <meta property="og:type" content={head.kind} />
      <meta property="og:title" content={head.title} />
      <meta property="og:url" content={head.canonical} />
      <meta property="og:locale" content={openGraphLocale(lang)} />
      {head.siteName && <meta property="og:site_name" content={head.siteName} />}
      {head.description && <meta property="og:description" content={head.description} />}
      {head.image && <meta property="og:image" content={head.image} />}
    </>
  );
};

/** Open Graph wants a territory as well. */
const openGraphLocale = (lang: string): string => {
  const { language, region } = new Intl.Locale(lang).maximize();
  return lang === 'en' ? 'en_GB' : region ? `${language}_${region}` : language;
};

const DraftNotice = ({ passage }: { passage: Passage }) => {
  const langOf = useLang();
  return (
    <p className="draft" lang={langOf(passage.lang)}>
      {passage.text}
    </p>
  );
};

const Masthead = ({ words, theme, name, archive, languages }: PageFrameProps) => {
  const langOf = useLang();
  const site = siteWordsFor(words.language);
  return (
    <header className="masthead">
      <div className="wide">
        <p className="newsletter" lang={langOf(name.lang)}>
          <a className="home" href={archive}>
            {theme.logo && <img className="logo" src={theme.logo.url} alt="" />}
            {name.text}
          </a>
        </p>
        {languages.length > 0 && (
          <nav className="languages" aria-label={site.language}>
            <ul>
              {languages.map((one) => (
                <li key={one.lang}>
                  <a href={one.path} lang={langOf(one.lang)} hrefLang={one.lang}>
                    {one.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
};

/** JSON that no text in it can end the element of: as JSON, it is the same. */
const scriptSafe = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
