import { EVENT_WORDS, type EventKind } from './event-words';
import { words } from './text-spans';
import { clauseAt, sentenceAt, within, type RulingText } from './ruling-text';
import type { NamedDay } from './days';
import type { Subject } from './main-reference';

/** How far from a day its clause is read, in characters; clauses are shorter in prose. */
const REACH = 250;

/** The day a ruling was given, with the place it is told, or null. */
export interface OwnDay {
  day: string | null;
  told: NamedDay[];
}

/** "dom av 2. mai", "Dom 2.5.2022", "the judgment of"; after "dommen" a preposition is needed: "anket dommen 2. mai". */
const RULING_BEFORE =
  /(?<!\p{L})(?:(?:dommen|domen|kjennelsen|orskurden|beslutningen|avgjørelsen|avgjerda)\s(?:av|frå|fra|of)\s(?:den\s)?|(?:\p{L}{0,20}dom|\p{L}{0,20}kjennelse|orskurd|beslutning|avgjørelse|avgjerd|judge?ment|order|decision|ruling)\s(?:(?:av|frå|fra|den|of|on|from|dated|datert|avsagt|avsagd|delivered|given|handed down|rendered|issued|the)\s){0,3})$/iu;
/** Days of other papers and of what went before. */
const OTHER_BEFORE =
  /(?<!\p{L})(?:tiltale(?:n|beslutning|beslutningen)?|siktelse(?:n)?|forelegg|stevning(?:en)?|indictment|charges?|(?:lov|act|forskrift|vedtak|vedtaket)(?=\s(?:av|of|dated|datert|frå|fra))|pågrepet|arrestert|arrested|født|fødd|born)\s(?:(?:av|of|dated|datert|on|den|frå|fra)\s){0,2}$/iu;
const GIVEN = words(
  'avsa|avsagt|avsagd|avsagde|sa dom|felte dom|ruled|held|delivered|handed down|gave judge?ment|found|rendered|concluded|fant|fann|fastslo|slo fast|falt|fall|konkluderte|kom (?:[^\\s]{1,15} ){0,6}til',
);
const RESULTS: readonly EventKind[] = [
  'acquitted',
  'convicted',
  'partly_convicted',
  'dismissed',
  'set_aside',
  'upheld',
  'changed',
];
const DECIDED = [
  GIVEN,
  ...EVENT_WORDS.filter(({ kind, isWeak }) => RESULTS.includes(kind) && !isWeak).map(
    ({ pattern }) => pattern,
  ),
];
const APPEAL_MATTER = words(
  '(?:på)?anket|(?:på)?anka|(?:på)?ankte|anken|ankene|trukket|trekt|trakk|henvist|rettskraftig|appealed|appeal|withdrawn|withdrew|final|tiltalebeslutning(?:en)?|indictment|indicted|siktet|pågrepet|arrested',
);

/**
 * Finds the day of the ruling among the days of a text: one in its ECLI, beside its reference, after "dom av", or in a
 * clause that says what was decided. Days of appeals, charges and arrests are not it.
 */
export function ownDayOf(read: RulingText, subject: Subject): OwnDay {
  const fromEcli = subject.reference?.decidedOn ?? null;
  const scored = read.days
    .map((day) => ({ day, score: scoreOf(read, subject, day) }))
    .filter(({ score, day }) => score > 0 && day.day.slice(0, 4) >= String(subject.reference?.year ?? 0));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, next) => (top && top.score >= next.score ? top : next),
    null,
  );
  const day = fromEcli ?? best?.day.day ?? null;
  return {
    day,
    told: read.days.filter((found) => found.day === day && scored.some((entry) => entry.day === found)),
  };
}

function scoreOf(read: RulingText, subject: Subject, day: NamedDay): number {
  const { reference } = subject;
  const before = read.text.slice(Math.max(0, day.index - 40), day.index);
  if (OTHER_BEFORE.test(before)) return 0;
  const beside = reference ? scoreBeside(read.text, reference, day) : 0;
  if (beside > 0) return beside;
  const other = read.references.some(
    (found) => found !== reference && scoreBeside(read.text, found, day) > 0,
  );
  if (other) return 0;
  const clause = clauseAt(read, day.index);
  if (isOfAnotherCourt(read, subject, day)) return 0;
  if (RULING_BEFORE.test(before)) return 4;
  const inClause = read.text.slice(
    Math.max(clause.start, day.index - REACH),
    Math.min(clause.end, day.end + REACH),
  );
  if (DECIDED.some((pattern) => inClause.search(pattern) >= 0)) return 3;
  if (inClause.search(APPEAL_MATTER) >= 0) return 0;
  const sentence = sentenceAt(read, day.index);
  return reference && within([reference], sentence).length > 0 ? 1 : 0;
}

/** "LB-2018-102939-2, 2021-09-10"; "(TOSL-2022-98765) av 2. mai 2023"; "2 May 2023 (TOSL-2022-98765)". */
function scoreBeside(text: string, reference: { index: number; text: string }, day: NamedDay): number {
  const end = reference.index + reference.text.length;
  if (day.index >= end)
    return /^[\s,;:()[\]–—-]*(?:av|frå|fra|of|dated|datert|avsagt|avsagd|den)?\s?$/iu.test(
      text.slice(end, Math.min(day.index, end + 20)),
    ) && day.index - end <= 20
      ? 6
      : 0;
  return day.end <= reference.index &&
    reference.index - day.end <= 12 &&
    /^[\s,;:()[\]–—-]*(?:i|in|sak|case)?[\s(]*$/iu.test(text.slice(day.end, reference.index))
    ? 5
    : 0;
}

/** Whether the clause of a day speaks of another court before the day, or names it as deciding right after. */
function isOfAnotherCourt(read: RulingText, subject: Subject, day: NamedDay): boolean {
  if (subject.level === null) return false;
  const courts = within(read.courts, clauseAt(read, day.index)).filter((court) => court.role !== 'target');
  const after = courts.find(
    (court) => court.role === 'actor' && DECIDES_AFTER.test(read.text.slice(day.end, court.index)),
  );
  const nearest = courts.findLast((court) => court.index < day.index) ?? after;
  return nearest !== undefined && nearest.level !== subject.level;
}

/** "3. mai 2021 forkastet Høyesterett": between a day and the court after it that decided, where the day comes first. */
const DECIDES_AFTER = /^,?\s(?:[^\s]{1,20}\s){0,2}(?:the\s)?$/u;
