import type { Theme } from '../document/issue-document';
import { fontPreloads } from './fonts';
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
  /** Of an issue, when it was first published and when it was corrected: ISO 8601, UTC. */
  times: { published: string; corrected: string | null } | null;
  image: { url: string; alt: string } | null;
  /** The same in every language it is in, this one too; none where there is but one. */
  alternates: readonly { hreflang: string; url: string }[];
  /** The same in other forms, and feeds. */
  forms: readonly { type: string; title: string; url: string }[];
  /** schema.org. */
  structured: readonly object[];
}

interface HeadProps {
  head: PageHead;
  /** BCP 47 tag of the page. */
  lang: string;
  theme: Theme;
}

/** The head of a page: all that search engines, browsers and those who share the page are told. */
export const Head = ({ head, lang, theme }: HeadProps) => (
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
    {head.canonical && <OpenGraph head={head} url={head.canonical} lang={lang} />}
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

/** The Open Graph protocol (ogp.me), for those who share the page. */
const OpenGraph = ({ head, url, lang }: { head: PageHead; url: string; lang: string }) => (
  <>
    {openGraph(head, url, lang).map(([property, content]) => (
      <meta key={`${property} ${content}`} property={property} content={content} />
    ))}
    {head.image && <meta name="twitter:card" content="summary_large_image" />}
  </>
);

const openGraph = (head: PageHead, url: string, lang: string): (readonly [string, string])[] => {
  const { kind, times, image, siteName, description } = head;
  const others = head.alternates.filter(({ hreflang }) => hreflang !== lang);
  return [
    ['og:type', kind],
    ['og:title', head.title],
    ['og:url', url],
    ['og:locale', openGraphLocale(lang)],
    ...others.map(({ hreflang }) => ['og:locale:alternate', openGraphLocale(hreflang)] as const),
    ...(siteName ? [['og:site_name', siteName] as const] : []),
    ...(description ? [['og:description', description] as const] : []),
    ...(times ? [['article:published_time', times.published] as const] : []),
    ...(times?.corrected ? [['article:modified_time', times.corrected] as const] : []),
    ...(image ? [['og:image', image.url] as const] : []),
    ...(image?.alt ? [['og:image:alt', image.alt] as const] : []),
  ];
};

/** Open Graph wants a territory as well. */
const openGraphLocale = (lang: string): string => {
  const { language, region } = new Intl.Locale(lang).maximize();
  return lang === 'en' ? 'en_GB' : region ? `${language}_${region}` : language;
};

/** JSON that no text in it can end the element of: as JSON, it is the same. */
const scriptSafe = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
