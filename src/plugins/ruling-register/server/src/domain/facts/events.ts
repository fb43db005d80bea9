import type { CourtMention } from '../courts/court-mentions';
import { EVENT_WORDS, NOT_HAPPENED, type EventKind } from './event-words';
import type { NamedDay } from './days';
import { clauseAt, sentenceAt, within, type RulingText } from './ruling-text';
import type { Clause, Span } from './text-spans';

/** Something that happened to a ruling or an appeal. */
export interface RulingEvent {
  kind: EventKind;
  isWeak: boolean;
  index: number;
  end: number;
  clause: Clause;
  /** The court that decided it, as far as the text says; null where it says nothing. */
  court: CourtMention | null;
  /** Whether the court is named in the event's own sentence. */
  isCourtNamed: boolean;
  /** The court an appeal goes to. */
  target: CourtMention | null;
  day: NamedDay | null;
  /** Whether an appeal is spoken of shortly before, or right after. */
  isOfAppeal: boolean;
}

/** How far back an appeal may have been spoken of, in characters. */
const REACH = 300;
const APPEAL_WORD = /(?<!\p{L})(?:på)?anke|(?<!\p{L})anka(?!\p{L})|appeal/iu;

/** All events of a text, in the order they are told. `ownDays` are those of the ruling itself, which date no event. */
export function eventsIn(read: RulingText, ownDays: readonly NamedDay[]): RulingEvent[] {
  const taken = new Uint8Array(read.text.length);
  const events: RulingEvent[] = [];
  for (const { kind, pattern, ofAppeal = false, isWeak = false } of EVENT_WORDS) {
    for (const match of read.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken[span.start] || taken[span.end - 1]) continue;
      const isOfAppeal = isAppealSpokenOf(read, span);
      if (ofAppeal && !isOfAppeal) continue;
      if (kind !== 'refused' && kind !== 'not_appealed' && !hasHappened(read, span)) continue;
      taken.fill(1, span.start, span.end);
      events.push({
        kind,
        isWeak,
        index: span.start,
        end: span.end,
        ...UNATTRIBUTED,
        isOfAppeal,
        clause: clauseAt(read, span.start),
      });
    }
  }
  events.sort((a, b) => a.index - b.index);
  for (const event of events) attribute(read, event);
  dateEvents(read, events, ownDays);
  return events;
}

const UNATTRIBUTED = { court: null, isCourtNamed: false, target: null, day: null };

/** Shortly before, in the sentence before at the earliest, or right after: "trakk anken". */
function isAppealSpokenOf(read: RulingText, span: Span): boolean {
  const { sentence } = clauseAt(read, span.start);
  const from = read.sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  return APPEAL_WORD.test(read.text.slice(Math.max(from, span.start - REACH), span.end + 40));
}

function hasHappened(read: RulingText, span: Span): boolean {
  const clause = clauseAt(read, span.start);
  return !NOT_HAPPENED.test(read.text.slice(Math.max(clause.start, span.start - 90), span.start));
}

/** What is done with an appeal, by the court it went to. */
const OF_APPEALS: readonly EventKind[] = [
  'refused',
  'referred',
  'dismissed',
  'set_aside',
  'upheld',
  'changed',
];

/** The deciding court: the agent after the event, else the one before it or after it in the clause, or before it in the sentence. */
function attribute(read: RulingText, event: RulingEvent): void {
  const sentence = sentenceAt(read, event.index);
  const inClause = within(read.courts, event.clause);
  const inSentence = within(read.courts, sentence);
  event.target =
    [...inClause, ...inSentence].find((court) => court.role === 'target' && court.index > event.index) ??
    null;
  event.court =
    agentAfter(read, event, inSentence) ??
    lastBefore(read, event, inClause) ??
    inClause.find((court) => court.role === 'actor' && court.index >= event.end) ??
    lastBefore(read, event, inSentence);
  event.isCourtNamed = event.court !== null;
  if (event.court === null) event.court = carriedOver(read, event, sentence);
}

function agentAfter(
  read: RulingText,
  event: RulingEvent,
  courts: readonly CourtMention[],
): CourtMention | null {
  return (
    courts.find(
      (court) =>
        court.role === 'actor' &&
        court.index >= event.end &&
        /^\s(?:[\p{L}-]{1,20}\s){0,4}(?:av|by|i|ved|in)\s(?:the\s)?$|^\s(?:the\s)?$/iu.test(
          read.text.slice(event.end, court.index),
        ),
    ) ?? null
  );
}

/** "Anken til Høyesterett ble forkastet": an appeal is decided by the court it goes to. */
function lastBefore(
  read: RulingText,
  event: RulingEvent,
  courts: readonly CourtMention[],
): CourtMention | null {
  return courts.findLast((court) => isDeciding(read, court, event) && court.index < event.index) ?? null;
}

/** The court last spoken of before the sentence. */
function carriedOver(read: RulingText, event: RulingEvent, sentence: Span): CourtMention | null {
  const last = read.courts.findLast((court) => court.role !== 'owner' && court.index < sentence.start);
  return last && isDeciding(read, last, event) ? last : null;
}

/** A court something is brought before decides only where that is an appeal: "viste saka tilbake til lagmannsretten". */
function isDeciding(read: RulingText, court: CourtMention, event: RulingEvent): boolean {
  if (court.role === 'actor') return true;
  if (court.role !== 'target' || !OF_APPEALS.includes(event.kind)) return false;
  return APPEAL_TO.test(read.text.slice(Math.max(0, court.index - REACH_OF_APPEAL), court.index));
}

const REACH_OF_APPEAL = 80;
const APPEAL_TO =
  /(?<!\p{L})(?:(?:på)?ank\p{L}{1,6}|appeal\p{L}{0,3})\s(?:[^\s]{1,25}\s){0,5}(?:til|to)\s(?:the\s)?$/iu;

/** A day belongs to the last event before it in its clause, else to the first one after. */
function dateEvents(read: RulingText, events: readonly RulingEvent[], ownDays: readonly NamedDay[]): void {
  for (const day of read.days) {
    if (ownDays.includes(day)) continue;
    const clause = clauseAt(read, day.index);
    const inClause = events.filter((event) => event.clause === clause);
    const strong = inClause.filter((found) => !found.isWeak);
    const told = strong.length > 0 ? strong : inClause;
    const event = told.findLast((found) => found.index < day.index) ?? told[0];
    if (event) event.day ??= day;
  }
}
