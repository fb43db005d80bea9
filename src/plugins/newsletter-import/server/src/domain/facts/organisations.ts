import { wordsOf, type Word } from '../lexicon/words';
import type { KnownOrganisation } from '../types';

export interface FoundOrganisation {
  organisation: KnownOrganisation;
  /** The name as the text has it, without its ending. */
  name: string;
  start: number;
  end: number;
}

interface Candidate {
  organisation: KnownOrganisation;
  tokens: string[];
  isAcronym: boolean;
}

export type OrganisationFinder = (text: string) => FoundOrganisation[];

/**
 * Finds organisations of the registry in running text: the longest name wins, acronyms only as they are written, names
 * of one word only with a capital (parties share theirs with common words), and endings of the genitive are no hindrance.
 */
export function organisationFinder(organisations: readonly KnownOrganisation[]): OrganisationFinder {
  const byFirst = new Map<string, Candidate[]>();
  for (const organisation of organisations) {
    for (const name of new Set(organisation.names.map((written) => written.trim()).filter(Boolean))) {
      const tokens = wordsOf(name).map((word) => word.text);
      const first = tokens[0]?.toLowerCase();
      if (first === undefined) continue;
      const isAcronym = tokens.length === 1 && /\p{Lu}.*\p{Lu}/u.test(name) && name.length <= 10;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { organisation, tokens, isAcronym }]);
    }
  }
  for (const candidates of byFirst.values()) candidates.sort((a, b) => b.tokens.length - a.tokens.length);
  return (text) => find(text, byFirst);
}

function find(text: string, byFirst: ReadonlyMap<string, Candidate[]>): FoundOrganisation[] {
  const words = wordsOf(text);
  const found: FoundOrganisation[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    const match = candidatesFor(word.text, byFirst).find((candidate) => matches(candidate, words, index));
    if (!match) continue;
    const last = words[index + match.tokens.length - 1] as Word;
    const end = last.start + endingFreeLength(last.text, match.tokens.at(-1) ?? '');
    const name = text.slice(word.start, end).replace(/\s+/g, ' ');
    found.push({ organisation: match.organisation, name, start: word.start, end });
    index += match.tokens.length - 1;
  }
  return found;
}

/**
 * Organisations whose name may begin with a word, longest names first: as the word stands, without the genitive's s, or
 * as the first part of a compound.
 */
function candidatesFor(word: string, byFirst: ReadonlyMap<string, Candidate[]>): Candidate[] {
  const lower = word.toLowerCase();
  const forms = [lower];
  if (/s$|['’]$/.test(lower)) forms.push(lower.replace(/['’]?s$|['’]$/, ''));
  if (lower.includes('-')) forms.push(lower.slice(0, lower.indexOf('-')));
  const candidates = forms.flatMap((form) => byFirst.get(form) ?? []);
  return candidates.length < 2 ? candidates : candidates.sort((a, b) => b.tokens.length - a.tokens.length);
}

function matches(candidate: Candidate, words: readonly Word[], index: number): boolean {
  return candidate.tokens.every((token, offset) => {
    const word = words[index + offset]?.text;
    if (word === undefined) return false;
    const isLast = offset === candidate.tokens.length - 1;
    if (candidate.isAcronym) return isWithEnding(word, token);
    if (candidate.tokens.length === 1 && !/^\p{Lu}/u.test(word) && !mayBeLower(candidate)) return false;
    return isLast
      ? isWithEnding(word.toLowerCase(), token.toLowerCase())
      : word.toLowerCase() === token.toLowerCase();
  });
}

/** Bodies written like common nouns ("politiet", "regjeringen") are found in lower case; parties never are. */
function mayBeLower(candidate: Candidate): boolean {
  return (
    candidate.organisation.kind !== 'party' &&
    /(?:et|en|a|ene)$/.test(candidate.tokens[0] ?? '') &&
    (candidate.tokens[0]?.length ?? 0) >= 6
  );
}

function isWithEnding(word: string, token: string): boolean {
  return (
    word === token ||
    word === `${token}s` ||
    word === `${token}'s` ||
    word === `${token}’s` ||
    word === `${token}'` ||
    word === `${token}’` ||
    word.startsWith(`${token}-`)
  );
}

function endingFreeLength(word: string, token: string): number {
  return word.toLowerCase().startsWith(token.toLowerCase()) ? token.length : word.length;
}
