import type { CourtLevel } from './courts/court';
import { parseCourtReference } from './references/parse-court-reference';

export type AppealStepKind =
  | 'appealed'
  | 'referred'
  | 'refused'
  | 'leave_refused'
  | 'withdrawn'
  | 'dismissed'
  | 'set_aside'
  | 'upheld'
  | 'changed';

/** What happened to a ruling after it was given. `date` is an ISO day. */
export interface AppealStep {
  kind: AppealStepKind;
  date?: string;
  /** Normal form of the reference of the ruling that took the step. */
  courtReference?: string;
  note?: string;
}

export type LegalForce = 'unknown' | 'not_final' | 'final';
export type LegalForceBasis =
  'not_appealed' | 'appeal_withdrawn' | 'appeal_refused' | 'leave_refused' | 'highest_instance' | 'other';

export interface LegalForceState {
  legalForce: LegalForce;
  /** ISO day on which the ruling became final. */
  legalForceDate: string | null;
  legalForceBasis: LegalForceBasis | null;
}

export interface RulingHistory {
  /** Level of the court that gave the ruling. */
  level: CourtLevel;
  /** ISO day. */
  decidedOn: string | null;
  /** In the order they were taken; where both of two have a date, the dates decide. */
  appealSteps: readonly AppealStep[];
  /** True where it is known that nobody appealed in time. Silence is no sign of that. */
  isNotAppealed?: boolean;
  /** For the European Court of Human Rights: given by its Grand Chamber. */
  isGrandChamber?: boolean;
}

const UNKNOWN: LegalForceState = { legalForce: 'unknown', legalForceDate: null, legalForceBasis: null };
const NOT_FINAL: LegalForceState = { legalForce: 'not_final', legalForceDate: null, legalForceBasis: null };

/**
 * What follows about a ruling's legal force from the steps that were taken against it.
 *
 * - Nothing follows from no steps: the time limit for appeal may still run.
 * - An appeal that is lodged or referred to a hearing keeps the ruling from becoming final; one that is withdrawn,
 *   refused, or not given leave makes it final on that day.
 * - An appeal dismissed, or a ruling upheld, by the Supreme Court makes it final; by a court of appeal it does not,
 *   since its ruling may be appealed in turn. A ruling set aside never becomes final; of one that was changed, the
 *   changing ruling does.
 * - Rulings of the Supreme Court are final when given, and so are those of the Grand Chamber of the European Court of
 *   Human Rights; of that court's others nothing follows, since they become final with time.
 *
 * Source: European Convention on Human Rights Article 44; Criminal Procedure Act and Dispute Act, as recalled. What an
 * editor entered goes before it.
 */
export function legalForceOf(history: RulingHistory): LegalForceState {
  const { level, decidedOn, appealSteps, isNotAppealed = false, isGrandChamber = false } = history;
  if (level === 'supreme' || (level === 'ecthr' && isGrandChamber))
    return final('highest_instance', decidedOn);
  if (level === 'ecthr' || level === 'other') return UNKNOWN;
  const last = inOrder(appealSteps).at(-1);
  if (!last) return isNotAppealed ? final('not_appealed', null) : UNKNOWN;
  const date = last.date ?? null;
  switch (last.kind) {
    case 'appealed':
    case 'referred':
    case 'set_aside':
      return NOT_FINAL;
    case 'withdrawn':
      return final('appeal_withdrawn', date);
    case 'refused':
      return final('appeal_refused', date);
    case 'leave_refused':
      return final('leave_refused', date);
    case 'dismissed':
    case 'upheld':
      return isBySupremeCourt(last, level) ? final('other', date) : UNKNOWN;
    case 'changed':
      return UNKNOWN;
  }
}

function final(legalForceBasis: LegalForceBasis, legalForceDate: string | null): LegalForceState {
  return { legalForce: 'final', legalForceDate, legalForceBasis };
}

/** Steps by date; one without a date stays after the one told before it. */
function inOrder(steps: readonly AppealStep[]): AppealStep[] {
  let latest = '';
  const keyed = steps.map((step, told) => {
    latest = step.date ?? latest;
    return { step, key: latest, told };
  });
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.told - b.told))
    .map(({ step }) => step);
}

/** Above a court of appeal there is only the Supreme Court; above a district court the step's reference tells. */
function isBySupremeCourt(step: AppealStep, level: CourtLevel): boolean {
  if (level === 'appeal') return true;
  const parsed = step.courtReference ? parseCourtReference(step.courtReference) : null;
  return parsed?.status === 'ok' && parsed.court?.level === 'supreme';
}
