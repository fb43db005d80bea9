import { english } from './english';
import type { Lexicon, PhraseName, VerbClass } from './lexicon';
import { norwegian } from './norwegian';
import { nounForms, type NounForm } from './nouns';
import { verbForms } from './verb-forms';

export type { NounClass, PhraseName, VerbClass } from './lexicon';
export type { NounForm } from './nouns';

const LETTER = '[\\p{L}\\p{N}]';
const LEXICONS: Lexicon[] = [norwegian, english];
const NOUNS = nounForms(LEXICONS);
const VERBS = verbForms(LEXICONS);
const ANAPHORA = wordSet((lexicon) => lexicon.anaphora);
const BODIES = wordSet((lexicon) => lexicon.bodies);
const FIRST_PERSON = wordSet((lexicon) => lexicon.firstPerson);
const DETERMINERS = wordSet((lexicon) => lexicon.determiners);
const INDEFINITE_ARTICLES = wordSet((lexicon) => lexicon.indefiniteArticles);
const NEW_ADJECTIVES = wordSet((lexicon) => lexicon.newAdjectives);
const AUXILIARIES = wordSet((lexicon) => lexicon.auxiliaries);
const PARTIES = wordSet((lexicon) => lexicon.parties);
const OPENERS = wordSet((lexicon) => lexicon.openers);
const PREPOSITIONS = wordSet((lexicon) => lexicon.prepositions);

/** Endings that only look like compounds of a noun: "ungdom" is no judgment, "oppmøte" no meeting. */
const FALSE_COMPOUND =
  /^(?:ung|syk|sjuk|eien|eige|barn|rik|alder|manne|kristen|jøde|visdoms?|lege|trel?l?|fri|heiden)dom|^(?:kon|eks|dis|re)kurs|^opp?møte|^(?:inn|for|nasjonalfor|generalfor|kommunefor)samling|^for(?:ordning|lov)|^(?:tid|rang|dags)sordning|^av?lov|^tillov|^skyldspørsmål|^(?:for|an|ut|opp)lov/;

const PHRASES = compilePhrases();
const VERB_PHRASES = compileVerbPhrases();
const POINTER = new RegExp(
  `^(?:${LEXICONS.flatMap((lexicon) => lexicon.pointers)
    .map(source)
    .join('|')})`,
  'u',
);

/** A noun that was found, and whether it says more than its last part does ("frokostmøte" than "møte"). */
export interface FoundForm extends NounForm {
  isCompound: boolean;
}

/** The noun a word is, alone or as the last part of a Norwegian compound. */
export function findNoun(word: string): FoundForm | null {
  const lower = word.toLowerCase();
  const whole = NOUNS.get(lower);
  if (whole) return { ...whole, isCompound: lastPart(lower) !== null };
  const part = lastPart(lower);
  return part && { ...part, isCompound: true };
}

const SHORTEST_COMPOUND = 6;
const SHORTEST_PART = 3;

function lastPart(lower: string): NounForm | null {
  if (lower.length < SHORTEST_COMPOUND || FALSE_COMPOUND.test(lower)) return null;
  for (let at = 2; at <= lower.length - SHORTEST_PART; at += 1) {
    const form = NOUNS.get(lower.slice(at));
    if (!form) continue;
    const isShort = form.base.length <= SHORTEST_PART;
    if (!isShort || (at >= 4 && /[se-]$/.test(lower.slice(0, at)))) return form;
  }
  return null;
}

const PHRASE_STARTS = new Set([...NOUNS.keys()].filter((form) => form.includes(' ')).map(firstWord));

function firstWord(phrase: string): string {
  return phrase.slice(0, phrase.indexOf(' '));
}

/** Whether a noun of several words may begin with a word. */
export function startsNounPhrase(word: string): boolean {
  return PHRASE_STARTS.has(word.toLowerCase());
}

/** A noun of several words ("annual report"), already in lower case. */
export function findNounPhrase(words: string): FoundForm | null {
  const form = NOUNS.get(words);
  return form ? { ...form, isCompound: false } : null;
}

export function findVerb(word: string): VerbClass | null {
  return VERBS.get(word.toLowerCase()) ?? null;
}

export function isAnaphoric(word: string): boolean {
  return ANAPHORA.has(word.toLowerCase());
}

