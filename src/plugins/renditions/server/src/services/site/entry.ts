import type { Core } from '@strapi/strapi';
import type { EditionSummary } from '../../../../../issue-assembler/shared/public-api';
import type { AskedEntry } from '../../../../../issue-assembler/shared/published-editions';
import type { DocumentEntry, IssueDocument } from '../../domain/document/issue-document';
import { entryIn, type EntryPageProps } from '../../domain/web/entry-page';
import { parsedDocument } from './parsed-document';
import { publicBase, publishedEditions } from './published';

export type FoundEntry =
  | { status: 'found'; page: EntryPageProps }
  /** It was published in this language, but no current edition has it. */
  | { status: 'gone' }
  | { status: 'not_found' };

/** More issues are not named on an entry's page. */
const MOST_ISSUES = 12;

/** An entry as the newest current edition in a language has it, and the issues it stands in. */
export const entryOf = async (
  strapi: Core.Strapi,
  language: string,
  asked: AskedEntry,
): Promise<FoundEntry> => {
  const { editions, formerLanguages } = await publishedEditions(strapi).appearances(asked);
  const places: Place[] = [];
  for (const edition of editions.filter((one) => one.language === language).slice(0, MOST_ISSUES))
    places.push(...(await placesIn(strapi, edition, asked)));
  const [newest] = places;
  if (!newest) return { status: formerLanguages.includes(language) ? 'gone' : 'not_found' };
  return {
    status: 'found',
    page: {
      ...newest,
      language,
      appearances: places.map(({ entry, document }) => ({
        slug: document.slug,
        title: document.title,
        number: document.number,
        year: document.year,
        dateline: document.dateline.slice(0, 2),
        anchor: entry.anchor,
      })),
      languages: await otherLanguages(strapi, language, editions, asked),
      base: publicBase(strapi),
    },
  };
};

interface Place {
  document: IssueDocument;
  entry: DocumentEntry;
}

/** One place, or none where the edition has just been withdrawn. */
const placesIn = async (
  strapi: Core.Strapi,
  { issue, language }: EditionSummary,
  asked: AskedEntry,
): Promise<Place[]> => {
  const read = parsedDocument(await publishedEditions(strapi).read({ slug: issue.slug, language }));
  const entry = read && entryIn(read.document, asked);
  return entry ? [{ document: read.document, entry }] : [];
};

/** The entry's addresses in other languages, each by the newest edition that has it there. */
const otherLanguages = async (
  strapi: Core.Strapi,
  language: string,
  editions: readonly EditionSummary[],
  asked: AskedEntry,
): Promise<EntryPageProps['languages']> => {
  const newest = new Map<string, EditionSummary>();
  for (const edition of editions)
    if (edition.language !== language && !newest.has(edition.language)) newest.set(edition.language, edition);
  const found = [];
  for (const edition of newest.values())
    for (const { entry } of await placesIn(strapi, edition, asked))
      found.push({ language: edition.language, entry: entry.source });
  return found;
};
