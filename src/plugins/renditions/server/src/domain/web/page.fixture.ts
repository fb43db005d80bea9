import type { Edition } from '../../../../../issue-assembler/shared/edition';
import type { EditionSummary } from '../../../../../issue-assembler/shared/public-api';
import { documentOf } from '../document/document-of';
import type { DocumentEntry, IssueDocument } from '../document/issue-document';
import type { Rendition } from '../rendition';
import { renderArchivePage } from './archive-page';
import { renderEntryPage } from './entry-page';
import { renderIssuePage } from './issue-page';
import { renderNoticePage, withdrawnNotice } from './notice-page';
import type { Surroundings } from './surroundings';

export const BASE = 'https://nyhetsbrev.example.org';

/** Everything around an issue that there can be, as seen from an older version of it. */
export const SURROUNDINGS: Surroundings = {
  versions: [
    { number: 4, publishedAt: '2022-07-04T08:00:00Z', note: 'Rettet: «En sak».' },
    { number: 1, publishedAt: '2022-07-01T08:00:00Z', note: null },
  ],
  languages: [{ language: 'nn', slug: 'nyhendebrev-3-2022' }],
  earlier: { slug: 'nyhetsbrev-2-2022', title: 'Nyhetsbrev 2/2022' },
  later: { slug: 'nyhetsbrev-4-2022', title: 'Nyhetsbrev 4/2022' },
  isNumbered: true,
};

/** An edition as lists tell it. */
export const summaryOf = (
  { issue, language, edition }: Edition,
  changes: Partial<EditionSummary['issue']> = {},
): EditionSummary => {
  const { id, slug, title, number, year, periodStart, periodEnd } = issue;
  return {
    issue: { id, slug, title, number, year, periodStart, periodEnd, ...changes },
    language,
    edition: { ...edition, sha256: '0'.repeat(64) },
    sections: [],
  };
};

/** Every page that shows something of an edition: the issue, the archive, each of its entries, and what is left of it. */
export const pagesOf = (edition: Edition): Rendition[] => {
  const document = documentOf(edition, '');
  const { language, issue } = edition;
  const entries = document.sections.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const newsletter = {
    newsletter: edition.newsletter,
    name: document.newsletter,
    theme: document.theme,
    colophon: document.colophon,
    issues: [summaryOf(edition), summaryOf(edition, { id: 'another', year: 2021 })],
  };
  const archive = { language, otherLanguages: ['nn'], base: BASE };
  return [
    renderIssuePage({ edition, surroundings: SURROUNDINGS, base: BASE }),
    renderArchivePage({ ...archive, newsletters: [newsletter] }),
    renderArchivePage({ ...archive, newsletters: [newsletter, { ...newsletter, name: null }] }),
    ...entries.map((entry) => entryPageOf(entry, document, language)),
    renderNoticePage(
      language,
      withdrawnNotice(language, { title: issue.title, withdrawnAt: '2022-08-01T08:00:00Z' }),
    ),
  ];
};

export const entryPageOf = (
  entry: DocumentEntry,
  document: IssueDocument,
  language = document.lang,
): Rendition => {
  const { slug, title, number, year, dateline } = document;
  return renderEntryPage({
    entry,
    document,
    language,
    appearances: [{ slug, title, number, year, dateline, anchor: entry.anchor }],
    languages: [{ language: 'nn', entry: entry.source }],
    base: BASE,
  });
};