/** A body written like a common noun: "regjeringen", "parliament". */
export function isBody(word: string): boolean {
  return BODIES.has(word.toLowerCase());
}

export function isFirstPerson(word: string): boolean {
  return FIRST_PERSON.has(word.toLowerCase());
}

/** "The", "den", "this": the noun after it is one that was brought up before. */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word.toLowerCase());
}

export function isIndefiniteArticle(word: string): boolean {
  return INDEFINITE_ARTICLES.has(word.toLowerCase());
}

/** "Annual", "neste": after it a definite noun is news all the same. */
export function isNewAdjective(word: string): boolean {
  return NEW_ADJECTIVES.has(word.toLowerCase());
}

export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word.toLowerCase());
}

/** "Har", "also": stands between who acts and the verb. */
export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word.toLowerCase());
}

/** "(Ap)", "(MDG)": a party, after the name of a member. */
export function isPartyAcronym(word: string): boolean {
  return PARTIES.has(word.toLowerCase());
}

/** "Det", "New": begins a sentence with a capital and names nobody. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}

/** Where a phrase of a group stands in a text. */
export function phraseAt(name: PhraseName, text: string): { start: number; end: number } | null {
  const match = PHRASES[name].exec(lowerCase(text));
  return match && { start: match.index, end: match.index + match[0].length };
}

/** The words of a text that match a group of phrases, as the text has them, or null. */
export function findPhrase(name: PhraseName, text: string): string | null {
  const at = phraseAt(name, text);
  return at && text.slice(at.start, at.end).trim();
}

export function hasPhrase(name: PhraseName, text: string): boolean {
  return PHRASES[name].test(lowerCase(text));
}

/** Verbs of several words, with where they stand. */
export function findVerbPhrases(text: string): { class: VerbClass; text: string; index: number }[] {
  const lower = lowerCase(text);
  return VERB_PHRASES.flatMap(([name, pattern]) =>
    [...lower.matchAll(pattern)].flatMap((match) => {
      const written = text.slice(match.index, match.index + match[0].length);
      // An acronym ("KOM") is no verb, though it is spelled like one.
      return /^\p{Lu}{2}/u.test(written) ? [] : [{ class: name, text: written, index: match.index }];
    }),
  );
}

/** True for an opening that only tells where to find more: "For mer informasjon", "Read more". */
export function isPointer(text: string): boolean {
  return POINTER.test(lowerCase(text.trimStart()));
}

/** Lower case without a change of length, so that positions hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase());
}

function wordSet(words: (lexicon: Lexicon) => string): ReadonlySet<string> {
  return new Set(LEXICONS.flatMap((lexicon) => words(lexicon).split(' ')));
}

function compilePhrases(): Record<PhraseName, RegExp> {
  const names = Object.keys(norwegian.phrases) as PhraseName[];
  const compiled = names.map((name) => {
    const phrases = LEXICONS.flatMap((lexicon) => lexicon.phrases[name]);
    const [opening, inside] = [phrases.filter(isOpening), phrases.filter((phrase) => !isOpening(phrase))];
    const alternatives = [
      ...opening.map(source),
      ...(inside.length > 0 ? [`(?<!${LETTER})(?:${inside.map(source).join('|')})`] : []),
    ];
    return [name, new RegExp(alternatives.join('|'), 'u')] as const;
  });
  return Object.fromEntries(compiled) as Record<PhraseName, RegExp>;
}

function isOpening(phrase: string): boolean {
  return phrase.startsWith('^');
}

function compileVerbPhrases(): [VerbClass, RegExp][] {
  return LEXICONS.flatMap((lexicon) =>
    (Object.entries(lexicon.verbPhrases) as [VerbClass, string[]][]).map(
      ([name, phrases]): [VerbClass, RegExp] => [
        name,
        new RegExp(`(?<!${LETTER})(?:${phrases.map(source).join('|')})`, 'gu'),
      ],
    ),
  );
}

/** The engine's `\b` and `\w` know ASCII only; Norwegian needs its letters counted. */
function source(phrase: string): string {
  return phrase
    .replace(/^\\b/, '')
    .replace(/\\b(?=[\p{L}([])/gu, `(?<!${LETTER})`)
    .replaceAll('\\b', `(?!${LETTER})`)
    .replaceAll('\\w', '[\\p{L}\\p{N}_]')
    .replaceAll('\\p{Lu}', '\\p{L}')
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+');
}
