import { findImpreciseDates, type FoundDate } from '../../../../../../domain/dates';
import {
  findCourtReferences,
  type FoundCourtReference,
} from '../../../../../ruling-register/server/src/domain';
import type { InlineText } from '../inline/inline-text';
import { linksOf, type FoundLink } from '../inline/links';
import {
  findNoun,
  hasPhrase,
  isAnaphoric,
  isBody,
  isDeterminer,
  isFirstPerson,
  isNewAdjective,
  isPointer,
  isPreposition,
} from '../lexicon';
import { readWords, type FoundNoun, type FoundVerb, type WordReading } from '../lexicon/words';
import { italicTitles, quotedTitles, type QuotedTitle } from '../facts/quotes';
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
  /** A body of the registry, or the publisher, is what it begins with. */
  beginsWithName: boolean;
  /** It tells when the newsletter comes or came out. */
  isAboutOtherIssue: boolean;
}

export interface ReadingContext {
  language: SourceLanguage;
  year?: number;
  period?: { start: string; end: string };
  findOrganisations: OrganisationFinder;
  /** Names of the publisher, long and short. */
  publisherNames: string[];
  /** What the newsletter is called. */
  newsletterName: string;
}

export function readPassage(inline: InlineText, context: ReadingContext): Reading {
  const { text } = inline;
  const { language, year, period } = context;
  const words = readWords(text);
  const dates = findImpreciseDates(text, { language, year, period });
  const organisations = context.findOrganisations(text);
  const beginsWithName = isFirstIn(organisations, words) || startsWithPublisher(text, context.publisherNames);
  const clues = { ...words, words: words.words.map((word) => word.text), dates, beginsWithName };
  return {
    ...words,
    text,
    links: linksOf(inline),
    dates,
    courtReferences: findCourtReferences(text),
    quotes: [...quotedTitles(text), ...italicTitles(inline)].sort((a, b) => a.start - b.start),
    numbers: reportNumbers(text),
    organisations,
    opening: openingOf(text, clues),
    beginsWithName,
    isAboutOtherIssue: isAboutOtherIssue(text, context.newsletterName),
  };
}

function isFirstIn(organisations: readonly FoundOrganisation[], { words }: WordReading): boolean {
  const first = isDeterminer(words[0]?.text ?? '') ? words[1] : words[0];
  return first !== undefined && organisations.some((found) => found.start <= first.start);
}

function startsWithPublisher(text: string, names: readonly string[]): boolean {
  const start = text.slice(0, 120).replace(/^(?:the|i|in|for|hos|ved)\s+/i, '');
  return names.some((name) => start.startsWith(name) && !/^\p{Ll}{2}/u.test(start.slice(name.length)));
}

const LONGEST_NAME = 60;

/** "Neste Domsbrev kommer …": the newsletter by its own name, or by any word for newsletters. */
function isAboutOtherIssue(text: string, newsletterName: string): boolean {
  if (hasPhrase('otherIssue', text)) return true;
  // "Domsbrevet" comes out, "neste Domsbrev" will.
  const name = newsletterName.toLowerCase().replace(/(?<=\p{L}{4})(?:et|en|a)$/u, '');
  if (name.length < 4 || name.length > LONGEST_NAME) return false;
  const at = text.toLowerCase().indexOf(name);
  return at > 0 && OTHER_BEFORE.test(text.slice(0, at));
}

