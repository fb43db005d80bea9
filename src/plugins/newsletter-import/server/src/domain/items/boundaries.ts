import { hasPhrase } from '../lexicon';
import type { HeadingKind } from './heading-kind';
import {
  hasNoun,
  hasVerb,
  isClosing,
  isCourtesy,
  isPictureText,
  newNoun,
  pointsBack,
  type Reading,
} from './reading';
import type { Segment } from './segment';

/** Whether a passage begins a matter of its own, and the sentence that says why. */
export type Boundary = { isNew: true; because: string } | { isNew: false };

const CONTINUES: Boundary = { isNew: false };

/** What a passage is weighed against. */
export interface BoundaryContext {
  open: Segment | null;
  heading: HeadingKind;
  /** A rule or a bold lead-in stands between. */
  isSetApart: boolean;
}

/**
 * Decides whether a paragraph goes on with the open matter or begins another. In order: formulas that point to more
 * never begin one; an event, ruling, publication or step of its own always does; what refers back never does; the rest
 * follows the heading: under a title it goes on, under a rubric it begins anew, under a topic it must bring news.
 */
export function boundaryOf(next: Reading, { open, heading, isSetApart }: BoundaryContext): Boundary {
  if (!open) return begins('it opens its heading');
  if (endsOpen(open) || isField(next.text)) return CONTINUES;
  if (isCourtesy(next.text)) return open.standsAlone ? CONTINUES : begins('it offers copies or says thanks');
  if (isClosing(next.text)) return begins('it is a greeting at the end');
  if (isPictureText(next)) return begins('it describes a picture');
  if (next.isAboutOtherIssue) return begins('it is about another issue of the newsletter');
  if (next.opening === 'pointer') return CONTINUES;
  const strong = strongBoundary(next, open);
  if (strong) return begins(strong);
  if (isSetApart) return begins('it is set apart from what stands above');
  if (open.standsAlone) return begins('what stands above is a courtesy or a greeting');
  if (hasPhrase('nextUpdate', next.text)) return CONTINUES;
  if (next.opening === 'anaphora' || next.opening === 'definite' || pointsBack(next, textOf(open)))
    return CONTINUES;
  if (heading === 'title') return CONTINUES;
  if (next.opening === 'date' && isOtherDate(next, open)) return begins('it opens with a date of its own');
  if (heading === 'rubric')
    return begins('its heading gathers several matters and it refers to none before it');
  return bringsNews(next, open) ? begins('it has news of its own and refers to none before it') : CONTINUES;
}

/** The evidence that outweighs a definite opening and a title above. */
function strongBoundary(next: Reading, open: Segment): string | null {
  const isOwn = next.opening === 'own' || next.opening === 'date';
  if (opensOwnEvent(next, open)) return 'it tells of an event of its own';
  if (opensOwnRuling(next, open)) return 'it has a court reference of its own';
  if (isOwn && opensOwnPublication(next, open)) return 'it tells of a publication of its own';
  if (isHandedOver(next, open.readings)) return 'it tells of a step taken elsewhere, with a link of its own';
  if (isOwn && hasPhrase('nothingToTell', next.text)) return 'it says that there is nothing to tell';
  return null;
}

/** A new event with a day, link or year of its own. */
function opensOwnEvent(next: Reading, open: Segment): boolean {
  const noun = newNoun(next, 'event');
  if (!noun || isListedInside(next, noun.start)) return false;
  const isTold = hasVerb(next, 'hold', 'intend', 'publish', 'begin', 'cancel') !== null;
  if (!isTold && !hasPhrase('launchEvent', next.text)) return false;
  const hasDate = next.dates.some((date) => !datesOf(open).has(dateKey(date.date)));
  if (next.dates.length > 0 && !hasDate && tellsOfEvent(open)) return false;
  return hasDate || next.links.length > 0;
}

/** "… with a workshop and a dinner" is what an event has, not another event. */
function isListedInside(next: Reading, nounStart: number): boolean {
  return nounStart > 160 && next.verbs[0] !== undefined && next.verbs[0].start < 60 && next.opening !== 'own';
}

function opensOwnRuling(next: Reading, open: Segment): boolean {
  if (next.courtReferences.length === 0) return false;
  const known = new Set(
    open.readings.flatMap((reading) => reading.courtReferences.map((found) => found.normal)),
  );
  if (known.size === 0 || next.courtReferences.some((found) => known.has(found.normal))) return false;
  // An appeal's own reference continues the story of the ruling appealed.
  return next.opening === 'own' && !/(?<!\p{L})(?:anke\p{L}*|appeal\p{L}*)/iu.test(next.text.slice(0, 120));
}

