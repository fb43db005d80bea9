import type { Subject } from './main-reference';
import { sentenceAt, textOf, type RulingText } from './ruling-text';
import type { CaseType, DecisionType } from './ruling-facts';
import { words } from './text-spans';

const CRIMINAL = words(
  'straffesak(?:en|er|a)?|tiltalt(?:e|es)?|tiltale(?:n)?|påtalemyndighet(?:en)?s?|påtalemakta|statsadvokat(?:en|ene)?|straffelov(?:en|a)s?|domfelt(?:e|es)?|fengsel|idømt|idømd|fornærmed\\p{L}{0,3}|aktor|forsvarer(?:en)?|straff(?:en)?|frifinnelsesdom(?:men)?|menneskehandelsdom(?:men)?|criminal case|defendants?|accused|indict\\p{L}{0,6}|prosecut\\p{L}{1,5}|penal code|criminal code|convicted|sentenced|imprisonment|prison',
);
const IMMIGRATION = words(
  'UNEs?|utlendingsnemnd(?:a|as)|utlendingssak(?:en|er|a)?|utlendingslov(?:en|a)s?|UDIs?|asyl\\p{L}{0,14}|utvis(?:ning|ing|t|te)\\p{L}{0,12}|opphold(?:stillatelse)?n?|opphaldsløyve|innreiseforbud|returvedtak|flyktning(?:status)?|immigration\\s\\p{L}{1,10}|asylum|deport\\p{L}{0,6}|expulsion|expelled|residence permit|refugee status',
);
const STRONG_IMMIGRATION = words(
  'UNEs?|utlendingsnemnd(?:a|as)|utlendingssak(?:en|er|a)?|immigration (?:case|appeals board)|(?:gyldig(?:heten|heita)|gyldigheita) av (?:\\p{L}{1,20} ){0,3}vedtak\\p{L}{0,3}|vedtaket',
);
const CIVIL = words(
  'sivil sak|sivile saker|sivilsak|saksøk\\p{L}{1,6}|søksmål(?:et)?|gruppesøksmål(?:et)?|erstatning\\p{L}{0,12}|oppreisning\\p{L}{0,12}|tilkjent|tilkjend|medhold|tvistelov(?:en|a)s?|arbeidsmiljølov(?:en|a)s?|diskriminer\\p{L}{1,8}|konsesjon(?:en)?|ekspropriasjon\\p{L}{0,3}|avtale(?:n)?|arbeidsgivar(?:en)?|arbeidsgiver(?:en)?|oppsigelse(?:n)?|oppseiing(?:a)?|leieforhold(?:et)?|lønnskrav(?:et)?|ugyldig(?:e)?|civil (?:case|action|claim|suit)|plaintiffs?|lawsuit|sued|damages|compensation|contract|eviction|evicted|tenan\\p{L}{1,4}|landlords?|licen[cs]es?|permits?|dismissal|unfair(?:ly)? dismiss\\p{L}{1,4}|discriminat\\p{L}{1,5}|notice',
);

/** The type of the case, by its court and by the words it is told in; criminal where nothing says otherwise. */
export function caseTypeOf(read: RulingText, subject: Subject): CaseType {
  if (subject.level === 'ecthr') return 'ecthr';
  const count = (pattern: RegExp): number => [...read.text.matchAll(pattern)].length;
  const criminal = count(CRIMINAL);
  if (count(STRONG_IMMIGRATION) > criminal) return 'immigration';
  if (criminal > 0) return 'criminal';
  if (count(IMMIGRATION) > 0) return 'immigration';
  return count(CIVIL) > 0 ? 'civil' : 'criminal';
}

const DECISION_WORDS: readonly [DecisionType, RegExp][] = [
  ['order', words('\\p{L}{0,20}kjennelse(?:n|s)?|orskurd(?:en)?|court order|order of|an order')],
  [
    'decision',
    words(
      '\\p{L}{0,20}beslutning(?:en)?|beslutta|avvisningsavgjørelse(?:n)?|inadmissible|decision of|a decision',
    ),
  ],
  [
    'judgment',
    words(
      '\\p{L}{0,24}dom(?:men|en|mar|mer)?|dømte?|dømde?|domfelt|judge?ments?|verdict|convicted|acquitted|frifunnet|frifant',
    ),
  ],
];

/** What sort of ruling it is, by the reference, else by the first word for one in its own sentence or the text. */
export function decisionTypeOf(read: RulingText, subject: Subject): DecisionType {
  const { reference } = subject;
  const byReference = reference ? typeOfReference(reference.normal) : null;
  if (byReference) return byReference;
  if (subject.level === 'ecthr' && isInadmissibility(read.text)) return 'decision';
  const own = reference ? textOf(read, sentenceAt(read, reference.index)) : '';
  return (
    firstNamed(read.text.slice(0, read.titleEnd)) ??
    firstNamed(own) ??
    firstNamed(read.text) ??
    fallback(reference?.normal)
  );
}

const INADMISSIBLE = words(
  'avvist|avviste|avvisningsavgjørelse(?:n)?|inadmissible|avgjørelse(?:n)?|avgjerd(?:a)?|decision',
);
const JUDGMENT = words('dom|dommen|domen|judge?ment');

/** The Court of Human Rights declares an application inadmissible in a decision. */
function isInadmissibility(text: string): boolean {
  return text.search(INADMISSIBLE) >= 0 && text.search(JUDGMENT) < 0;
}

/** The letters in an ECLI of the Court of Human Rights: JUD a judgment, DEC a decision. */
function typeOfReference(normal: string): DecisionType | null {
  if (/^ECLI:CE:ECHR:\d{4}:\d{4}JUD/.test(normal)) return 'judgment';
  return /^ECLI:CE:ECHR:\d{4}:\d{4}DEC/.test(normal) ? 'decision' : null;
}

function firstNamed(text: string): DecisionType | null {
  const found = DECISION_WORDS.map(([type, pattern]) => ({ type, index: text.search(pattern) })).filter(
    ({ index }) => index >= 0,
  );
  return found.sort((a, b) => a.index - b.index)[0]?.type ?? null;
}

/** The Appeals Selection Committee (U) gives orders and decisions, never judgments (recalled). */
function fallback(normal: string | undefined): DecisionType {
  return normal !== undefined && /^HR-.*-U$/.test(normal) ? 'order' : 'judgment';
}
