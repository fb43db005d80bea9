import { hasPhrase, type PhraseName } from '../lexicon';
import type { OrganisationMention } from '../types';

export type ParliamentOutcome = 'adopted' | 'rejected' | 'considered' | 'answered' | 'submitted' | 'pending';

export interface ParliamentFacts {
  matterId: string | null;
  parties: OrganisationMention[];
  outcome: ParliamentOutcome;
}

const KINDS = new Set(['legislation', 'private_members_motion', 'written_question', 'report_to_parliament']);
/** In order: a motion that was considered and rejected was rejected. */
const OUTCOMES: [ParliamentOutcome, PhraseName][] = [
  ['rejected', 'outcomeRejected'],
  ['answered', 'outcomeAnswered'],
  ['adopted', 'outcomeAdopted'],
  ['submitted', 'outcomeSubmitted'],
  ['considered', 'outcomeConsidered'],
];
const SESSION = '(?:\\s*\\(\\d{4}[–-]\\d{2,4}\\))?';
const SERIES = [
  'Dok(?:ument|\\.)?\\s*\\d{1,2}:\\d{1,3}(?:\\s*[LS])?',
  'Prop\\.\\s*\\d{1,3}\\s*[LS]{1,2}',
  'Meld\\.\\s*St\\.\\s*\\d{1,3}',
  'Innst\\.\\s*\\d{1,3}\\s*[LS]{1,2}',
];
const MATTER = new RegExp(`(?<!\\p{L})(?:${SERIES.join('|')})${SESSION}`, 'u');

/** What a parliament did with a matter; null where the kind is none of a parliament's. */
export function parliamentFacts(
  kind: string | null,
  text: string,
  organisations: readonly OrganisationMention[],
): ParliamentFacts | null {
  if (kind === null || !KINDS.has(kind)) return null;
  const parties = organisations.filter((mention) => mention.status === 'known' && mention.kind === 'party');
  const outcome = OUTCOMES.find(([, phrase]) => hasPhrase(phrase, text))?.[0] ?? 'pending';
  return { matterId: MATTER.exec(text)?.[0] ?? null, parties, outcome };
}
