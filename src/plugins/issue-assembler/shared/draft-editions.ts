import type { PreviewAnswer } from './api';
import type { Edition } from './edition';

/** Which draft is meant, and who would read it. */
export interface AskedDraft {
  /** Document id of the issue. */
  issue: string;
  language: string;
  /** What Strapi's authentication of the admin found out about who asks: what their roles do not read is left out. */
  userAbility: unknown;
  /** When it is read: ISO 8601, UTC. */
  at: string;
}

/** A place of the outline that readers would not see, or that the one who asks may not read. */
export type DraftGap = PreviewAnswer['gaps'][number];

export type ReadDraft =
  /** `sha256` is of the canonical JSON of `edition`, in hexadecimal. */
  | { status: 'found'; edition: Edition; sha256: string; gaps: DraftGap[] }
  | { status: 'not_found' }
  /** The issue exists, but not in that language. */
  | { status: 'not_begun' }
  | { status: 'not_permitted' }
  /** Its number, year or period is missing. */
  | { status: 'facts_missing' };

/** The issue assembler's service `draft-editions`: what is written now, for those who may read it. Never for the public. */
export interface DraftEditions {
  /**
   * The edition that publishing the issue and all its entries now would make, with the number and note it would have;
   * where readers would see nothing new, the one they have.
   */
  read: (asked: AskedDraft) => Promise<ReadDraft>;
  /** Whether there is a draft that somebody may read. */
  standing: (
    asked: Omit<AskedDraft, 'at'>,
  ) => Promise<'readable' | 'not_found' | 'not_begun' | 'not_permitted'>;
  /** The languages an issue is begun in that somebody may read. */
  languages: (asked: Pick<AskedDraft, 'issue' | 'userAbility'>) => Promise<string[]>;
}
