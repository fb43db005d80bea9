import { legalForceOf, type AppealStep, type LegalForceState } from '../legal-force';
import type { RulingEvent } from './events';
import type { Subject } from './main-reference';
import { clauseAt, textOf, within, type RulingText } from './ruling-text';
import { words } from './text-spans';

const FINAL = words(
  'rettskraftig(?:e)?|legally binding|final(?: and (?:binding|enforceable|legally binding|conclusive))?|endel[ei]g(?=\\s?[.,;]|\\s?$|\\sog\\s)|legally enforceable|gained legal force|res judicata',
);
const NOT_FINAL = words(
  'kan ankes|kan ankast|may(?: still)? be appealed|can(?: still)? be appealed|(?:ankefristen|fristen for (?:å )?anke) (?:er|har|løper|går|gjekk) (?:[\\p{L}]{1,15} ){0,2}(?:ikke|ikkje|ut|til)|(?:time limit|deadline) for (?:an )?appeals?(?:ing)? (?:has|is|runs|does) (?:[\\p{L}]{1,10} ){0,2}(?:not|until|yet)',
);
const DENIED =
  /(?<!\p{L})(?:ikke|ikkje|not|neither)\s(?:(?:ennå|enno|enda|endå|nå|no|blitt|vorte|bli|er|yet|been|become|therefore|thus)\s){0,3}$/iu;
const CONDITION =
  /(?<!\p{L})(?:når|hvis|dersom|inntil|før|until|once|if|when|before|unless|vil(?: først)? bli|vil verte|will(?: only)? become|skal|should)\s(?:[\p{L}]{1,20}\s){0,5}$/iu;
/** "final" is also an adjective of other things; a verb of being stands before it when a ruling is meant. */
const BEING =
  /(?<!\p{L})(?:is|are|was|were|became|become|becomes|been|now|thus|therefore|and|er|ble|blei|vart|blitt|vorte|dermed|således)\s(?:[\p{L}]{1,12}\s){0,2}$/iu;

/** The legal force of the ruling as the text tells it, with date and basis from its words and the steps. */
export function legalForceIn(
  read: RulingText,
  subject: Subject,
  decidedOn: string | null,
  appealSteps: readonly AppealStep[],
  events: readonly RulingEvent[],
): LegalForceState {
  const derived = legalForceOf({
    level: subject.level ?? 'district',
    decidedOn,
    appealSteps,
    isNotAppealed: events.some((event) => event.kind === 'not_appealed'),
    isGrandChamber: isByGrandChamber(read),
  });
  const told = lastTold(read, subject);
  if (told === null) return derived;
  if (told.legalForce === 'not_final')
    return { legalForce: 'not_final', legalForceDate: null, legalForceBasis: null };
  const isSame = derived.legalForce === 'final';
  return {
    legalForce: 'final',
    legalForceDate: told.day ?? (isSame ? derived.legalForceDate : null),
    legalForceBasis: isSame ? derived.legalForceBasis : null,
  };
}

const GIVEN_BY = words(
  'avsa|avsagt|dom|dommen|judge?ment|ruled|held|found|delivered|fant|fann|kom til|konstaterte|slo fast',
);

/** "EMDs storkammer avsa …"; not "brought before the Grand Chamber", nor where it heard something else. */
function isByGrandChamber(read: RulingText): boolean {
  return read.courts.some(
    (court) =>
      court.role === 'actor' &&
      /grand chamber|storkammer/i.test(read.text.slice(court.index, court.end)) &&
      textOf(read, clauseAt(read, court.index)).search(GIVEN_BY) >= 0,
  );
}

interface Told {
  legalForce: 'final' | 'not_final';
  day: string | null;
  index: number;
}

function lastTold(read: RulingText, subject: Subject): Told | null {
  const told: Told[] = [];
  for (const match of read.text.matchAll(FINAL)) {
    const clause = clauseAt(read, match.index);
    const before = read.text.slice(clause.start, match.index);
    if (/^(?:final|endel)/i.test(match[0]) && !BEING.test(before) && !DENIED.test(before)) continue;
    if (isOfAnotherCourt(read, subject, match.index)) continue;
    if (DENIED.test(before) || CONDITION.test(before))
      told.push({ legalForce: 'not_final', day: null, index: match.index });
    else
      told.push({
        legalForce: 'final',
        day: dayAfter(read, match.index + match[0].length, clause.end),
        index: match.index,
      });
  }
  for (const match of read.text.matchAll(NOT_FINAL))
    told.push({ legalForce: 'not_final', day: null, index: match.index });
  return told.sort((a, b) => a.index - b.index).at(-1) ?? null;
}

/** "rettskraftig 5. november 2021", "final on 6 August 2021": the day stands right after. */
function dayAfter(read: RulingText, start: number, end: number): string | null {
  const day = read.days.find((found) => found.index >= start && found.index < end);
  if (!day) return null;
  return /^\s(?:(?:fra|frå|den|on|from|as of|since|per|pr\.)\s){0,2}(?:the\s)?$/iu.test(
    read.text.slice(start, day.index),
  )
    ? day.day
    : null;
}

/** "Lagmannsrettsdommen er rettskraftig" in a text about the ruling of the district court. */
function isOfAnotherCourt(read: RulingText, subject: Subject, index: number): boolean {
  if (subject.level === null) return false;
  const named = within(read.courts, clauseAt(read, index)).findLast(
    (court) => court.index < index && court.role !== 'target',
  );
  return named !== undefined && named.level !== subject.level;
}