function opensOwnPublication(next: Reading, open: Segment): boolean {
  const verb = hasVerb(next, 'publish');
  if (!verb) return false;
  const isNamed = next.quotes.length > 0 || next.numbers.length > 0;
  const isTold = newNoun(next, 'publication', 'plan', 'material') !== null && next.links.length > 0;
  const openTells = open.readings.some(
    (reading) => hasVerb(reading, 'publish') !== null || reading.links.length > 0,
  );
  return (isNamed || isTold) && openTells;
}

/** Under a heading that could be either, a passage must bring news: something done, or a link where one was given before. */
function bringsNews(next: Reading, open: Segment): boolean {
  const done = hasVerb(
    next,
    'publish',
    'hold',
    'take_part',
    'decide',
    'consider',
    'submit',
    'begin',
    'answer',
    'cancel',
    'make',
  );
  const openHasLink = open.readings.some((reading) => reading.links.length > 0);
  return done !== null || (next.links.length > 0 && openHasLink);
}

/** "Place: the pier": what was told gets another field. */
function isField(text: string): boolean {
  const label = /^([^:\n]{2,30}):\s/u.exec(text)?.[1];
  return label !== undefined && hasPhrase('fieldLabel', label.trim());
}

function endsOpen(open: Segment): boolean {
  const last = open.parts.at(-1);
  return (
    last?.kind === 'paragraph' && /(?::|,|\b(?:om|at|og|som|about|that|and))$/iu.test(last.text.text.trim())
  );
}

function isOtherDate(next: Reading, open: Segment): boolean {
  const first = next.dates[0];
  return first !== undefined && !datesOf(open).has(dateKey(first.date));
}

function tellsOfEvent(open: Segment): boolean {
  return open.readings.some((reading) => hasNoun(reading, 'event') !== null && reading.dates.length > 0);
}

function datesOf(open: Segment): Set<string> {
  return new Set(open.readings.flatMap((reading) => reading.dates.map((date) => dateKey(date.date))));
}

function dateKey(date: { start: string; end: string }): string {
  return `${date.start}/${date.end}`;
}

function textOf(open: Segment): string {
  return open.readings.map((reading) => reading.text).join(' ');
}

function begins(because: string): Boundary {
  return { isNew: true, because };
}

/** Whether a later sentence of one paragraph is a matter of its own; only clear evidence splits a paragraph. */
export function sentenceBoundary(next: Reading, before: readonly Reading[]): Boundary {
  if (isHandedOver(next, before))
    return begins('the sentence tells of a step taken elsewhere, with a link of its own');
  if (next.opening !== 'own' && next.opening !== 'date') return CONTINUES;
  if (isCourtesy(next.text) || pointsBack(next, before.map((reading) => reading.text).join(' ')))
    return CONTINUES;
  const because = ownSentence(next, before);
  return because === null ? CONTINUES : begins(because);
}

function ownSentence(next: Reading, before: readonly Reading[]): string | null {
  const had = (test: (reading: Reading) => boolean): boolean => before.some(test);
  const isNews = next.verbs.length > 0 && !hasPhrase('whereToFind', next.text);
  if (had(hasLink) && hasLink(next) && isNews) return 'the sentence has news and a link of its own';
  if (
    had(tellsOfDatedEvent) &&
    isDatedOtherwise(next, before) &&
    newNoun(next, 'event') &&
    hasVerb(next, 'hold', 'intend', 'publish')
  ) {
    return 'the sentence tells of another event';
  }
  if (had(tellsOfAttendance) && tellsOfAttendance(next))
    return 'the sentence tells of another event that was attended';
  if (
    had(hasCourtReference) &&
    hasCourtReference(next) &&
    hasPhrase('rulingOutcome', next.text) &&
    !/^(?:anke|the appeal|on appeal)/i.test(next.text)
  ) {
    return 'the sentence tells of another ruling';
  }
  return had(namesPublication) && namesPublication(next) ? 'the sentence names another publication' : null;
}

const hasLink = (reading: Reading): boolean => reading.links.length > 0;
const hasCourtReference = (reading: Reading): boolean => reading.courtReferences.length > 0;
const tellsOfDatedEvent = (reading: Reading): boolean =>
  hasNoun(reading, 'event') !== null && reading.dates.length > 0;
const tellsOfAttendance = (reading: Reading): boolean =>
  hasVerb(reading, 'take_part') !== null && hasNoun(reading, 'event') !== null;
const namesPublication = (reading: Reading): boolean =>
  hasVerb(reading, 'publish') !== null && (reading.quotes.length > 0 || reading.numbers.length > 0);

/** "The report has been submitted to Parliament, see here": another body's matter from now on. */
function isHandedOver(next: Reading, before: readonly Reading[]): boolean {
  return hasLink(next) && hasPhrase('handOver', next.text) && before.some(hasLink);
}

function isDatedOtherwise(next: Reading, before: readonly Reading[]): boolean {
  const known = new Set(before.flatMap((reading) => reading.dates.map((found) => dateKey(found.date))));
  return next.dates.some((found) => !known.has(dateKey(found.date)));
}
