import { languageTag } from '../../../../../../domain/languages';
import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { archivePath, entryPath, issuePath, type AddressedEntry } from '../document/addresses';
import type { DocumentEntry, IssueDocument, Passage } from '../document/issue-document';
import type { Rendition } from '../rendition';
import { siteWordsFor } from '../words/site-words';
import type { Words } from '../words/words';
import { feedLinks } from './archive-files';
import { Colophon } from './colophon';
import { descriptionOf } from './description';
import { EntryContent, Labels } from './issue-entry';
import { languageLink } from './language-links';
import { pageOf } from './page';
import { PageFrame } from './page-frame';
import type { PageHead } from './page-head';
import { useLang } from './page-language';
import { PageTitle } from './page-title';
import { structuredEntry } from './structured-entry';
import { structuredReference } from './structured-issue';

/** An issue that an entry stands in. */
export interface EntryAppearance {
  slug: string;
  title: Passage;
  number: number;
  year: number;
  dateline: readonly string[];
  /** Of the entry, within the issue. */
  anchor: string;
}

export interface EntryPageProps {
  /** As it stands in the newest issue that has it. */
  entry: DocumentEntry;
  /** That issue. */
  document: IssueDocument;
  /** The CMS's code. */
  language: string;
  /** Newest first. */
  appearances: readonly EntryAppearance[];
  /** The entry in other languages. */
  languages: readonly { language: string; entry: AddressedEntry }[];
  /** Public address of the site, without a slash at its end. */
  base: string;
}

/** An entry on a page of its own, as the newest issue that has it tells it. */
export const renderEntryPage = (props: EntryPageProps): Rendition =>
  pageOf(<EntryPage {...props} />, props.document.theme);

const EntryPage = (props: EntryPageProps) => {
  const { entry, document, language, appearances, languages } = props;
  const { words, colophon } = document;
  return (
    <PageFrame
      lang={document.lang}
      words={words}
      theme={document.theme}
      head={headOf(props)}
      name={document.newsletter ?? { lang: words.language, text: siteWordsFor(words.language).archive }}
      archive={archivePath(language)}
      languages={languages.map((one) => languageLink(one.language, entryPath(one.language, one.entry)))}
      layout="plain"
      footer={colophon && <Colophon colophon={colophon} words={words} />}
    >
      <article className="alone">
        <Labels labels={entry.labels} words={words} />
        <PageTitle title={entry.heading} />
        <EntryContent entry={entry} words={words} under={1} />
      </article>
      <AppearedIn appearances={appearances} language={language} words={words} />
    </PageFrame>
  );
};

interface AppearedInProps extends Pick<EntryPageProps, 'appearances' | 'language'> {
  words: Words;
}

const AppearedIn = ({ appearances, language, words }: AppearedInProps) => {
  const langOf = useLang();
  const own = langOf(words.language);
  return (
    <nav className="appearances" aria-labelledby="publisert_i">
      <h2 id="publisert_i" {...own}>
        {siteWordsFor(words.language).appearedIn}
      </h2>
      <ul className="issues">
        {appearances.map(({ slug, title, dateline, anchor }) => (
          <li key={slug}>
            <a href={`${issuePath(language, slug)}#${anchor}`} {...langOf(title.lang)}>
              {title.text}
            </a>
            <span className="dateline" {...own}>
              {dateline.map((line, index) => (
                <span key={index}>{line}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const headOf = ({ entry, document, language, appearances, languages, base }: EntryPageProps): PageHead => {
  const addressOf = (code: string, one: AddressedEntry): string => `${base}${entryPath(code, one)}`;
  const canonical = addressOf(language, entry.source);
  return {
    title: document.newsletter ? `${entry.heading.text} · ${document.newsletter.text}` : entry.heading.text,
    description: entry.intro?.text ?? descriptionOf(entry.body.flow),
    canonical,
    isIndexed: true,
    siteName: document.newsletter?.text ?? null,
    kind: 'article',
    times: null,
    image: null,
    alternates:
      languages.length === 0
        ? []
        : [
            { hreflang: document.lang, url: canonical },
            ...languages.map((one) => ({
              hreflang: languageTag(one.language),
              url: addressOf(one.language, one.entry),
            })),
          ],
    forms: feedLinks(language, document.words, base),
    structured: [
      {
        '@context': 'https://schema.org',
        ...structuredEntry(entry, canonical),
        isPartOf: appearances.map((issue) =>
          structuredReference({ ...issue, title: issue.title.text }, language, base),
        ),
      },
    ],
  };
};

/** The first place of an entry in an issue. */
export const entryIn = (
  document: IssueDocument,
  { type, id }: Pick<EditionEntry, 'type' | 'id'>,
): DocumentEntry | null => {
  for (const { groups } of document.sections)
    for (const { entries } of groups)
      for (const entry of entries) if (entry.id === id && entry.type === type) return entry;
  return null;
};
