/**
 * How a fact of the tables is known: `verified` seen with its name in a published source, `seen` the code seen and the
 * court inferred from it, `recalled` from general knowledge and not checked, `unsure` seen without a name that fits.
 */
export type FactStatus = 'verified' | 'seen' | 'recalled' | 'unsure';

/** Instances in the order an appeal takes; `other` is a court outside it. */
export type CourtLevel = 'district' | 'appeal' | 'supreme' | 'ecthr' | 'other';

/** A court as its references name it. The names are null where the code is not in the tables. */
export interface Court {
  /** The code as references write it: `HR`, `LB`, `TOSLO`, `ECHR`. */
  code: string;
  level: CourtLevel;
  /** Norwegian name, the same in Bokmål and Nynorsk but for the Supreme Court. */
  nb: string | null;
  en: string | null;
  status: FactStatus | 'unknown';
}

const RANKS: Record<CourtLevel, number> = { district: 1, appeal: 2, supreme: 3, ecthr: 4, other: 0 };

/** Whether an appeal goes from the second court to the first, in one step or more. */
export function isHigher(level: CourtLevel, than: CourtLevel): boolean {
  return RANKS[than] > 0 && RANKS[level] > RANKS[than];
}
