import { isHigher } from '../courts/court';
import type { AppealStep, AppealStepKind } from '../legal-force';
import type { EventRoles } from './event-roles';
import type { RulingEvent } from './events';
import type { Subject } from './main-reference';
import { clauseAt, sentenceAt, within, type RulingText } from './ruling-text';

/** The steps taken against the ruling, in the order told, each once. */
export function appealStepsOf(read: RulingText, subject: Subject, roles: EventRoles): AppealStep[] {
  const steps: AppealStep[] = [];
  for (const event of roles.steps) {
    const kind = stepKindOf(read, subject, event, roles.own);
    if (kind === null) continue;
    const isByParty = kind === 'appealed' || kind === 'withdrawn';
    const courtReference = isByParty ? null : laterReference(read, subject, event);
    const step: AppealStep = {
      kind,
      ...(event.day ? { date: event.day.day } : {}),
      ...(courtReference ? { courtReference } : {}),
    };
    const known = steps.find((other) => other.kind === kind && isSameStep(other, step));
    if (known) Object.assign(known, step);
    else steps.push(step);
  }
  return steps;
}

/** Told twice: nothing that is told of the one differs from the other. */
function isSameStep(one: AppealStep, other: AppealStep): boolean {
  const agrees = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || a === b;
  return agrees(one.date, other.date) && agrees(one.courtReference, other.courtReference);
}

function stepKindOf(
  read: RulingText,
  subject: Subject,
  event: RulingEvent,
  own: readonly RulingEvent[],
): AppealStepKind | null {
  switch (event.kind) {
    case 'refused':
      return refusalOf(read, subject, event);
    case 'acquitted':
    case 'convicted':
    case 'partly_convicted':
      return comparedWithOwn(event, own);
    case 'not_appealed':
      return null;
    default:
      return event.kind;
  }
}

/** A higher court that convicts or acquits: upheld where the ruling did the same, else changed. */
function comparedWithOwn(event: RulingEvent, own: readonly RulingEvent[]): AppealStepKind | null {
  const results = own.filter(({ kind }) => ['acquitted', 'convicted', 'partly_convicted'].includes(kind));
  if (results.length === 0) return null;
  return results.every(({ kind }) => kind === event.kind) ? 'upheld' : 'changed';
}

/** Leave is the Supreme Court's to give, from a court of appeal; a court of appeal refuses an appeal to itself. */
function refusalOf(read: RulingText, subject: Subject, event: RulingEvent): AppealStepKind {
  const named = within(read.courts, sentenceAt(read, event.index)).map((court) => court.level);
  const levels = named.length > 0 ? named : [event.court?.level];
  if (subject.level === 'appeal' || levels.includes('supreme')) return 'leave_refused';
  if (levels.includes('appeal')) return 'refused';
  // Without a court, "ikke tillatt fremmet" is what is said of the Supreme Court, "nektet fremmet" of the others.
  return /till|leave|permission/i.test(read.text.slice(event.index, event.end)) ? 'leave_refused' : 'refused';
}

function laterReference(read: RulingText, subject: Subject, event: RulingEvent): string | null {
  const level = subject.level ?? 'district';
  const later = read.references.filter((found) => found.court !== null && isHigher(found.court.level, level));
  const [inClause] = within(later, clauseAt(read, event.index));
  const [inSentence] = within(later, sentenceAt(read, event.index));
  return (inClause ?? inSentence)?.normal ?? null;
}
