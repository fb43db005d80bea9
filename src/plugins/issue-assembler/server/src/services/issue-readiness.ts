import type { Core } from '@strapi/strapi';
import {
  documentKey,
  type TranslatedDocument,
  type TranslationState,
} from '../../../../translation-desk/shared/translation';
import type { Readiness, Subject } from '../../../shared/readiness';
import { entryKey } from '../../../shared/outline';
import { checkReadiness, type EntryState, type SectionState } from '../domain/check-readiness';
import { doubtfulReferences } from '../domain/doubtful-references';
import { publicationOf } from '../domain/summarise-entry';
import { placedEntries, type SectionSource } from '../domain/resolve-outline';
import { withholdTitles, type MayRead } from '../domain/withhold';
import { loadPublishedUsages, type IssueUse } from './collecting/load-usages';
import { loadEntryDrafts, type EntryDraft } from './loading/load-entry-drafts';
import { factsOf, loadIssue } from './loading/load-issue';
import { loadSections } from './loading/load-sections';
import { translationStatesIn } from './translation-states';

export interface ReadinessOf {
  documentId: string;
  language: string;
  /** ISO day. */
  today: string;
}

/**
 * Checks a draft issue in one language against what the database holds now; null where there is no such draft. Titles
 * that `mayRead` does not grant are not told.
 */
export const checkIssueReadiness = async (
  strapi: Core.Strapi,
  { documentId, language, today }: ReadinessOf,
  mayRead: MayRead = () => true,
): Promise<Readiness | null> => {
  const issue = await loadIssue(strapi, documentId, language, 'draft');
  if (!issue) return null;
  const { outline } = issue;
  const placed = placedEntries(outline);
  // In turn: publishing asks inside a transaction, whose one connection answers one query at a time.
  const sections = await loadSections(strapi, outline);
  const drafts = await loadEntryDrafts(strapi, placed, language);
  const uses = await loadPublishedUsages(strapi, placed, documentId);
  const translation = await translationStatesIn(strapi, language, [
    issueOf(documentId),
    ...outline.sections.map(({ section }) => sectionOf(section)),
    ...placed,
  ]);
  const readiness = checkReadiness({
    language,
    today,
    outline,
    issue: {
      title: issue.title,
      slug: issue.slug,
      hasFacts: factsOf(issue) !== null,
      hasNewsletter: issue.newsletter !== null,
      coverWithoutAlt: issue.coverImage !== null && issue.coverImage.alt === null,
      translation: translation(issueOf(documentId)),
    },
    sections: new Map(
      [...sections].map(([id, section]) => [id, sectionState(section, translation(sectionOf(id)))]),
    ),
    entries: new Map(
      placed.flatMap((entry): [string, EntryState][] => {
        const key = entryKey(entry);
        const draft = drafts.get(key);
        return draft ? [[key, entryState(draft, uses.get(key) ?? [], translation(entry))]] : [];
      }),
    ),
  });
  const languagesOf = (subject: Exclude<Subject, { kind: 'issue' }>): string[] =>
    subject.kind === 'section'
      ? Object.keys(sections.get(subject.documentId)?.versions ?? {})
      : Object.keys(drafts.get(documentKey(subject))?.isPublished ?? {});
  return withholdTitles(readiness, languagesOf, mayRead);
};

const issueOf = (documentId: string): TranslatedDocument => ({ uid: 'api::issue.issue', documentId });
const sectionOf = (documentId: string): TranslatedDocument => ({ uid: 'api::section.section', documentId });

const sectionState = (
  { missingTranslation, versions }: SectionSource,
  translation: TranslationState,
): SectionState => ({
  missingTranslation,
  titles: Object.fromEntries(Object.entries(versions).map(([language, { title }]) => [language, title.text])),
  translation,
});

const entryState = (
  { draft, published, isPublished }: EntryDraft,
  uses: readonly IssueUse[],
  translation: TranslationState,
): EntryState => ({
  draft: {
    title: draft.title,
    hasBody: draft.body.length > 0,
    isChanged: publicationOf(draft, published ?? undefined) === 'changed',
    translation,
  },
  isPublished,
  lostLinks: draft.links.filter(({ url }) => url === null).length,
  doubtfulReferences: draft.type === 'ruling' ? doubtfulReferences(draft) : [],
  announcedUntil:
    draft.type === 'event' && draft.eventStatus === 'announced' ? (draft.when?.end ?? null) : null,
  publishedIn: uses.map(({ issue }) => issue),
});
