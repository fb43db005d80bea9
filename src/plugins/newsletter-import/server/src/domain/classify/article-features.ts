import { findPhrase, hasPhrase } from '../lexicon';
import type { FoundNoun, FoundVerb } from '../lexicon/words';
import { isCourtesy } from '../items/reading';
import type { Feature } from './features';
import type { Subject } from './subject';

const MOTION = /(?<!\p{L})(?:representant-?forslag\p{L}*|(?:forslag|framlegg)\p{L}* (?:fra|frå|av) (?:\p{L}+ )?(?:stortings)?representant\p{L}*|dok(?:ument|\.)\s*8(?::|\b)|private members?['’]?s?['’]? (?:motion|bill)|early day motion)/iu;
const QUESTION = /(?<!\p{L})(?:skriftli[ge]+ spørsmål\p{L}*|skriftlege spørsmål|spørsmål til skriftlig besvarelse|(?:written|parliamentary|oral) questions?|interpellasjon\p{L}*|interpellation)/iu;
const CHANGE_OF_LAW = /(?<!\p{L})(?:lovendring\p{L}*|endring\p{L}* i \p{L}+lov(?:en|a)?|amend\p{L}* (?:to |of )?the \p{Lu}[\p{L} ]{2,40}Act|(?:new|ny) (?:act|lov)\b|prop\.\s*\d+\s*l)/iu;

/** What speaks for an article, and for which kind. */
export function articleFeatures(subject: Subject): Feature[] {
  const features: Feature[] = [{ type: 'article', weight: 0.3, words: '', what: 'it tells of something that is no report, ruling or event' }];
  const add = (kind: string, weight: number, words: string, what: string): number => features.push({ type: 'article', kind, weight, words, what });
  lawAndParliament(subject, add);
  measures(subject, add);
  activity(subject, add);
  notices(subject, add);
  return features;
}

type Add = (kind: string, weight: number, words: string, what: string) => number;

function nounIn(subject: Subject, ...classes: FoundNoun['class'][]): FoundNoun | undefined {
  return [...subject.firstWords.nouns, ...subject.titleWords.nouns].find((noun) => classes.includes(noun.class));
}

function verbIn(subject: Subject, ...classes: FoundVerb['class'][]): FoundVerb | undefined {
  return [...subject.firstWords.verbs, ...subject.titleWords.verbs].find((verb) => classes.includes(verb.class));
}

function lawAndParliament(subject: Subject, add: Add): void {
  const nearby = `${subject.title}. ${subject.first}`;
  const motion = MOTION.exec(nearby)?.[0];
  const question = QUESTION.exec(nearby)?.[0];
  const parliament = findPhrase('parliament', nearby);
  if (motion) add('private_members_motion', 0.9, motion, "a member's motion");
  if (question) add('written_question', 0.9, question, 'a question in parliament');
  const periodic = findPhrase('periodicReport', nearby);
  if (periodic && verbIn(subject, 'submit', 'publish', 'make', 'consider')) add('state_report', 0.9, periodic, 'a report by a state');
  const decided = verbIn(subject, 'decide', 'consider', 'submit');
  const regulation = nounIn(subject, 'regulation');
  const law = nounIn(subject, 'legislation');
  const change = CHANGE_OF_LAW.exec(nearby)?.[0];
  if (regulation && decided) add('regulation', regulation.isDefinite ? 0.5 : 0.8, regulation.text, 'a regulation');
  if ((law || change) && (decided || parliament) && !motion && !question) add('legislation', change ? 0.7 : 0.55, change ?? law?.text ?? '', 'a law');
  const publication = nounIn(subject, 'publication');
  const handedOver = findPhrase('handOver', subject.first);
  if (publication && parliament && decided?.class === 'consider' && !motion) add('report_to_parliament', 0.8, decided.text, 'said of parliaments');
  else if (publication && parliament && handedOver) add('report_to_parliament', 0.8, handedOver, 'a hand-over to parliament');
  else if (parliament && decided && !motion && !question && !law && !change && !regulation) add('policy_measure', 0.3, parliament, 'a parliament');
}

function measures(subject: Subject, add: Add): void {
  const done = verbIn(subject, 'publish', 'make', 'decide', 'begin', 'submit', 'intend', 'consider');
  const plan = nounIn(subject, 'plan');
  const material = nounIn(subject, 'material');
  const measure = nounIn(subject, 'measure');
  const consultation = nounIn(subject, 'consultation');
  const publication = nounIn(subject, 'publication');
  const about = nounAbout(subject, publication, plan);
  if (plan && done && !about) add('plan', 0.7, plan.text, 'a plan');
  if (material && done && !publication) add('info_material', 0.5, material.text, 'information material');
  if (consultation) add('policy_measure', done ? 0.5 : 0.3, consultation.text, 'a consultation');
  if (measure && done && !publication) add('policy_measure', 0.4, measure.text, 'a measure');
}

/** "A report on the action plan" is a report: the publication comes before the plan, outside a quoted title. */
function nounAbout(subject: Subject, publication: FoundNoun | undefined, plan: FoundNoun | undefined): boolean {
  if (!publication || !plan) return false;
  const first = subject.firstWords.nouns.find((noun) => noun.class === 'publication' || noun.class === 'plan');
  return first?.class === 'publication';
}

function activity(subject: Subject, add: Add): void {
  const attended = subject.firstWords.verbs.find((verb) => verb.class === 'take_part');
  const hasLinks = subject.readings.some((reading) => reading.links.length > 0);
  const pointed = findPhrase('pageReference', subject.text);
  if (attended) add('activity', subject.isPublisherActing ? 0.7 : 0.3, attended.text, 'said of taking part');
  if (subject.isPublisherActing && !attended) {
    const publishes = verbIn(subject, 'publish', 'hold');
    add('activity', publishes ? 0.1 : 0.35, '', 'the publisher tells of its own work');
  }
  if (pointed && !hasLinks) add('activity', 0.5, pointed, 'a pointer to where it is told');
  const cooperation = nounIn(subject, 'cooperation');
  if (cooperation && subject.isPublisherActing) add('activity', 0.2, cooperation.text, 'a cooperation');
}

function notices(subject: Subject, add: Add): void {
  if (isCourtesy(subject.text) && subject.text.length < 600 && subject.title === '') {
    add('notice', 0.9, findPhrase('copies', subject.text) ?? findPhrase('thanks', subject.text) ?? '', 'a courtesy');
  }
  const nothing = findPhrase('nothingToTell', subject.text);
  if (nothing) add('notice', 0.8, nothing, 'that there is nothing to tell');
  const change = findPhrase('vacancy', `${subject.title} ${subject.first}`);
  if (change && !hasPhrase('rulingOutcome', subject.first)) add('notice', 0.5, change, 'a notice about people or offices');
}
