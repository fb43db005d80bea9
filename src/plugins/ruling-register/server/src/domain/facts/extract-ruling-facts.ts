import type { Court } from '../courts/court';
import { HUMAN_RIGHTS_COURT, SUPREME_COURT } from '../courts/court-tables';
import { appealStepsOf } from './appeal-steps';
import { caseNameIn } from './case-name';
import { rolesOf } from './event-roles';
import { eventsIn } from './events';
import { caseTypeOf, decisionTypeOf } from './kinds';
import { legalForceIn } from './legal-force-told';
import { earlierInstanceOf, subjectOf, type Subject } from './main-reference';
import { outcomesOf } from './outcomes';
import { ownDayOf } from './own-days';
import type { RulingFacts } from './ruling-facts';
import { readRulingText, sentenceAt, within, type RulingLanguage, type RulingText } from './ruling-text';
import { statutesIn } from './statutes';

/**
 * Reads what a text tells of one ruling. The title is the text's first line, where it has one. What the text does not
 * tell is null or empty, never guessed; names of parties are never taken.
 */
export function extractRulingFacts(text: string, language: RulingLanguage): RulingFacts {
  const read = readRulingText(text, language);
  const subject = subjectOf(read);
  const caseType = caseTypeOf(read, subject);
  const own = ownDayOf(read, subject);
  const events = eventsIn(read, own.told);
  const roles = rolesOf(read, subject, events);
  const appealSteps = appealStepsOf(read, subject, roles);
  return {
    reference: subject.reference?.normal ?? null,
    court: courtOf(read, subject),
    caseType,
    decisionType: decisionTypeOf(read, subject),
    decidedOn: own.day,
    caseName: caseNameIn(text, caseType),
    statutes: statutesIn(text, caseType, language),
    outcomes: outcomesOf(read, roles.own, caseType),
    appealSteps,
    ...legalForceIn(read, subject, own.day, appealSteps, events),
    earlierInstance: earlierInstanceOf(read, subject),
  };
}

/** The court by its name in the text's language: that of the reference, else the one of its level that the text names. */
function courtOf(read: RulingText, subject: Subject): RulingFacts['court'] {
  const isEnglish = read.language === 'en';
  if (subject.level === 'ecthr')
    return {
      name: nameOf(HUMAN_RIGHTS_COURT, isEnglish) ?? HUMAN_RIGHTS_COURT.code,
      acronym: isEnglish ? 'ECtHR' : 'EMD',
    };
  const court = subject.level === 'supreme' ? SUPREME_COURT : subject.reference?.court;
  const name = (court && nameOf(court, isEnglish)) ?? namedCourt(read, subject);
  return name === null ? null : { name };
}

function nameOf(court: Court, isEnglish: boolean): string | null {
  return isEnglish ? court.en : court.nb;
}

/** The name beside the reference; elsewhere in the text only where it names no other court of the level. */
function namedCourt(read: RulingText, { reference, level }: Subject): string | null {
  const named = read.courts.filter((court) => court.level === level && court.name !== null);
  if (!reference) return named[0]?.name ?? null;
  const [beside] = within(named, sentenceAt(read, reference.index));
  const names = new Set(named.map((court) => court.name));
  return beside?.name ?? (names.size === 1 ? (named[0]?.name ?? null) : null);
}
