import { findPhrase, hasPhrase } from '../lexicon';
import type { FoundNoun } from '../lexicon/words';
import type { Feature } from './features';
import type { Subject } from './subject';

const LATER = 0.4;
const UNDER_WAY = ['research', 'evaluation', 'other', 'audit', 'thematic_report'];

/** What speaks for a report: a publication noun, a verb of publishing, a quoted title, a number. */
export function reportFeatures(subject: Subject): Feature[] {
  const named = namedPublication(subject);
  const number = subject.readings.flatMap((reading) => reading.numbers)[0];
  const quote = subject.readings[0]?.quotes[0];
  const isTold = named.length > 0 || number !== undefined || quote !== undefined;
  // "La fram" is said of motions and budgets too: the verb alone makes no report.
  if (!isTold) return counterFeatures(subject);
  const features = [...named, ...publishingFeatures(subject), ...underWayFeatures(subject)];
  if (number) {
    const weight = number.isOfficial ? 0.3 : 0.4;
    features.push({
      type: 'report',
      weight,
      words: number.text,
      what: "a report's number",
      ...kindNearby(subject),
    });
  }
  if (quote && features.length > 0) {
    features.push({ type: 'report', weight: 0.2, words: quote.text, what: 'a quoted title' });
  }
  if (features.length > 0 && subject.readings.some((reading) => reading.links.length > 0)) {
    features.push({ type: 'report', weight: 0.05, words: '', what: 'it has a link' });
  }
  return [...features, ...counterFeatures(subject)];
}

/** The publication that the title, the first sentence or what follows names. */
function namedPublication(subject: Subject): Feature[] {
  const features: Feature[] = [];
  const add = (weight: number, noun: FoundNoun, what: string): number =>
    features.push({ type: 'report', weight, words: noun.text, what, ...kindOf(noun, subject) });
  const inTitle = subject.titleWords.nouns.find(isPublication);
  const inFirst = bestPublication(subject.firstWords.nouns);
  const inRest = subject.restWords.nouns.find((noun) => isPublication(noun) && !noun.isDefinite);
  const verbs = [...subject.titleWords.verbs, ...subject.firstWords.verbs];
  const investigated = verbs.find((verb) => verb.class === 'investigate');
  const result = investigated && subject.restWords.nouns.find(isPublication);
  if (inTitle) add(0.25, inTitle, 'a publication in the title');
  if (inFirst) add(isIntroduced(inFirst, subject) ? 0.35 : 0.15, inFirst, 'a publication');
  else if (result) add(0.5, result, 'what an investigation came to');
  else if (inRest) add(0.35 * LATER, inRest, 'a publication further down');
  return features;
}

function isPublication(noun: FoundNoun): boolean {
  return noun.class === 'publication';
}

function isIntroduced(noun: FoundNoun, subject: Subject): boolean {
  const quote = subject.readings[0]?.quotes[0];
  const isSpecified = /^\s+(?:over|om|of|on)\s/iu.test(subject.first.slice(noun.end));
  return !noun.isDefinite || isSpecified || (quote !== undefined && quote.start - noun.end < 4);
}

function underWayFeatures(subject: Subject): Feature[] {
  const noun = bestPublication(subject.firstWords.nouns);
  const words = findPhrase('inProgress', subject.first);
  if (words === null || !noun || !UNDER_WAY.includes(noun.kind ?? '')) return [];
  return [
    { type: 'report', weight: 0.5, words, what: 'work under way', ...(noun.kind ? { kind: noun.kind } : {}) },
  ];
}

function publishingFeatures(subject: Subject): Feature[] {
  const features: Feature[] = [];
  const noun = subject.titleWords.nouns.find(isPublication) ?? bestPublication(subject.firstWords.nouns);
  const add = (weight: number, words: string, what: string): number =>
    features.push({ type: 'report', weight, words, what });
  const verb = subject.firstWords.verbs.find((found) => found.class === 'publish');
  const titleVerb = subject.titleWords.verbs.find((found) => found.class === 'publish');
  const laterVerb = subject.restWords.verbs.find((found) => found.class === 'publish');
  const made = subject.firstWords.verbs.find((found) => found.class === 'make');
  if (verb) add(0.3, verb.text, 'said of publications');
  else if (laterVerb && (noun ?? subject.readings[0]?.quotes[0]))
    add(0.3 * LATER, laterVerb.text, 'said of publications');
  if (titleVerb && noun) add(0.2, titleVerb.text, 'said of publications in the title');
  const hasLinks = subject.readings.some((reading) => reading.links.length > 0);
  if (made && noun && !verb) {
    add(subject.isPublisherActing && !hasLinks ? 0.1 : 0.25, made.text, 'said of works');
  }
  return features;
}

function counterFeatures(subject: Subject): Feature[] {
  const features: Feature[] = [];
  const against = (weight: number, words: string, what: string): number =>
    features.push({ type: 'report', weight: -weight, words, what });
  const hasLinks = subject.readings.some((reading) => reading.links.length > 0);
  const pointed = findPhrase('pageReference', subject.text);
  if (pointed && !hasLinks) against(0.6, pointed, 'a pointer to where it is told');
  const periodic = findPhrase('periodicReport', subject.first);
  if (periodic) against(0.6, periodic, 'a report of a state');
  const attended = subject.firstWords.verbs.find((verb) => verb.class === 'take_part');
  if (attended && subject.isPublisherActing) against(0.4, attended.text, 'taking part');
  const considered = subject.firstWords.verbs.find((verb) => verb.class === 'consider');
  if (considered && hasPhrase('parliament', subject.first))
    against(0.3, considered.text, 'said of parliaments');
  return features;
}

function bestPublication(nouns: readonly FoundNoun[]): FoundNoun | undefined {
  const found = nouns.filter(isPublication);
  const isNew = (noun: FoundNoun): boolean => !noun.isDefinite;
  return found.find((noun) => isNew(noun) && noun.kind !== 'other') ?? found.find(isNew) ?? found[0];
}

/** An overview of rulings is its own kind; else the noun says it, or who is behind the publication. */
function kindOf(noun: FoundNoun, subject: Subject): { kind?: string } {
  const nearby = `${subject.title} ${subject.first}`;
  const isOverview = /^(?:oversikt|oversyn|overview)$/.test(noun.base);
  if (isOverview && hasPhrase('caseLaw', nearby)) return { kind: 'overview_of_case_law' };
  if (noun.kind === 'research' && hasPhrase('audit', nearby)) return { kind: 'audit' };
  if (noun.kind !== 'other') return noun.kind === null ? {} : { kind: noun.kind };
  const behind = kindNearby(subject);
  return behind.kind === undefined ? { kind: 'other' } : behind;
}

/** Auditors publish audits, institutes and universities research. */
function kindNearby(subject: Subject): { kind?: string } {
  const nearby = `${subject.title} ${subject.first}`;
  if (hasPhrase('audit', nearby)) return { kind: 'audit' };
  return hasPhrase('research', subject.text) ? { kind: 'research' } : {};
}
