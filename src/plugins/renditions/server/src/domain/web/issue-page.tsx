import { languageTag } from '../../../../../../domain/languages';
import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { absoluteUrl, archivePath, entryPath, issuePath } from '../document/addresses';
import { documentOf } from '../document/document-of';
import type { DocumentSection, IssueDocument } from '../document/issue-document';
import { namesNewsletter } from '../document/names-newsletter';
import type { Rendition } from '../rendition';
import { siteWordsFor } from '../words/site-words';
import { AboutPage, Neighbours, OlderVersion } from './about-page';
import { AnchoredHeading } from './anchored-heading';
import { feedLinks } from './archive-files';
import { Colophon } from './colophon';
import { Contents, deservesContents } from './contents';
import { descriptionOf } from './description';
import { Picture, RichText } from './flow-blocks';
import { IssueEntry } from './issue-entry';
import { languageLink } from './language-links';
import { otherForms } from './other-forms';
import { PageFrame } from './page-frame';
import type { PageHead } from './page-head';
import { useLang } from './page-language';
import { pageOf } from './page';
import { PageTitle } from './page-title';
import { structuredIssue } from './structured-issue';
import { firstPublished, type Surroundings } from './surroundings';

export interface IssuePageProps {
  edition: Edition;
  surroundings: Surroundings;
  /** Public address of the site, without a slash at its end. */
  base: string;
  isDraft?: boolean;
}

/**
 * An issue as a page of the public archive: HTML that needs nothing but its fonts and its pictures. Addresses in it begin
 * at the root of the site, so that it works under every name the site is reached by; what is for others is absolute.
 */
export const renderIssuePage = (props: IssuePageProps): Rendition => {
  const document = documentOf(props.edition, '', props.isDraft);
  return pageOf(<IssuePage {...props} document={document} />, document.theme);
};

const IssuePage = ({
  edition,
  surroundings,
  base,
  document,
}: IssuePageProps & { document: IssueDocument }) => {
  const { language } = edition;
  const { words, lang, sections, colophon } = document;
  const about = { document, language, surroundings };
  const hasContents = deservesContents(sections);
  return (
    <PageFrame
      lang={lang}
      words={words}
      draft={document.draft}
      theme={document.theme}
      head={headOf({ edition, surroundings, base }, document)}
      name={document.newsletter ?? { lang: words.language, text: siteWordsFor(words.language).archive }}
      archive={archivePath(language)}
      languages={surroundings.languages.map((one) =>
        languageLink(one.language, issuePath(one.language, one.slug)),
      )}
      layout={hasContents ? 'with-contents' : 'plain'}
      footer={
        <>
          {colophon && <Colophon colophon={colophon} words={words} />}
          <AboutPage {...about} />
        </>
      }
    >
      <div className="opening-part">
        <Title document={document} />
        <OlderVersion {...about} />
        {document.cover && <Picture figure={document.cover} className="cover" />}
        {document.intro && <RichText passage={document.intro} className="opening" />}
      </div>
      {hasContents && <Contents sections={sections} words={words} />}
      <div className="issue">
        {sections.map((section) => (
          <Section key={section.anchor} section={section} document={document} language={language} />
        ))}
        {document.closing && <RichText passage={document.closing} className="closing" />}
        <Neighbours {...about} />
      </div>
    </PageFrame>
  );
};

const Title = ({ document }: { document: IssueDocument }) => {
  const langOf = useLang();
  const { title, dateline, correction, words } = document;
  return (
    <>
      <PageTitle title={title} />
      <p className="dateline" {...langOf(words.language)}>
        {dateline.map((line, index) => (
          <span key={index}>{line}</span>
        ))}
      </p>
      {correction && (
        <p className="notice" {...langOf(correction.lang)}>
          {correction.text}
        </p>
      )}
    </>
  );
};

interface SectionProps {
  section: DocumentSection;
  document: IssueDocument;
  language: string;
}

const Section = ({ section, document: { words }, language }: SectionProps) => (
  <section className="section" id={section.anchor}>
    <AnchoredHeading level={2} heading={section.title} anchor={section.anchor} words={words} />
    {section.intro && <RichText passage={section.intro} className="intro" />}
    {section.groups.map(({ anchor, heading, entries }) => (
      <div key={anchor} className="group" id={anchor}>
        {heading && <AnchoredHeading level={3} heading={heading} anchor={anchor} words={words} />}
        {entries.map((entry) => (
          <IssueEntry
            key={entry.anchor}
            entry={entry}
            words={words}
            href={entryPath(language, entry.source)}
          />
        ))}
      </div>
    ))}
  </section>
);

const headOf = ({ edition, surroundings, base }: IssuePageProps, document: IssueDocument): PageHead => {
  const { language } = edition;
  const { slug, newsletter, cover } = document;
  const canonical = `${base}${issuePath(language, slug)}`;
  const others = surroundings.languages.map((one) => ({
    hreflang: languageTag(one.language),
    url: `${base}${issuePath(one.language, one.slug)}`,
  }));
  return {
    title:
      newsletter && !namesNewsletter(document)
        ? `${document.title.text} · ${newsletter.text}`
        : document.title.text,
    description: document.intro && descriptionOf(document.intro.flow),
    canonical,
    isIndexed: !surroundings.isNumbered,
    siteName: newsletter?.text ?? null,
    kind: 'article',
    times: {
      published: firstPublished(document, surroundings),
      corrected: document.edition > 1 ? document.publishedAt : null,
    },
    image: cover && { url: absoluteUrl(base, cover.url), alt: cover.alt },
    alternates: others.length === 0 ? [] : [{ hreflang: document.lang, url: canonical }, ...others],
    forms: [
      ...otherForms({ document, language, surroundings }).map(({ type, title, path }) => ({
        type,
        title,
        url: `${base}${path}`,
      })),
      ...feedLinks(language, document.words, base),
    ],
    structured: [structuredIssue(edition, document, surroundings, base)],
  };
};
