import { randomBytes } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { saidTo, type Sentence } from '../../../../../../domain/languages/sentences';
import type { Candidate } from '../../../../shared/candidates';
import { entryKey, placementsOf, type Outline, type SetAside } from '../../../../shared/outline';
import { acceptCandidates } from '../../domain/accept-candidates';
import { isReadable, type MayRead } from '../../domain/withhold';
import { loadEditorSections } from '../editor/load-sections';
import { saveOutline } from '../editor/save-outline';
import type { DatedIssue } from '../loading/load-drafts';
import { collectForIssue } from './collect-for-issue';

export interface Accepting {
  /** Revision of the outline that the person saw. */
  revision: number;
  /** `all` are those the collector proposes. */
  entries: 'all' | readonly SetAside[];
}

/**
 * Adds candidates to an issue's outline, each to its section; accepting twice is accepting once. Nobody accepts what
 * they may not read.
 */
export const acceptForIssue = async (
  strapi: Core.Strapi,
  issue: DatedIssue,
  { revision, entries }: Accepting,
  mayRead: MayRead,
): Promise<{ outline: Outline; added: number }> => {
  const collected = await collectForIssue(strapi, issue);
  const candidates = collected.candidates.filter((candidate) => isReadable(candidate, mayRead));
  const sections = await loadEditorSections(strapi, issue.newsletter);
  const outline = acceptCandidates(
    { ...issue.outline, revision },
    entries === 'all'
      ? candidates.filter(({ verdict }) => verdict === 'in')
      : chosen(strapi, candidates, entries),
    sections.map(({ documentId }) => documentId),
    newId,
  );
  const added = placementsOf(outline).length - placementsOf(issue.outline).length;
  return { outline: await saveOutline(strapi, issue, outline), added };
};

/** The candidates a person chose, in the collector's order. */
const chosen = (
  strapi: Core.Strapi,
  candidates: readonly Candidate[],
  entries: readonly SetAside[],
): Candidate[] => {
  const byKey = new Map(candidates.map((candidate) => [entryKey(candidate), candidate]));
  const unknown = entries.filter((entry) => !byKey.get(entryKey(entry))?.section);
  if (unknown.length > 0) {
    throw new errors.ValidationError(saidTo(strapi.requestContext.get(), NOT_CANDIDATES), {
      code: 'not_candidates',
      entries: unknown,
    });
  }
  const wanted = new Set(entries.map(entryKey));
  return candidates.filter((candidate) => wanted.has(entryKey(candidate)));
};

const NOT_CANDIDATES: Sentence = {
  nb: 'Noen av disse er ikke forslag til utgaven, eller ingen seksjon samler dem. Hent forslagene på nytt, eller plasser dem i en seksjon for hånd.',
  en: 'Some of these are no candidates of this issue, or no section collects them. Collect again, or place them in a section by hand.',
};

const newId = (): string => randomBytes(8).toString('hex');
