import { hasPhrase } from '../lexicon';
import type { HeadingKind } from './heading-kind';
import { hasNoun, hasVerb, isCourtesy, newNoun, pointsBack, type Reading } from './reading';
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
  if (endsOpen(open)) return CONTINUES;
  if (isCourtesy(next.text)) return open.isCourtesy ? CONTINUES : begins('it offers copies or says thanks');
  if (hasPhrase('otherIssue', next.text)) return begins('it is about another issue of the newsletter');
  if (next.opening === 'pointer') return CONTINUES;
  const strong = strongBoundary(next, open);
  if (strong) return begins(strong);
  if (isSetApart) return begins('it is set apart from what stands above');
  if (open.isCourtesy) return begins('what stands above is a courtesy');
  if (hasPhrase('nextUpdate', next.text)) return CONTINUES;
  if (next.opening === 'anaphora' || next.opening === 'definite' || pointsBack(next, textOf(open))) return CONTINUES;
  if (heading === 'title') return CONTINUES;
  if (next.opening === 'date' && isOtherDate(next, open)) return begins('it opens with a date of its own');
  if (heading === 'rubric') return begins('its heading gathers several matters and it refers to none before it');
  return bringsNews(next, open) ? begins('it has news of its own and refers to none before it') : CONTINUES;
}

/** The evidence that outweighs a definite opening and a title above. */
function strongBoundary(next: Reading, open: Segment): string | null {
  const isOwn = next.opening === 'own' || next.opening === 'date';
  if (opensOwnEvent(next, open)) return 'it tells of an event of its own';
  if (opensOwnRuling(next, open)) return 'it has a court reference of its own';
  if (isOwn && opensOwnPublication(next, open)) return 'it tells of a publication of its own';
  const isHandedOver = hasPhrase('handOver', next.text) && hasPhrase('parliament', next.text);
  if (next.links.length > 0 && isHandedOver && open.readings.some((reading) => reading.links.length > 0)) {
    return 'it tells of a step taken elsewhere, with a link of its own';
  }
  if (isOwn && hasPhrase('nothingToTell', next.text)) return 'it says that there is nothing to tell';
  return null;
}

/** A new event with a day, link or year of its own. */
function opensOwnEvent(next: Reading, open: Segment): boolean {
  const noun = newNoun(next, 'event');
  if (!noun || isListedInside(next, noun.start)) return false;
  const verb = hasVerb(next, 'hold', 'intend', 'publish', 'begin', 'cancel');
  if (!verb) return false;
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
  const known = new Set(open.readings.flatMap((reading) => reading.courtReferences.map((found) => found.reference.normalised)));
  if (known.size === 0 || next.courtReferences.some((found) => known.has(found.reference.normalised))) return false;
  // An appeal's own reference continues the story of the ruling appealed.
  return next.opening === 'own' && !/(?<!\p{L})(?:anke\p{L}*|appeal\p{L}*)/iu.test(next.text.slice(0, 120));
}

function opensOwnPublication(next: Reading, open: Segment): boolean {
  const verb = hasVerb(next, 'publish');
  if (!verb) return false;
  const isNamed = next.quotes.length > 0 || next.numbers.length > 0;
  const isTold = newNoun(next, 'publication', 'plan', 'material') !== null && next.links.length > 0;
  const openTells = open.readings.some((reading) => hasVerb(reading, 'publish') !== null || reading.links.length > 0);
  return (isNamed || isTold) && openTells;
}

/** Under a heading that could be either, a passage must bring news: something done, or a link where one was given before. */
function bringsNews(next: Reading, open: Segment): boolean {
  const done = hasVerb(next, 'publish', 'hold', 'take_part', 'decide', 'consider', 'submit', 'begin', 'answer', 'cancel', 'make');
  const openHasLink = open.readings.some((reading) => reading.links.length > 0);
  return done !== null || (next.links.length > 0 && openHasLink);
}

function endsOpen(open: Segment): boolean {
  const last = open.parts.at(-1);
  return last?.kind === 'paragraph' && /(?::|,|\b(?:om|at|og|som|about|that|and))$/iu.test(last.text.text.trim());
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
  if (next.opening !== 'own' && next.opening !== 'date') return CONTINUES;
  if (isCourtesy(next.text)) return CONTINUES;
  const text = before.map((reading) => reading.text).join(' ');
  if (pointsBack(next, text)) return CONTINUES;
  const verb = next.verbs[0];
  const had = {
    link: before.some((reading) => reading.links.length > 0),
    event: before.some((reading) => hasNoun(reading, 'event') !== null && reading.dates.length > 0),
    reference: before.some((reading) => reading.courtReferences.length > 0),
    named: before.some((reading) => hasVerb(reading, 'publish') !== null && (reading.quotes.length > 0 || reading.numbers.length > 0)),
  };
  if (had.link && next.links.length > 0 && verb) return begins('the sentence has news and a link of its own');
  const isDated = next.dates.some((date) => !before.some((reading) => reading.dates.some((found) => dateKey(found.date) === dateKey(date.date))));
  if (had.event && isDated && newNoun(next, 'event') && hasVerb(next, 'hold', 'intend', 'publish')) return begins('the sentence tells of another event');
  if (had.reference && next.courtReferences.length > 0 && hasPhrase('rulingOutcome', next.text) && !/^(?:anke|the appeal|on appeal)/i.test(next.text)) {
    return begins('the sentence tells of another ruling');
  }
  if (had.named && hasVerb(next, 'publish') && (next.quotes.length > 0 || next.numbers.length > 0)) return begins('the sentence names another publication');
  return CONTINUES;
}
