import { english } from './english';
import type { Lexicon, PhraseName, VerbClass } from './lexicon';
import { norwegian } from './norwegian';
import { nounForms, type NounForm } from './nouns';

export type { NounClass, PhraseName, VerbClass } from './lexicon';
export type { NounForm } from './nouns';

const LETTER = '[\\p{L}\\p{N}]';
const LEXICONS: Lexicon[] = [norwegian, english];
const NOUNS = nounForms(LEXICONS);
const VERBS = new Map<string, VerbClass>(
  LEXICONS.flatMap((lexicon) =>
    (Object.entries(lexicon.verbs) as [VerbClass, string][]).flatMap(([name, words]) =>
      words.split(' ').map((word): [string, VerbClass] => [word, name]),
    ),
  ),
);
const ANAPHORA = new Set(LEXICONS.flatMap((lexicon) => lexicon.anaphora.split(' ')));
const BODIES = new Set(LEXICONS.flatMap((lexicon) => lexicon.bodies.split(' ')));
const FIRST_PERSON = new Set(LEXICONS.flatMap((lexicon) => lexicon.firstPerson.split(' ')));

/** Endings that only look like compounds of a noun: "ungdom" is no judgment, "oppmøte" no meeting. */
const FALSE_COMPOUND =
  /^(?:ung|syk|sjuk|eien|eige|barn|rik|alder|manne|kristen|jøde|visdoms?|lege|trel?l?|fri|heiden)dom|^(?:kon|eks|dis|re)kurs|^opp?møte|^(?:inn|for|nasjonalfor|generalfor|kommunefor)samling|^for(?:ordning|lov)|^(?:tid|rang|dags)sordning|^av?lov|^tillov|^skyldspørsmål|^(?:for|an|ut|opp)lov/;

const PHRASES = compilePhrases();
const VERB_PHRASES = compileVerbPhrases();
const POINTER = new RegExp(`^(?:${LEXICONS.flatMap((lexicon) => lexicon.pointers).map(source).join('|')})`, 'iu');

/** The noun a word is, alone or as the last part of a Norwegian compound. */
export function findNoun(word: string): NounForm | null {
  const lower = word.toLowerCase();
  const whole = NOUNS.get(lower);
  if (whole) return whole;
  if (lower.length < 6 || FALSE_COMPOUND.test(lower)) return null;
  for (let at = 2; at <= lower.length - 3; at += 1) {
    const form = NOUNS.get(lower.slice(at));
    if (!form) continue;
    const isShort = form.base.length <= 3;
    if (isShort && !(at >= 4 && /[se-]$/.test(lower.slice(0, at)))) continue;
    return form;
  }
  return null;
}

/** A noun of several words ("annual report"), already in lower case. */
export function findNounPhrase(words: string): NounForm | null {
  return NOUNS.get(words) ?? null;
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

/** The words of a text that match a group of phrases, or null. */
export function findPhrase(name: PhraseName, text: string): string | null {
  return PHRASES[name].exec(text)?.[0].trim() ?? null;
}

export function hasPhrase(name: PhraseName, text: string): boolean {
  return PHRASES[name].test(text);
}

/** Verbs of several words, with where they stand. */
export function findVerbPhrases(text: string): { class: VerbClass; text: string; index: number }[] {
  return VERB_PHRASES.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ class: name, text: match[0], index: match.index })),
  );
}

/** True for an opening that only tells where to find more: "For mer informasjon", "Read more". */
export function isPointer(text: string): boolean {
  return POINTER.test(text.trimStart());
}

function compilePhrases(): Record<PhraseName, RegExp> {
  const names = Object.keys(norwegian.phrases) as PhraseName[];
  const compiled = names.map((name) => {
    const alternatives = LEXICONS.flatMap((lexicon) => lexicon.phrases[name]).map((phrase) =>
      phrase.startsWith('^') ? source(phrase) : `(?<![\\p{L}\\p{N}])(?:${source(phrase)})`,
    );
    return [name, new RegExp(alternatives.join('|'), 'iu')] as const;
  });
  return Object.fromEntries(compiled) as Record<PhraseName, RegExp>;
}

function compileVerbPhrases(): [VerbClass, RegExp][] {
  return LEXICONS.flatMap((lexicon) =>
    (Object.entries(lexicon.verbPhrases) as [VerbClass, string[]][]).map(([name, phrases]): [VerbClass, RegExp] => [
      name,
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(source).join('|')})`, 'giu'),
    ]),
  );
}

/** The engine's `\b` and `\w` know ASCII only; Norwegian needs its letters counted. */
function source(phrase: string): string {
  return phrase
    .replaceAll('\\b', `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`)
    .replaceAll('\\w', '[\\p{L}\\p{N}_]')
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+');
}
