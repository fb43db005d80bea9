import { findPhrase } from '../lexicon';
import type { FoundNoun } from '../lexicon/words';
import type { Feature } from './features';
import type { Subject } from './subject';

const LATER = 0.4;

/** What speaks for an event: an event noun, and with it a date, a verb of holding, a recording or registration. */
export function eventFeatures(subject: Subject): Feature[] {
  const inTitle = subject.titleWords.nouns.find((noun) => noun.class === 'event');
  const inFirst = subject.firstWords.nouns.find((noun) => noun.class === 'event' && !isInQuote(subject.first, noun));
  const inRest = subject.restWords.nouns.find((noun) => noun.class === 'event' && !noun.isDefinite);
  const noun = inTitle ?? inFirst ?? inRest;
  if (!noun) return [];
  const features: Feature[] = [];
  const add = (weight: number, words: string, what: string, kind?: string): number => features.push({ type: 'event', weight, words, what, ...(kind ? { kind } : {}) });
  if (inTitle) add(0.3, inTitle.text, 'an event in the title', inTitle.kind ?? undefined);
  if (inFirst) add(inFirst.isDefinite ? 0.2 : 0.45, inFirst.text, 'an event', inFirst.kind ?? undefined);
  else if (inRest) add(0.45 * LATER, inRest.text, 'an event further down', inRest.kind ?? undefined);
  const dates = subject.readings.flatMap((reading) => reading.dates);
  const day = dates.find((date) => date.date.precision === 'day');
  const date = day ?? dates[0];
  const near = inTitle || inFirst ? 1 : LATER;
  if (date) add((day ? 0.3 : 0.2) * near, date.text, 'a date');
  const verb = [...subject.titleWords.verbs, ...subject.firstWords.verbs].find((found) => ['hold', 'cancel'].includes(found.class));
  if (verb) add(0.25, verb.text, 'said of events');
  const intent = subject.firstWords.verbs.find((found) => found.class === 'intend') ?? null;
  if (intent && !verb) add(0.15, intent.text, 'a plan for an event');
  features.push(...phraseFeatures(subject, near));
  features.push(...counterFeatures(subject, inFirst));
  return features;
}

function phraseFeatures(subject: Subject, near: number): Feature[] {
  const found = (['registration', 'recording', 'launchEvent'] as const).flatMap((name): Feature[] => {
    const words = findPhrase(name, name === 'launchEvent' ? subject.first : subject.text);
    const what = { registration: 'about registration', recording: 'about a recording', launchEvent: 'a launch' }[name];
    return words === null ? [] : [{ type: 'event', weight: (name === 'launchEvent' ? 0.3 : 0.15) * near, words, what }];
  });
  return found;
}

/** Taking part in somebody's event, or publishing something that an event is only mentioned with. */
function counterFeatures(subject: Subject, inFirst: FoundNoun | undefined): Feature[] {
  const features: Feature[] = [];
  const attended = subject.firstWords.verbs.find((verb) => verb.class === 'take_part' && (!inFirst || verb.start < inFirst.start));
  const holds = subject.firstWords.verbs.some((verb) => verb.class === 'hold' && (!inFirst || verb.start < inFirst.start));
  if (attended && !holds && !subject.titleWords.nouns.some((noun) => noun.class === 'event')) {
    features.push({ type: 'event', weight: -0.5, words: attended.text, what: 'taking part, not holding' });
  }
  const publication = subject.firstWords.nouns.find((noun) => noun.class === 'publication' && !noun.isDefinite);
  const published = subject.firstWords.verbs.find((verb) => verb.class === 'publish');
  if (publication && published && !holds && (!inFirst || publication.start < inFirst.start)) {
    features.push({ type: 'event', weight: -0.3, words: publication.text, what: 'what is published' });
  }
  return features;
}

/** An event noun inside a quoted title names the title, not an event. */
function isInQuote(text: string, noun: FoundNoun): boolean {
  const before = text.slice(0, noun.start);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  const closed = Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
  return opened > closed || (before.split('"').length - 1) % 2 === 1;
}
