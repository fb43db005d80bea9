export type { Court, CourtLevel, FactStatus } from './courts/court';
export type { CourtReference, CourtReferenceKind, ParsedCourtReference } from './references/court-reference';
export { crossCheckEcli, type StatedBesideEcli } from './references/ecli';
export { findCourtReferences, type FoundCourtReference } from './references/find-court-references';
export { hudocUrl, lovdataUrl } from './references/links';
export { normaliseCourtReference, parseCourtReference } from './references/parse-court-reference';
export { extractRulingFacts } from './facts/extract-ruling-facts';
export type {
  CaseType,
  DecisionType,
  Outcome,
  OutcomeResult,
  RulingFacts,
  Statute,
} from './facts/ruling-facts';
export type { RulingLanguage } from './facts/ruling-text';
export {
  legalForceOf,
  type AppealStep,
  type AppealStepKind,
  type LegalForce,
  type LegalForceBasis,
  type LegalForceState,
  type RulingHistory,
} from './legal-force';
