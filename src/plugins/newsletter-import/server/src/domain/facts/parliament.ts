import type { OrganisationMention } from '../types';

export type ParliamentOutcome = 'adopted' | 'rejected' | 'considered' | 'answered' | 'submitted' | 'pending';

export interface ParliamentFacts {
  matterId: string | null;
  parties: OrganisationMention[];
  outcome: ParliamentOutcome;
}

const KINDS = new Set(['legislation', 'private_members_motion', 'written_question', 'report_to_parliament']);
const OUTCOMES: [ParliamentOutcome, RegExp][] = [
  ['rejected', /(?<!\p{L})(?:ikk?j?e? (?:vedtatt|vedteke|tilslutning|flertall|fleirtal)|fikk ikke|fekk ikkje|nedstemt|nedrøysta|forkastet|avvist|(?:was|were) (?:rejected|defeated|voted down|not adopted|not passed)|did not (?:pass|receive)|rejected)/iu],
  ['answered', /(?<!\p{L})(?:besvar\p{L}*|svart\p{L}*|svar på|answered|replied|responded)/iu],
  ['adopted', /(?<!\p{L})(?:vedtok|vedtatt|vedteke|vedtekne|adopted|passed|approved|enacted)/iu],
  ['submitted', /(?<!\p{L})(?:overlevert|oversendt|fremmet|fremma|la (?:fram|frem)|lagt (?:fram|frem)|submitted|tabled|laid before|introduced|foreslår|proposes)/iu],
  ['considered', /(?<!\p{L})(?:behandl\p{L}*|drøft\p{L}*|debat\p{L}*|considered|discussed)/iu],
];
const MATTER = /(?<!\p{L})(?:Dok(?:ument|\.)?\s*\d{1,2}:\d{1,3}(?:\s*[LS])?|Prop\.\s*\d{1,3}\s*[LS]{1,2}|Meld\.\s*St\.\s*\d{1,3}|Innst\.\s*\d{1,3}\s*[LS]{1,2})(?:\s*\(\d{4}[–-]\d{2,4}\))?/u;

/** What a parliament did with a matter; null where the kind is none of a parliament's. */
export function parliamentFacts(kind: string | null, text: string, organisations: readonly OrganisationMention[]): ParliamentFacts | null {
  if (kind === null || !KINDS.has(kind)) return null;
  const parties = organisations.filter((mention) => mention.status === 'known' && mention.kind === 'party');
  const outcome = OUTCOMES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'pending';
  return { matterId: MATTER.exec(text)?.[0] ?? null, parties, outcome };
}
