import { languageTag } from '../../../../../../domain/languages';
import type { EditionSummary } from '../../../../../issue-assembler/shared/public-api';
import { archivePath, issuePath } from '../document/addresses';
import { dayWords, osloDay, spanWords } from '../document/dates';
import type { Colophon as DocumentColophon, Passage, Theme } from '../document/issue-document';
import { issueTitle } from '../document/passage';
import type { Rendition } from '../rendition';
import { siteWordsFor } from '../words/site-words';
import { wordsFor, type Words } from '../words/words';
import { archiveFiles, ArchiveFiles } from './archive-files';
import { Colophon } from './colophon';
import { languageLink } from './language-links';
import { pageOf } from './page';
import { PageFrame, type PageHead } from './page-frame';
import { useLang } from './page-language';
import { NO_THEME } from './no-theme';
import { given } from './structured-entry';

/** The issues of one newsletter, newest first. */
export interface ArchivedNewsletter {
  /** As its latest issue tells them. */
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
      footer={
        <>
          {only?.colophon && <Colophon colophon={only.colophon} words={words} />}
          <ArchiveFiles language={language} words={words} />
        </>
      }
    >
      <Title title={title} />
      {newsletters.length === 0 && <p className="opening">{site.noIssues}</p>}
      {newsletters.map((newsletter, index) =>
        only ? (
          <Years key={index} newsletter={newsletter} level={2} language={language} words={words} />
        ) : (
          <section key={index} className="section">
            <NewsletterHeading name={newsletter.name ?? title} />
            <Years newsletter={newsletter} level={3} language={language} words={words} />
          </section>
        ),
      )}
    </PageFrame>
  );
};

const Title = ({ title }: { title: Passage }) => {
  const langOf = useLang();
  return <h1 lang={langOf(title.lang)}>{title.text}</h1>;
};

const NewsletterHeading = ({ name }: { name: Passage }) => {
  const langOf = useLang();
  return <h2 lang={langOf(name.lang)}>{name.text}</h2>;
};

interface YearsProps {
  newsletter: ArchivedNewsletter;
  level: 2 | 3;
  language: string;
  words: Words;
}

const Years = ({ newsletter: { issues }, level, language, words }: YearsProps) => {
  const Heading = `h${level}` as const;
  return [...yearsOf(issues)].map(([year, ofYear]) => (
    <section key={year} className="year">
      <Heading>{year}</Heading>
      <ul className="issues">
        {ofYear.map((summary) => (
          <IssueLine key={summary.issue.id} summary={summary} language={language} words={words} />
        ))}
      </ul>
    </section>
  ));
};

const yearsOf = (issues: readonly EditionSummary[]): Map<number, EditionSummary[]> => {
  const years = new Map<number, EditionSummary[]>();
  for (const summary of issues)
    years.set(summary.issue.year, [...(years.get(summary.issue.year) ?? []), summary]);
  return new Map([...years].sort(([one], [other]) => other - one));
};

interface IssueLineProps {
  summary: EditionSummary;
  language: string;
  words: Words;
}

const IssueLine = ({ summary: { issue, edition }, language, words }: IssueLineProps) => {
  const langOf = useLang();
  const dates = language === 'nn' ? 'nn' : words.language;
  const title = issueTitle(issue, languageTag(language), words);
  return (
    <li>
      <a href={issuePath(language, issue.slug)} lang={langOf(title.lang)}>
        {title.text}
      </a>
      <span className="dateline" lang={langOf(words.language)}>
        <span>{words.issueNumber(issue.number, issue.year)}</span>
        <span>{spanWords(issue.periodStart, issue.periodEnd, dates)}</span>
        {edition.number > 1 && <span>{words.corrected(dayWords(osloDay(edition.publishedAt), dates))}</span>}
      </span>
    </li>
  );
};

const headOf = (
  { language, otherLanguages, newsletters, base }: ArchivePageProps,
  title: string,
): PageHead => {
  const words = wordsFor(language);
  const canonical = `${base}${archivePath(language)}`;
  const others = otherLanguages.map((other) => ({
    hreflang: languageTag(other),
    url: `${base}${archivePath(other)}`,
  }));
  return {
    title,
    description: null,
    canonical,
    isIndexed: true,
    siteName: title,
    kind: 'website',
    image: null,
    alternates: others.length === 0 ? [] : [{ hreflang: languageTag(language), url: canonical }, ...others],
    forms: archiveFiles(language, words).map(({ path, ...form }) => ({ ...form, url: `${base}${path}` })),
    structured: newsletters.map(({ name, colophon }) => ({
      '@context': 'https://schema.org',
      '@type': 'Periodical',
      url: canonical,
      name: name?.text ?? title,
      inLanguage: languageTag(language),
      ...given(
        'publisher',
        colophon?.publisher && { '@type': 'Organization', name: colophon.publisher.name },
      ),
    })),
  };
};
