import { isHigher, type CourtLevel } from '../courts/court';
import type { EventKind } from './event-words';
import type { RulingEvent } from './events';
import type { Subject } from './main-reference';
import { sentenceAt, within, type RulingText } from './ruling-text';

/** The events of a text as they bear on the ruling it is about; those of other rulings are in neither list. */
export interface EventRoles {
  /** What the ruling itself decided. */
  own: RulingEvent[];
  /** What happened to it afterwards. */
  steps: RulingEvent[];
}

const BY_PARTIES: readonly EventKind[] = ['appealed', 'withdrawn'];
/** What a higher court does with an appeal. */
const DISPOSALS: readonly EventKind[] = ['refused', 'dismissed', 'set_aside', 'upheld', 'changed'];
const GUILT: readonly EventKind[] = ['acquitted', 'convicted', 'partly_convicted'];

export function rolesOf(read: RulingText, subject: Subject, events: readonly RulingEvent[]): EventRoles {
  const pastEnd = endOfPrehistory(read, subject, events);
  const roles: EventRoles = { own: [], steps: [] };
  for (const event of events) {
    if (event.kind === 'not_appealed' || isPrehistory(read, event, pastEnd)) continue;
    if (isStep(read, subject, event) || isAfterResult(subject, event, roles.own)) roles.steps.push(event);
    else if (isOwn(subject, event)) roles.own.push(event);
  }
  return roles;
}

/** Told of the ruling's court, or of none. */
function isOwn(subject: Subject, event: RulingEvent): boolean {
  if (BY_PARTIES.includes(event.kind) || event.kind === 'referred') return false;
  return subject.level === null || event.court === null || event.court.level === subject.level;
}

function isStep(read: RulingText, subject: Subject, event: RulingEvent): boolean {
  const level = subject.level ?? 'district';
  if (level === 'supreme' || level === 'ecthr' || event.kind === 'not_appealed') return false;
  if (event.kind === 'appealed')
    return event.target ? isHigher(event.target.level, level) : !isOfLowerCourt(read, event, level);
  if (event.kind === 'withdrawn' || event.kind === 'referred') return !isToOwnCourt(event, level);
  if (GUILT.includes(event.kind)) return event.isCourtNamed && isAbove(event, level);
  if (!DISPOSALS.includes(event.kind)) return false;
  if (event.isCourtNamed || isAbove(event, level)) return isAbove(event, level);
  return event.kind === 'refused' || (level === 'district' && event.isOfAppeal);
}

/** "Agder lagmannsrett dømte ham. Anken ble forkastet": by the court above, since this one has convicted. */
function isAfterResult(subject: Subject, event: RulingEvent, own: readonly RulingEvent[]): boolean {
  if (subject.level !== 'appeal' || event.kind !== 'dismissed' || event.isCourtNamed) return false;
  return own.some(
    (result) => GUILT.includes(result.kind) && result.isCourtNamed && result.index < event.index,
  );
}

function isAbove(event: RulingEvent, level: CourtLevel): boolean {
  return event.court !== null && !event.isWeak && isHigher(event.court.level, level);
}

/** "Tingrettens dom ble anket", told in a text about the ruling of the court of appeal. */
function isOfLowerCourt(read: RulingText, event: RulingEvent, level: CourtLevel): boolean {
  const inSentence = within(read.courts, sentenceAt(read, event.index)).filter(
    ({ role }) => role !== 'target',
  );
  return [...inSentence, ...(event.court ? [event.court] : [])].some((court) => isHigher(level, court.level));
}

/** "Lagmannsretten henviste anken" in a text about the ruling that court then gave. */
function isToOwnCourt(event: RulingEvent, level: CourtLevel): boolean {
  return level === 'appeal' && event.court?.level === 'appeal' && event.isCourtNamed;
}

/**
 * Where a story that leads up to an appeal ruling turns to the ruling: "Han ble dømt. Dommen ble anket. Borgarting
 * lagmannsrett frifant ham (LB-…)" turns at the sentence of the reference. 0 where there is no such story.
 */
function endOfPrehistory(read: RulingText, subject: Subject, events: readonly RulingEvent[]): number {
  if ((subject.level !== 'appeal' && subject.level !== 'supreme') || !subject.reference) return 0;
  const turn = sentenceAt(read, subject.reference.index).start;
  const isLeadingUp = events.some(
    (event) =>
      event.kind === 'appealed' && event.index < turn && event.index > read.titleEnd && !isUp(event, subject),
  );
  return isLeadingUp ? turn : 0;
}

function isUp(event: RulingEvent, subject: Subject): boolean {
  return event.target !== null && subject.level !== null && isHigher(event.target.level, subject.level);
}

function isPrehistory(read: RulingText, event: RulingEvent, pastEnd: number): boolean {
  return event.index > read.titleEnd && event.index < pastEnd && !event.isCourtNamed && event.target === null;
}