const OTHER_BEFORE =
  /(?:^|[\s(])(?:neste|forrige|førre|next|previous|last)\s+(?:(?:number|issue) of\s+)?(?:the\s+)?$/iu;

const DATE_OPENING_REACH = 12;
const MOST_ADJECTIVES = 2;

interface OpeningClues {
  words: string[];
  nouns: readonly FoundNoun[];
  verbs: readonly FoundVerb[];
  dates: readonly FoundDate[];
  /** A body of the registry, or the publisher, is what the passage begins with. */
  beginsWithName: boolean;
}

function openingOf(text: string, clues: OpeningClues): Opening {
  if (isPointer(text)) return 'pointer';
  const [first = '', second = ''] = clues.words;
  // "Det ble også arrangert …" and "There was …" bring something new, though they begin like a reference back.
  if (/^(?:det|there)$/i.test(first) && hasPhrase('finiteVerb', second)) {
    const isNews = (clues.verbs[0]?.start ?? Infinity) < 60 || hasPhrase('nothingToTell', text.slice(0, 120));
    return isNews ? 'own' : 'anaphora';
  }
  if (clues.beginsWithName || (isDeterminer(first) && isNewAdjective(second))) return 'own';
  if (isAnaphoric(first) || (isPreposition(first) && isDemonstrative(second))) return 'anaphora';
  if (isDeterminer(first) && isAnaphoric(second)) return 'anaphora';
  const date = clues.dates[0];
  if (
    date &&
    date.index <= DATE_OPENING_REACH &&
    /^(?:\p{L}+\.?\s*){0,3}$/u.test(text.slice(0, date.index))
  ) {
    return 'date';
  }
  return isDefiniteOpening(clues.words, text) ? 'definite' : 'own';
}

function isDemonstrative(word: string): boolean {
  return isDeterminer(word) && !/^(?:the|de)$/i.test(word);
}

/**
 * "Rapporten …", "I rapporten …", "The new report …": a definite noun that alone says what kind of thing is meant. A
 * compound ("Havneutvalget …") says which one, so it may well be news.
 */
function isDefiniteOpening(words: readonly string[], text: string): boolean {
  const offset = isPreposition(words[0] ?? '') ? 1 : 0;
  const first = words[offset] ?? '';
  if (isBody(first)) return false;
  if (!/^the$/i.test(first)) {
    const noun = findNoun(first);
    return noun !== null && noun.isDefinite && !noun.isCompound && !isNamedAfter(first, text);
  }
  for (let at = offset + 1; at <= offset + 1 + MOST_ADJECTIVES; at += 1) {
    const word = words[at] ?? '';
    if (!/^\p{Ll}/u.test(word) || isBody(word)) return false;
    if (findNoun(word) !== null) return !isNamedAfter(word, text);
  }
  return false;
}

/** "Rapporten «Stille vann» …" and "Årsmeldinga frå Ombodet …" name the thing they mean. */
function isNamedAfter(word: string, text: string): boolean {
  const after = text.slice(text.indexOf(word) + word.length);
  return /^\s*(?:["“«]|(?:fra|frå|for|om|av|from|by|on|of)\s+(?:the\s+)?(?:\p{Lu}|\d{4}))/u.test(after);
}

/** True when the passage's first noun is one that the text before it has brought up: "Budskapet" after "et budskap". */
export function pointsBack(reading: Reading, before: string): boolean {
  if (reading.beginsWithName) return false;
  const words = reading.words.map((word) => word.text);
  const offset = isPreposition(words[0] ?? '') ? 1 : 0;
  const isEnglishArticle = /^(?:the|these)$/i.test(words[offset] ?? '');
  const head = words[offset + (isEnglishArticle ? 1 : 0)] ?? '';
  if (head.length < 4 || isBody(head)) return false;
  if (isEnglishArticle)
    return /^\p{Ll}/u.test(head) && bringsUp(before, head.replace(/s$/, '').toLowerCase());
  const stem = /^(.{3,}?)(?:en|et|a|ene|ane)s?$/i.exec(head)?.[1]?.toLowerCase();
  if (stem === undefined || (offset === 1 && findNoun(head) === null && !/^\p{Ll}/u.test(head))) return false;
  return bringsUp(before, stem);
}

/** A text brings up a noun in lower case, or as the end of a longer word: "Havnedirektoratet" before "Direktoratet". */
function bringsUp(before: string, stem: string): boolean {
  const start = stem.replace(/e$/, '').slice(0, Math.max(4, stem.length - 1));
  const letters = start.replace(/[^\p{L}\p{N}]/gu, '.?');
  return new RegExp(`(?<!\\p{L})(?:\\p{Ll}*|\\p{Lu}\\p{Ll}+)${letters}`, 'u').test(before);
}

/** The publisher acts: by its name before the first verb or right after it, or as "we". */
export function isPublisherActing(reading: Reading, publisherNames: readonly string[]): boolean {
  const { text, words } = reading;
  if (words.some((word) => word.start < SUBJECT_REACH && isFirstPerson(word.text))) return true;
  const [verb] = reading.verbs;
  const before = text.slice(0, Math.min(verb?.start ?? SUBJECT_REACH, SUBJECT_REACH));
  if (publisherNames.some((name) => hasName(before, name))) return true;
  const after = verb ? text.slice(verb.start + verb.text.length).trimStart() : '';
  return publisherNames.some((name) => after.startsWith(name) && !/^\p{L}/u.test(after.slice(name.length)));
}

const SUBJECT_REACH = 160;

/** Whether a text has a name as a word of its own, or in the genitive. */
function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || /\p{L}/u.test(text[at - 1] ?? ' ')) return false;
  return !/^(?!s(?!\p{L}))\p{L}/u.test(text.slice(at + name.length));
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

/** Offers copies, or says thanks. */
export function isCourtesy(text: string): boolean {
  return hasPhrase('copies', text) || hasPhrase('courtesy', text);
}

const LONGEST_CLOSING = 300;

/** A season's greeting, which closes an issue. */
export function isClosing(text: string): boolean {
  return text.length < LONGEST_CLOSING && hasPhrase('closing', text);
}

const LONGEST_PICTURE_TEXT = 500;

/** A picture told in words, as programs leave it that take the text out of a page. */
export function isPictureText(reading: Reading): boolean {
  return (
    reading.links.length === 0 &&
    reading.text.length < LONGEST_PICTURE_TEXT &&
    hasPhrase('imageDescription', reading.text)
  );
}
