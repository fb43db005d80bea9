import { languageTag } from '../../../../../../domain/languages';
import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { absoluteUrl, archivePath, entryPath, issuePath } from '../document/addresses';
import type { IssueDocument } from '../document/issue-document';
import { given, organisations, structuredEntry } from './structured-entry';
import { firstPublished, type Surroundings } from './surroundings';

const CONTEXT = 'https://schema.org';

/** A newsletter, by the name that its pages show. */
export interface NamedNewsletter {
  /** Null of issues that belong to none. */
  newsletter: Edition['newsletter'];
  name: string | null;
  language: string;
}

/** A newsletter in one language as schema.org's Periodical, the same on every page that tells of it. */
export const structuredPeriodical = (
  { newsletter, name, language }: NamedNewsletter,
  base: string,
): object => {
  const archive = `${base}${archivePath(language)}`;
  return {
    '@type': 'Periodical',
    '@id': newsletter ? `${archive}#${newsletter.id}` : archive,
    url: archive,
    ...given('name', name),
    inLanguage: languageTag(language),
    ...given('publisher', organisations(newsletter?.publisher ? [newsletter.publisher] : [])),
  };
};

/** What tells one issue of a newsletter from another. */
export interface NumberedIssue {
  slug: string;
  title: string;
  number: number;
  year: number;
}

/** An issue as schema.org's PublicationIssue, where another thing is told of. */
export const structuredReference = (
  { slug, title, number, year }: NumberedIssue,
  language: string,
  base: string,
): object => {
  const url = `${base}${issuePath(language, slug)}`;
  return { '@type': 'PublicationIssue', '@id': url, url, name: title, issueNumber: `${number}/${year}` };
};

/** An issue as schema.org's PublicationIssue of its Periodical, with its entries as its parts. */
export const structuredIssue = (
  edition: Edition,
  document: IssueDocument,
  surroundings: Surroundings,
  base: string,
): object => {
  const { language } = edition;
  const first = firstPublished(document, surroundings);
  return {
    '@context': CONTEXT,
    ...structuredReference({ ...document, title: document.title.text }, language, base),
    datePublished: first,
    ...given('dateModified', first === document.publishedAt ? null : document.publishedAt),
    inLanguage: document.lang,
    ...given('image', document.cover && absoluteUrl(base, document.cover.url)),
    isPartOf: structuredPeriodical(
      { newsletter: edition.newsletter, name: document.newsletter?.text ?? null, language },
      base,
    ),
    hasPart: document.sections.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) =>
        entries.map((entry) => structuredEntry(entry, `${base}${entryPath(language, entry.source)}`)),
      ),
    ),
  };
};
