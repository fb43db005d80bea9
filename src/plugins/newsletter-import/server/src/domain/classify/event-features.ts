import type { FoundDate } from '../../../../../../domain/dates';
import { findPhrase, hasPhrase } from '../lexicon';
import type { FoundNoun } from '../lexicon/words';
import type { Feature } from './features';
import type { Subject } from './subject';

/** What stands further down says less about what a matter is. */
const LATER = 0.4;

/** What speaks for an event: an event noun, and with it a date, a verb of holding, a recording or registration. */
export function eventFeatures(subject: Subject): Feature[] {
  const nouns = eventNouns(subject);
  if (!nouns.inTitle && !nouns.inFirst && !nouns.inRest) return namelessEvent(subject);
  const isNear = nouns.inTitle !== undefined || nouns.inFirst !== undefined;
  return [
    ...nounFeatures(nouns),
    ...dateFeatures(subject, isNear ? 1 : LATER),
    ...verbFeatures(subject),
    ...phraseFeatures(subject, isNear ? 1 : LATER),
    ...counterFeatures(subject, nouns.inFirst),
  ];
}

interface EventNouns {
  inTitle?: FoundNoun | undefined;
  inFirst?: FoundNoun | undefined;
  inRest?: FoundNoun | undefined;
}

function eventNouns(subject: Subject): EventNouns {
  const isEvent = (noun: FoundNoun): boolean => noun.class === 'event';
  return {
    inTitle: subject.titleWords.nouns.find(isEvent),
    inFirst: subject.firstWords.nouns.find((noun) => isEvent(noun) && !isInQuote(subject.first, noun)),
    inRest: subject.restWords.nouns.find((noun) => isEvent(noun) && !noun.isDefinite),
  };
}

function nounFeatures({ inTitle, inFirst, inRest }: EventNouns): Feature[] {
  return [
    ...(inTitle ? [nounFeature(inTitle, 0.3, 'an event in the title')] : []),
    ...(inFirst ? [nounFeature(inFirst, inFirst.isDefinite ? 0.2 : 0.45, 'an event')] : []),
    ...(inRest && !inFirst ? [nounFeature(inRest, 0.45 * LATER, 'an event further down')] : []),
  ];
}

function nounFeature(noun: FoundNoun, weight: number, what: string): Feature {
  return {
    type: 'event',
    weight,
    words: noun.text,
    what,
    ...(noun.kind === null ? {} : { kind: noun.kind }),
  };
}

function dateFeatures(subject: Subject, near: number): Feature[] {
  const dates = subject.readings.flatMap((reading) => reading.dates);
  const day = dates.find((found) => found.date.precision === 'day');
  const found = day ?? dates[0];
  return found
    ? [{ type: 'event', weight: (day ? 0.3 : 0.2) * near, words: found.text, what: 'a date' }]
    : [];
}

/** "9. november: …", not "Fra 1. juli …". */
function opensWithDay({ date, index }: FoundDate): boolean {
  return index === 0 && date.precision === 'day' && date.qualifier === undefined;
}

function verbFeatures(subject: Subject): Feature[] {
  const verbs = [...subject.titleWords.verbs, ...subject.firstWords.verbs];
  const verb = verbs.find((found) => found.class === 'hold' || found.class === 'cancel');
  if (verb) return [{ type: 'event', weight: 0.25, words: verb.text, what: 'said of events' }];
  const intent = subject.firstWords.verbs.find((found) => found.class === 'intend');
  return intent ? [{ type: 'event', weight: 0.15, words: intent.text, what: 'a plan for an event' }] : [];
}

/** "The network held its annual seed swap on 3 May": held on a day, whatever it is called. */
function namelessEvent(subject: Subject): Feature[] {
  const held = findPhrase('heldEvent', `${subject.title}. ${subject.first}`);
  const day = subject.readings[0]?.dates.find((found) => found.date.precision === 'day');
  if (!day || hasPhrase('court', subject.first)) return [];
  if (held === null) return opensWithDay(day) ? dateFeatures(subject, 1) : [];
  return [
    { type: 'event', weight: 0.45, words: held, what: 'said of events' },
    { type: 'event', weight: 0.3, words: day.text, what: 'a date' },
  ];
}

const TELLING_PHRASES = [
  { name: 'registration', weight: 0.15, what: 'about registration' },
  { name: 'recording', weight: 0.15, what: 'about a recording' },
  { name: 'launchEvent', weight: 0.3, what: 'a launch' },
] as const;

function phraseFeatures(subject: Subject, near: number): Feature[] {
  return TELLING_PHRASES.flatMap(({ name, weight, what }): Feature[] => {
    const words = findPhrase(name, name === 'launchEvent' ? subject.first : subject.text);
    return words === null ? [] : [{ type: 'event', weight: weight * near, words, what }];
  });
}

/** Taking part in somebody's event, or publishing something that an event is only mentioned with. */
function counterFeatures(subject: Subject, inFirst: FoundNoun | undefined): Feature[] {
  const features: Feature[] = [];
  const { nouns, verbs } = subject.firstWords;
  const isBefore = ({ start }: { start: number }): boolean => !inFirst || start < inFirst.start;
  const attended = verbs.find((verb) => verb.class === 'take_part' && isBefore(verb));
  // "Holdt foredrag" is taking part, though "holdt" alone is holding.
  const isHeld = verbs.some(
    (verb) => verb.class === 'hold' && isBefore(verb) && verb.start !== attended?.start,
  );
  if (attended && !isHeld && !subject.titleWords.nouns.some((noun) => noun.class === 'event')) {
    features.push({ type: 'event', weight: -0.5, words: attended.text, what: 'taking part, not holding' });
  }
  const publication = nouns.find((noun) => noun.class === 'publication' && !noun.isDefinite);
  const isPublished = verbs.some((verb) => verb.class === 'publish');
  if (publication && isPublished && !isHeld && isBefore(publication)) {
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
