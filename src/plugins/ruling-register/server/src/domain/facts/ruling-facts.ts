import type { AppealStep, LegalForce, LegalForceBasis } from '../legal-force';

export type CaseType = 'criminal' | 'immigration' | 'civil' | 'ecthr';
export type DecisionType = 'judgment' | 'order' | 'decision';

export type OutcomeResult =
  | 'acquitted'
  | 'convicted'
  | 'partly_convicted'
  | 'set_aside'
  | 'dismissed'
  | 'upheld'
  | 'violation'
  | 'no_violation';

/** The result for a group of defendants; without `defendants` the text does not say how many they are. */
export interface Outcome {
  result: OutcomeResult;
  defendants?: number;
}

/** A provision, always with its act: `straffeloven (2005)`, `§ 257`. */
export interface Statute {
  act: string;
  section: string;
}

/** What a text tells of one ruling, by the attribute names of the content type. Null and empty mean: not told. */
export interface RulingFacts {
  reference: string | null;
  court: { name: string; acronym?: string } | null;
  caseType: CaseType;
  decisionType: DecisionType;
  /** ISO day. */
  decidedOn: string | null;
  /** What the public calls the case ("Lime-saken"); never the name of a party to it. */
  caseName: string | null;
  statutes: Statute[];
  outcomes: Outcome[];
  appealSteps: AppealStep[];
  legalForce: LegalForce;
  legalForceDate: string | null;
  legalForceBasis: LegalForceBasis | null;
  /** Normal form of the reference of the ruling that was appealed to this one. */
  earlierInstance: string | null;
}
