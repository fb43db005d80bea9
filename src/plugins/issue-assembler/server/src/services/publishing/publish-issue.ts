import type { Core } from '@strapi/strapi';
import { compareEditions } from '../../domain/compare-editions';
import { correctionNote } from '../../domain/correction-note';
import { freezeEdition, type FrozenEdition } from '../../domain/freeze-edition';
import { assembleIssue } from '../assemble-issue';
import { editionOf, isWithdrawn, lastEdition, storeEdition } from './edition-store';

export interface Freezing {
  issueDocumentId: string;
  language: string;
  /** ISO, UTC. */
  now: string;
  /** Who published, for the archive; never shown to readers. */
  user: string | null;
  /** The editor's own note of what changed. */
  note: string | null;
}

export type Froze =
  | { status: 'published' | 'corrected'; frozen: FrozenEdition }
  /** Readers would see what they see already. */
  | { status: 'unchanged' };

/**
 * Freezes what is published of an issue in one language as its next edition. To be called in the transaction that
 * publishes it: either both happen or neither. Domain rules 4 and 5.
 */
export const freezePublishedIssue = async (strapi: Core.Strapi, freezing: Freezing): Promise<Froze> => {
  const { issueDocumentId, language, now, user } = freezing;
  const assembled = await assembleIssue(strapi, {
    documentId: issueDocumentId,
    language,
    issue: 'published',
    entries: 'published',
  });
  if (assembled.status !== 'assembled')
    throw new Error(
      `Issue ${issueDocumentId} is not published in "${language}": there is nothing to freeze.`,
    );
  const last = await lastEdition(strapi, { issueDocumentId, language });
  const before = last && editionOf(last);
  const differences = before ? compareEditions(before, assembled.assembly) : [];
  const isLive = last !== null && !(await isWithdrawn(strapi, { issueDocumentId, language }, last.number));
  if (isLive && differences.length === 0) return { status: 'unchanged' };
  const frozen = freezeEdition(assembled.assembly, {
    number: (last?.number ?? 0) + 1,
    publishedAt: now,
    note: last ? (freezing.note ?? correctionNote(differences, language)) : null,
  });
  await storeEdition(strapi, frozen, user);
  return { status: last ? 'corrected' : 'published', frozen };
};
