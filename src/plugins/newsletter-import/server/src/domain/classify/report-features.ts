import { findPhrase, hasPhrase } from '../lexicon';
import type { FoundNoun } from '../lexicon/words';
import type { Feature } from './features';
import type { Subject } from './subject';

const LATER = 0.4;
const UNDER_WAY = ['research', 'evaluation', 'other', 'audit', 'thematic_report'];

/** What speaks for a report: a publication noun, a verb of publishing, a quoted title, a number. */
export function reportFeatures(subject: Subject): Feature[] {
  const features: Feature[] = [];
  const add = (weight: number, words: string, what: string, kind?: string): number => features.push({ type: 'report', weight, words, what, ...(kind ? { kind } : {}) });
  const inTitle = subject.titleWords.nouns.find((noun) => noun.class === 'publication');
  const inFirst = bestPublication(subject.firstWords.nouns);
  const inRest = subject.restWords.nouns.find((noun) => noun.class === 'publication' && !noun.isDefinite);
  const quote = subject.readings[0]?.quotes[0];
  if (inTitle) add(0.25, inTitle.text, 'a publication in the title', kindOf(inTitle, subject));
  if (inFirst) {
    const isIntroduced = !inFirst.isDefinite || (quote !== undefined && quote.start - inFirst.end < 4);
    add(isIntroduced ? 0.35 : 0.15, inFirst.text, 'a publication', kindOf(inFirst, subject));
  } else if (inRest) {
    add(0.35 * LATER, inRest.text, 'a publication further down', kindOf(inRest, subject));
  }
  features.push(...publishingFeatures(subject, inTitle ?? inFirst));
  const number = subject.readings.flatMap((reading) => reading.numbers)[0];
  if (number) add(number.isOfficial ? 0.3 : 0.4, number.text, "a report's number");
  if (quote && features.length > 0) add(0.2, quote.text, 'a quoted title');
  const underWay = findPhrase('inProgress', subject.first);
  if (underWay && inFirst && UNDER_WAY.includes(inFirst.kind ?? '')) add(0.5, underWay, 'work under way', inFirst.kind ?? undefined);
  if (features.length > 0 && subject.readings.some((reading) => reading.links.length > 0)) add(0.05, '', 'it has a link');
  features.push(...counterFeatures(subject));
  return features;
}

function publishingFeatures(subject: Subject, noun: FoundNoun | undefined): Feature[] {
  const features: Feature[] = [];
  const verb = subject.firstWords.verbs.find((found) => found.class === 'publish');
  const titleVerb = subject.titleWords.verbs.find((found) => found.class === 'publish');
  const laterVerb = subject.restWords.verbs.find((found) => found.class === 'publish');
  const made = subject.firstWords.verbs.find((found) => found.class === 'make');
  if (verb) features.push({ type: 'report', weight: 0.3, words: verb.text, what: 'said of publications' });
  else if (laterVerb && noun) features.push({ type: 'report', weight: 0.3 * LATER, words: laterVerb.text, what: 'said of publications' });
  if (titleVerb && noun) features.push({ type: 'report', weight: 0.2, words: titleVerb.text, what: 'said of publications in the title' });
  if (made && noun && !verb) features.push({ type: 'report', weight: subject.isPublisherActing ? 0.1 : 0.25, words: made.text, what: 'said of works' });
  return features;
}

function counterFeatures(subject: Subject): Feature[] {
  const features: Feature[] = [];
  const against = (weight: number, words: string, what: string): number => features.push({ type: 'report', weight: -weight, words, what });
  const hasLinks = subject.readings.some((reading) => reading.links.length > 0);
  const pointed = findPhrase('pageReference', subject.text);
  if (pointed && !hasLinks) against(0.6, pointed, 'a pointer to where it is told');
  const periodic = findPhrase('periodicReport', subject.first);
  if (periodic) against(0.6, periodic, 'a report of a state');
  const attended = subject.firstWords.verbs.find((verb) => verb.class === 'take_part');
  if (attended && subject.isPublisherActing) against(0.4, attended.text, 'taking part');
  const considered = subject.firstWords.verbs.find((verb) => verb.class === 'consider');
  if (considered && hasPhrase('parliament', subject.first)) against(0.3, considered.text, 'said of parliaments');
  return features;
}

function bestPublication(nouns: readonly FoundNoun[]): FoundNoun | undefined {
  const found = nouns.filter((noun) => noun.class === 'publication');
  return found.find((noun) => !noun.isDefinite && noun.kind !== 'other') ?? found.find((noun) => !noun.isDefinite) ?? found[0];
}

/** An overview of rulings is its own kind; else the noun says it. */
function kindOf(noun: FoundNoun, subject: Subject): string | undefined {
  const isOverview = /^(?:oversikt|oversyn|overview)$/.test(noun.base);
  const nearby = `${subject.title} ${subject.first}`;
  if (isOverview && /rettsavgj|dommer|dommar|rettspraksis|judgments|court decisions|case law|rulings/i.test(nearby)) return 'overview_of_case_law';
  if (noun.kind === 'other' && /riksrevisjon|auditor general|court of auditors|national audit|kommunerevisjon/i.test(nearby)) return 'audit';
  return noun.kind ?? undefined;
}
