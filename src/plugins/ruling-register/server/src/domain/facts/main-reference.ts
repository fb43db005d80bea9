import { isHigher, type CourtLevel } from '../courts/court';
import type { CourtReferenceKind } from '../references/court-reference';
import type { FoundCourtReference } from '../references/find-court-references';
import type { RulingText } from './ruling-text';

/** The ruling a text is about: its reference, where it has one, and the level of its court. */
export interface Subject {
  reference: FoundCourtReference | null;
  level: CourtLevel | null;
}

/** Numbers of a case or a document rather than of a ruling; taken where there is nothing better. */
const SECOND_BEST: readonly CourtReferenceKind[] = ['docket', 'supreme_court_case_number', 'hudoc_item'];

/**
 * The reference that names the ruling: the first one, unless the title names a court of another level that has one.
 * An ECLI goes before an application number, which several rulings may share.
 */
export function subjectOf(read: RulingText): Subject {
  const best = read.references.filter((reference) => !SECOND_BEST.includes(reference.kind));
  const references = best.length > 0 ? best : read.references;
  const titleLevel = levelInTitle(read);
  const ofTitle = titleLevel && references.find((reference) => reference.court?.level === titleLevel);
  const first = ofTitle ?? references[0] ?? null;
  const reference =
    first?.kind === 'echr_application'
      ? (references.find((found) => found.kind === 'ecli_echr') ?? first)
      : first;
  const named = read.courts.find((court) => court.role === 'actor') ?? read.courts[0];
  return { reference, level: levelOf(reference) ?? titleLevel ?? named?.level ?? null };
}

/** Null where the reference does not tell, as some docket numbers; a foreign ECLI is of none of the levels here. */
function levelOf(reference: FoundCourtReference | null): CourtLevel | null {
  if (reference?.kind === 'ecli') return 'other';
  const level = reference?.court?.level;
  return level === undefined || level === 'other' ? null : level;
}

/** The level of the court that the title names; null where it names none, or several. */
function levelInTitle(read: RulingText): CourtLevel | null {
  const levels = read.courts
    .filter((court) => court.index < read.titleEnd && court.role !== 'target')
    .map((court) => court.level);
  const [level = null] = levels;
  return levels.every((other) => other === level) ? level : null;
}

/** The reference of the ruling that was appealed: the highest of those below the ruling's court. */
export function earlierInstanceOf(read: RulingText, subject: Subject): string | null {
  const { level } = subject;
  if (level === null) return null;
  const lower = read.references.filter((found) => found.court && isHigher(level, found.court.level));
  const appeal = lower.find((found) => found.court?.level === 'appeal');
  return (level === 'ecthr' ? null : (appeal ?? lower[0])?.normal) ?? null;
}
