import { findNoun, findNounPhrase, findVerb, findVerbPhrases, type NounForm, type VerbClass } from './index';

export interface FoundNoun extends NounForm {
  text: string;
  start: number;
  end: number;
}

export interface FoundVerb {
  class: VerbClass;
  text: string;
  start: number;
}

export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A passage's words with the nouns and verbs among them that tell what it is about. */
export interface WordReading {
  words: Word[];
  nouns: FoundNoun[];
  verbs: FoundVerb[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
const DETERMINER = /^(?:the|this|these|that|those|its|their|his|her|denne|dette|disse|desse|den|det|de|dei)$/i;
const LONGEST_PHRASE = 4;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

/** Reads a passage once, word by word; time grows with its length only. */
export function readWords(text: string): WordReading {
  const words = wordsOf(text);
  const nouns: FoundNoun[] = [];
  const verbs: FoundVerb[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    const verb = findVerb(word.text);
    if (verb) verbs.push({ class: verb, text: word.text, start: word.start });
    const found = nounAt(words, index);
    if (!found) continue;
    const before = words[index - 1]?.text ?? '';
    const isDefinite = found.form.isDefinite || DETERMINER.test(before) || DETERMINER.test(words[index - 2]?.text ?? '') && !/^(?:an?|en|et|ei|eit|ein)$/i.test(before);
    nouns.push({ ...found.form, isDefinite, text: text.slice(word.start, found.end), start: word.start, end: found.end });
    index += found.length - 1;
  }
  for (const phrase of findVerbPhrases(text)) verbs.push({ class: phrase.class, text: phrase.text, start: phrase.index });
  verbs.sort((a, b) => a.start - b.start);
  return { words, nouns, verbs };
}

function nounAt(words: readonly Word[], index: number): { form: NounForm; end: number; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - index); length > 1; length -= 1) {
    const part = words.slice(index, index + length);
    const form = findNounPhrase(part.map((word) => word.text.toLowerCase()).join(' '));
    if (form) return { form, end: (part.at(-1) as Word).end, length };
  }
  const word = words[index] as Word;
  // "Act" is a law, "act" a verb; a possessive says whose, not what.
  if (/^(?:act|acts|event of)$/.test(word.text)) return null;
  const form = findNoun(word.text.replace(/['’]s$/, ''));
  return form ? { form, end: word.end, length: 1 } : null;
}
