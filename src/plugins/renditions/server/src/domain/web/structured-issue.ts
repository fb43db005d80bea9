import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { absoluteUrl, archivePath, entryPath, issuePath } from '../document/addresses';
import type { IssueDocument } from '../document/issue-document';
import { given, organisations, structuredEntry } from './structured-entry';
import type { Surroundings } from './surroundings';

const CONTEXT = 'https://schema.org';

/** The newsletter as schema.org's Periodical. */
const periodical = (edition: Edition, base: string): object => {
  const { newsletter, language } = edition;
  const archive = `${base}${archivePath(language)}`;
  return {
    '@type': 'Periodical',
    '@id': `${archive}#${newsletter?.id ?? ''}`,
    url: archive,
    ...given('name', newsletter?.name),
    ...given('publisher', organisations(newsletter?.publisher ? [newsletter.publisher] : [])),
  };
};

/** An issue as schema.org's PublicationIssue of its Periodical, with its entries as its parts. */
export const structuredIssue = (
  edition: Edition,
  document: IssueDocument,
  { versions }: Surroundings,
  base: string,
): object => {
  const { language } = edition;
  const url = `${base}${issuePath(language, document.slug)}`;
  const first = versions.at(-1)?.publishedAt ?? document.publishedAt;
  return {
    '@context': CONTEXT,
    '@type': 'PublicationIssue',
    '@id': url,
    url,
    name: document.title.text,
    issueNumber: `${document.number}/${document.year}`,
    datePublished: first,
    ...given('dateModified', first === document.publishedAt ? null : document.publishedAt),
    inLanguage: document.lang,
    ...given('image', document.cover && absoluteUrl(base, document.cover.url)),
    isPartOf: periodical(edition, base),
    hasPart: document.sections.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) =>
        entries.map((entry) => structuredEntry(entry, `${base}${entryPath(language, entry.source)}`)),
      ),
    ),
  };
};
