import type { Core } from '@strapi/strapi';
import type { ExpectedCorrection } from '../../../../shared/api';
import { correctionNote } from '../../domain/correction-note';
import { entriesDue, onceDueArePublished } from '../../domain/entries-due';
import { readableDifferences } from '../../domain/readable-differences';
import type { MayRead } from '../../domain/withhold';
import { assembleWith } from '../assemble-issue';
import { factsOf, loadIssue } from '../loading/load-issue';
import { loadOutlineSources } from '../loading/load-outline-sources';
import { readCorrectionNote } from './correction-notes';
import { editionOf, lastEdition } from './edition-store';

export interface CorrectionOf {
  documentId: string;
  language: string;
  /** Whether unpublished and changed entries would be published along with the issue. */
  alsoEntries: boolean;
}

/**
 * What publishing an issue now would change for its readers, and the note that would tell them; null where there is no
 * such draft. An issue that was never published in the language gets no note.
 */
export const expectedCorrection = async (
  strapi: Core.Strapi,
  { documentId, language, alsoEntries }: CorrectionOf,
  mayRead: MayRead,
): Promise<ExpectedCorrection | null> => {
  const issue = await loadIssue(strapi, documentId, language, 'draft');
  const facts = issue && factsOf(issue);
  if (!issue) return null;
  const last = await lastEdition(strapi, { issueDocumentId: documentId, language });
  // What lacks its facts is not published, and the check beside it says so.
  if (!last || !facts) return { note: null, differences: [], withheld: 0 };
  const published = await loadOutlineSources(strapi, issue.outline, 'published');
  const drafts = alsoEntries ? await loadOutlineSources(strapi, issue.outline, 'draft') : published;
  const states = { drafts: drafts.entries, published: published.entries };
  const entries = onceDueArePublished(states, entriesDue(issue.outline, states, language));
  const { assembly } = await assembleWith(
    strapi,
    { ...issue, ...facts },
    { ...published, entries },
    language,
  );
  const { differences, withheld } = readableDifferences(editionOf(last), assembly, mayRead);
  const written = await readCorrectionNote(strapi, documentId, language);
  const isSame = differences.length + withheld === 0;
  const note = written ?? (isSame ? null : correctionNote(differences, language));
  return { note, differences, withheld };
};
