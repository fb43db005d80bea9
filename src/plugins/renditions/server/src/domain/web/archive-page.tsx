import { languageName, languageTag } from '../../../../../../domain/languages';
import type { Edition } from '../../../../../issue-assembler/shared/edition';
import type { EditionSummary } from '../../../../../issue-assembler/shared/public-api';
import { archivePath } from '../document/addresses';
import type { Colophon as DocumentColophon, Passage, Theme } from '../document/issue-document';
import { issueTitle } from '../document/passage';
import type { Rendition } from '../rendition';
import { siteWordsFor } from '../words/site-words';
import { wordsFor } from '../words/words';
import { archiveFiles, ArchiveFiles } from './archive-files';
import { Years } from './archive-years';
import { Colophon } from './colophon';
import { descriptionOf } from './description';
import { languageLink } from './language-links';
import { pageOf } from './page';
import { PageFrame } from './page-frame';
import type { PageHead } from './page-head';
import { useLang } from './page-language';
import { PageTitle } from './page-title';
import { NO_THEME } from './no-theme';
import { structuredPeriodical, structuredReference } from './structured-issue';

/** The issues of one newsletter, newest first. */
export interface ArchivedNewsletter {
  /** As its latest issue tells it; null of issues that belong to none. */
  newsletter: Edition['newsletter'];
  name: Passage | null;
  theme: Theme;
  colophon: DocumentColophon | null;
  issues: readonly EditionSummary[];
}

export interface ArchivePageProps {
  /** The CMS's code. */
  language: string;
  /** Codes of the other languages that have an archive. */
  otherLanguages: readonly string[];
  newsletters: readonly ArchivedNewsletter[];
  /** Public address of the site, without a slash at its end. */
  base: string;
}

/** Every issue that can be read in a language, by year, the newest first. */
export const renderArchivePage = (props: ArchivePageProps): Rendition => {
  const [only, another] = props.newsletters;
  return pageOf(<ArchivePage {...props} />, (another ? undefined : only?.theme) ?? NO_THEME);
};

const ArchivePage = (props: ArchivePageProps) => {
  const { language, newsletters, otherLanguages } = props;
  const words = wordsFor(language);
  const site = siteWordsFor(words.language);
  const only = newsletters.length === 1 ? newsletters[0] : undefined;
  const title = only?.name ?? { lang: words.language, text: site.archive };
  return (
    <PageFrame
      lang={languageTag(language)}
      words={words}
      theme={only?.theme ?? NO_THEME}
      head={headOf(props, title.text)}
      name={title}
      archive={archivePath(language)}
      languages={otherLanguages.map((other) => languageLink(other, archivePath(other)))}
      layout="plain"
      isArchive
      footer={
        <>
          {only?.colophon && <Colophon colophon={only.colophon} words={words} />}
          {newsletters.length > 0 && <ArchiveFiles language={language} words={words} />}
        </>
      }
    >
      <PageTitle title={title} />
      {newsletters.length === 0 && <Nothing {...props} />}
      {newsletters.map((newsletter, index) =>
        only ? (
          <Years key={index} issues={newsletter.issues} level={2} language={language} words={words} />
        ) : (
          <section key={index} className="section">
            <NewsletterHeading name={newsletter.name ?? title} />
            <Years issues={newsletter.issues} level={3} language={language} words={words} />
          </section>
        ),
      )}
    </PageFrame>
  );
};

/** Says that there is nothing to read yet, and where there is. */
const Nothing = ({ language, otherLanguages }: ArchivePageProps) => {
  const { language: own } = wordsFor(language);
  const site = siteWordsFor(own);
  const langOf = useLang();
  return (
    <>
      <p className="opening" {...langOf(own)}>
        {otherLanguages.length === 0 ? site.noIssues : site.noIssuesIn(languageName(language, own))}
      </p>
      {otherLanguages.length > 0 && (
        <ul className="opening issues">
          {otherLanguages
            .map((other) => languageLink(other, archivePath(other)))
            .map(({ lang, name, path }) => (
              <li key={lang}>
                <a href={path} hrefLang={lang} {...langOf(lang)}>
                  {name}
                </a>
              </li>
            ))}
        </ul>
      )}
    </>
  );
};

const NewsletterHeading = ({ name }: { name: Passage }) => {
  const langOf = useLang();
  return <h2 {...langOf(name.lang)}>{name.text}</h2>;
};

const headOf = (
  { language, otherLanguages, newsletters, base }: ArchivePageProps,
  title: string,
): PageHead => {
  const words = wordsFor(language);
  const about = newsletters.length === 1 ? newsletters[0]?.colophon?.about : null;
  const canonical = `${base}${archivePath(language)}`;
  const others = otherLanguages.map((other) => ({
    hreflang: languageTag(other),
    url: `${base}${archivePath(other)}`,
  }));
  return {
    title,
    description: about ? descriptionOf(about.flow) : null,
    canonical,
    isIndexed: true,
    siteName: title,
    kind: 'website',
    times: null,
    image: null,
    alternates: others.length === 0 ? [] : [{ hreflang: languageTag(language), url: canonical }, ...others],
    forms: archiveFiles(language, words).map(({ path, ...form }) => ({ ...form, url: `${base}${path}` })),
    structured: newsletters.map(({ newsletter, name, issues }) => ({
      '@context': 'https://schema.org',
      ...structuredPeriodical({ newsletter, name: name?.text ?? title, language }, base),
      hasPart: issues.map(({ issue }) =>
        structuredReference(
          { ...issue, title: issueTitle(issue, languageTag(language), words).text },
          language,
          base,
        ),
      ),
    })),
  };
};
