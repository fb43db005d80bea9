import { findImpreciseDates, type FoundDate } from '../../../../../../domain/dates';
import { findCourtReferences, type FoundCourtReference } from '../../../../../ruling-register/server/src/domain';
import type { InlineText } from '../inline/inline-text';
import { linksOf, type FoundLink } from '../inline/links';
import { hasPhrase, isAnaphoric, isBody, isFirstPerson, isPointer, findNoun } from '../lexicon';
import { readWords, type FoundNoun, type FoundVerb, type WordReading } from '../lexicon/words';
import { quotedTitles, type QuotedTitle } from '../facts/quotes';
import { reportNumbers, type ReportNumber } from '../facts/report-numbers';
import type { FoundOrganisation, OrganisationFinder } from '../facts/organisations';
import type { SourceLanguage } from '../types';

/** How a passage begins, which tells whether it goes on with what was said or says something of its own. */
export type Opening = 'pointer' | 'anaphora' | 'definite' | 'date' | 'own';

/** A passage with everything that is recognised in it. */
export interface Reading extends WordReading {
  text: string;
  links: FoundLink[];
  dates: FoundDate[];
  courtReferences: FoundCourtReference[];
  quotes: QuotedTitle[];
  numbers: ReportNumber[];
  organisations: FoundOrganisation[];
  opening: Opening;
}

export interface ReadingContext {
  language: SourceLanguage;
  year?: number;
  period?: { start: string; end: string };
  findOrganisations: OrganisationFinder;
  publisherNames: string[];
}

export function readPassage(inline: InlineText, context: ReadingContext): Reading {
  const { text } = inline;
  const words = readWords(text);
  const dates = findImpreciseDates(text, { language: context.language, year: context.year, period: context.period });
  const organisations = context.findOrganisations(text);
  return {
    ...words,
    text,
    links: linksOf(inline),
    dates,
    courtReferences: findCourtReferences(text),
    quotes: quotedTitles(text),
    numbers: reportNumbers(text),
    organisations,
    opening: openingOf(text, words, dates, organisations),
  };
}

const PREPOSITION = /^(?:i|på|for|fra|frå|av|til|ved|om|med|etter|under|gjennom|via|in|on|at|from|of|to|with|after|during|under|through|by|as)$/i;
const DATE_OPENING_REACH = 12;

function openingOf(text: string, reading: WordReading, dates: readonly FoundDate[], organisations: readonly FoundOrganisation[]): Opening {
  if (isPointer(text)) return 'pointer';
  const words = reading.words.map((word) => word.text);
  const first = words[0] ?? '';
  // "Det ble også arrangert …" and "There was …" bring something new, though they begin like a reference back.
  const isExistential = /^(?:det|there)$/i.test(first) && /^(?:ble|blei|vart|er|var|har|skal|vil|was|were|is|are|has|have|will)$/i.test(words[1] ?? '');
  if (isExistential) return (reading.verbs[0]?.start ?? 1_000) < 60 ? 'own' : 'anaphora';
  if (isAnaphoric(first) || (PREPOSITION.test(first) && isDemonstrative(words[1] ?? ''))) return 'anaphora';
  if (organisations.some((found) => found.start <= (reading.words[0]?.start ?? 0))) return 'own';
  const date = dates[0];
  if (date && date.index <= DATE_OPENING_REACH && /^(?:[\p{L}]+\.?\s*){0,3}$/u.test(text.slice(0, date.index))) return 'date';
  return isDefiniteOpening(words, reading.nouns, text) ? 'definite' : 'own';
}

function isDemonstrative(word: string): boolean {
  return /^(?:denne|dette|disse|desse|den|det|de|this|these|that|those|it|its|their|her|his)$/i.test(word);
}

/** "Rapporten …", "I rapporten …", "The report …": a definite noun of the kind that names what was told before. */
function isDefiniteOpening(words: readonly string[], nouns: readonly FoundNoun[], text: string): boolean {
  const offset = PREPOSITION.test(words[0] ?? '') ? 1 : 0;
  const isEnglishArticle = /^(?:the|this|these)$/i.test(words[offset] ?? '');
  const at = offset + (isEnglishArticle ? 1 : 0);
  const head = words[at] ?? '';
  if (isBody(head) || (isEnglishArticle && /^\p{Lu}/u.test(head))) return false;
  const noun = nouns[0];
  const reach = words.slice(0, at + 3).join(' ').length + 2;
  return noun !== undefined && noun.isDefinite && noun.start < reach && text.indexOf(head) <= noun.start;
}

/** True when the passage's first noun is one that the text before it has brought up: "Budskapet" after "et budskap". */
export function pointsBack(reading: Reading, before: string): boolean {
  const words = reading.words.map((word) => word.text);
  const offset = PREPOSITION.test(words[0] ?? '') ? 1 : 0;
  const isEnglishArticle = /^(?:the|these)$/i.test(words[offset] ?? '');
  const head = words[offset + (isEnglishArticle ? 1 : 0)] ?? '';
  if (head.length < 4 || isBody(head) || reading.organisations.some((found) => found.start <= (reading.words[offset]?.start ?? 0))) return false;
  if (isEnglishArticle) return /^\p{Ll}/u.test(head) && hasLowerCaseStem(before, head.replace(/s$/, '').toLowerCase());
  const stem = /^(.{3,}?)(?:en|et|a|ene|ane)s?$/i.exec(head)?.[1]?.toLowerCase();
  if (stem === undefined || (offset === 1 && findNoun(head) === null && !/^\p{Ll}/u.test(head))) return false;
  return hasLowerCaseStem(before, stem);
}

function hasLowerCaseStem(before: string, stem: string): boolean {
  const start = stem.replace(/[e]$/, '').slice(0, Math.max(4, stem.length - 1));
  return new RegExp(`(?<![\\p{L}])\\p{Ll}*${start.replace(/[^\p{L}\p{N}]/gu, '.?')}`, 'u').test(before);
}

/** The publisher acts: by its name, or as "we". */
export function isPublisherActing(reading: Reading, publisherNames: readonly string[]): boolean {
  const verb = reading.verbs[0]?.start ?? reading.text.length;
  const subject = reading.text.slice(0, Math.min(verb + 40, 160));
  return (
    reading.words.some((word) => word.start < 160 && isFirstPerson(word.text)) ||
    publisherNames.some((name) => hasName(subject, name))
  );
}

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ');
}

export function hasVerb(reading: Reading, ...classes: FoundVerb['class'][]): FoundVerb | null {
  return reading.verbs.find((verb) => classes.includes(verb.class)) ?? null;
}

export function hasNoun(reading: Reading, ...classes: FoundNoun['class'][]): FoundNoun | null {
  return reading.nouns.find((noun) => classes.includes(noun.class)) ?? null;
}

/** A noun that brings up something new: "et webinar", "a report". */
export function newNoun(reading: Reading, ...classes: FoundNoun['class'][]): FoundNoun | null {
  return reading.nouns.find((noun) => classes.includes(noun.class) && !noun.isDefinite) ?? null;
}

export function isCourtesy(text: string): boolean {
  return hasPhrase('copies', text) || /(?:^|[.!?]\s+)(?:(?:tusen|hjertelig|stor|en stor|mange)\s+takk|takk|vi takker|vi takkar|thank you|thanks|many thanks|we thank)\b/i.test(text);
}
