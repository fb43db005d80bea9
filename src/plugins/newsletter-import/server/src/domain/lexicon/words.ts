import {
  findNoun,
  findNounPhrase,
  findVerb,
  findVerbPhrases,
  isDeterminer,
  isIndefiniteArticle,
  startsNounPhrase,
  type FoundForm,
  type VerbClass,
} from './index';

export interface FoundNoun extends FoundForm {
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
const LONGEST_PHRASE = 4;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
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
    const isDefinite = found.form.isDefinite || isDeterminedAt(words, index);
    nouns.push({
      ...found.form,
      isDefinite,
      text: text.slice(word.start, found.end),
      start: word.start,
      end: found.end,
    });
    index += found.length - 1;
  }
  for (const phrase of findVerbPhrases(text))
    verbs.push({ class: phrase.class, text: phrase.text, start: phrase.index });
  verbs.sort((a, b) => a.start - b.start);
  return { words, nouns, verbs };
}

/** A determiner stands before the noun, or before the one adjective in between. */
function isDeterminedAt(words: readonly Word[], index: number): boolean {
  const [before = '', second = ''] = [words[index - 1]?.text, words[index - 2]?.text];
  return isDeterminer(before) || (isDeterminer(second) && !isIndefiniteArticle(before));
}

/** After these a word that could be either is a verb: "we plan", "to report". */
const VERBAL_BEFORE = /^(?:we|they|you|to|will|would|shall|must|can)$/i;

function nounAt(
  words: readonly Word[],
  index: number,
): { form: FoundForm; end: number; length: number } | null {
  const longest = startsNounPhrase(words[index]?.text ?? '') ? LONGEST_PHRASE : 1;
  for (let length = Math.min(longest, words.length - index); length > 1; length -= 1) {
    const part = words.slice(index, index + length);
    const form = findNounPhrase(part.map((word) => word.text.toLowerCase()).join(' '));
    if (form) return { form, end: (part.at(-1) as Word).end, length };
  }
  const word = words[index] as Word;
  if (VERBAL_BEFORE.test(words[index - 1]?.text ?? '')) return null;
  // "Act" is a law, "act" a verb; a possessive says whose, not what.
  if (/^(?:act|acts|event of)$/.test(word.text)) return null;
  const form = findNoun(word.text.replace(/['’]s$/, ''));
  return form ? { form, end: word.end, length: 1 } : null;
}
