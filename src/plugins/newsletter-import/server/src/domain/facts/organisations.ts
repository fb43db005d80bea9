import { isCountry } from '../lexicon/countries';
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
    const match = firstForms(word.text)
      .flatMap((form) => byFirst.get(form) ?? [])
      .sort((a, b) => b.tokens.length - a.tokens.length)
      .find((candidate) => matches(candidate, words, index));
    if (!match) continue;
    const last = words[index + match.tokens.length - 1] as Word;
    const end = last.start + endingFreeLength(last.text, match.tokens.at(-1) ?? '');
    found.push({ organisation: match.organisation, name: text.slice(word.start, end).replace(/\s+/g, ' '), start: word.start, end });
    index += match.tokens.length - 1;
  }
  return found;
}

/** The ways a word may stand in the registry: as it is, without the genitive's s, or as the first part of a compound. */
function firstForms(word: string): string[] {
  const lower = word.toLowerCase();
  return [...new Set([lower, lower.replace(/['’]?s$/, ''), lower.replace(/['’]$/, ''), lower.split('-')[0] ?? lower])];
}

function matches(candidate: Candidate, words: readonly Word[], index: number): boolean {
  return candidate.tokens.every((token, offset) => {
    const word = words[index + offset]?.text;
    if (word === undefined) return false;
    const isLast = offset === candidate.tokens.length - 1;
    if (candidate.isAcronym) return isWithEnding(word, token);
    if (candidate.tokens.length === 1 && !/^\p{Lu}/u.test(word) && !mayBeLower(candidate)) return false;
    return isLast ? isWithEnding(word.toLowerCase(), token.toLowerCase()) : word.toLowerCase() === token.toLowerCase();
  });
}

/** Bodies written like common nouns ("politiet", "regjeringen") are found in lower case; parties never are. */
function mayBeLower(candidate: Candidate): boolean {
  return candidate.organisation.kind !== 'party' && /(?:et|en|a|ene)$/.test(candidate.tokens[0] ?? '') && (candidate.tokens[0]?.length ?? 0) >= 6;
}

function isWithEnding(word: string, token: string): boolean {
  return word === token || word === `${token}s` || word === `${token}'s` || word === `${token}’s` || word === `${token}'` || word === `${token}’` || word.startsWith(`${token}-`);
}

function endingFreeLength(word: string, token: string): number {
  return word.toLowerCase().startsWith(token.toLowerCase()) ? token.length : word.length;
}

export interface ProposedOrganisation {
  name: string;
  acronym?: string;
  start: number;
}

const CONNECTOR = /^(?:og|and|for|of|the|i|in|av|mot|til|på|de|del|des|du|et|la|für|fra|frå|&|on|against|to)$/;
const NAME_WITH_ACRONYM =
  /((?:\p{Lu}[\p{L}\p{N}&'’.-]*)(?:\s+(?:og|and|for|of|the|i|in|av|mot|til|på|de|on|against|&|\p{Lu}[\p{L}\p{N}&'’.-]*|\p{Ll}{4,})){0,9}?)\s+\((\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/gu;

/** Unknown bodies that a text introduces as "Name of the Body (NOB)". */
export function introducedOrganisations(text: string): ProposedOrganisation[] {
  return [...text.matchAll(NAME_WITH_ACRONYM)].flatMap((match) => {
    const name = (match[1] ?? '').replace(/\s+/g, ' ').trim();
    return name.split(' ').length >= 2 || name.length > 6 ? [{ name, acronym: match[2], start: match.index }] : [];
  });
}

/** The names before a verb such as "publiserte": whoever acts is an organisation, or several. */
export function actingNames(text: string, verbStart: number): ProposedOrganisation[] {
  const words = wordsOf(text.slice(0, verbStart)).filter((word) => !/^(?:har|have|has|had|er|ble|blei|vart|was|were|is|will|skal|vil|også|òg|also|nå|no|now|recently|nylig|nyleg)$/i.test(word.text));
  const start = words.findIndex((word) => /^\p{Lu}/u.test(word.text));
  if (start < 0 || start > 2 || words.length - start > 12) return [];
  const named = words.slice(start);
  if (!named.every((word) => /^[\p{Lu}\p{N}]/u.test(word.text) || CONNECTOR.test(word.text))) return [];
  const first = named[0] as Word;
  const last = named.at(-1) as Word;
  const phrase = text.slice(first.start, last.end);
  const parts = phrase.includes(',') ? phrase.split(/\s*,\s*(?:og |and )?|\s+(?:og|and)\s+/) : [phrase];
  return parts
    .map((part) => part.replace(/^The\s+/, '').replace(/\s+/g, ' ').trim())
    .filter((part) => /^\p{Lu}/u.test(part) && part.length >= 2 && !isCountry(part) && !/^(?:Det|Den|De|Vi|We|It|They|This|There|I|In|On|The|En|Et|Dette|Disse|Her|Ny|Nye|New)$/.test(part))
    .map((name) => ({ name, start: first.start }));
}
