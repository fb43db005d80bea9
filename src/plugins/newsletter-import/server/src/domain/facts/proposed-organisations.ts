import { findNoun, hasPhrase, isAuxiliary, isOpener, isPartyAcronym } from '../lexicon';
import { isCountry } from '../lexicon/countries';
import { MONTH } from '../lexicon/periods';
import { wordsOf } from '../lexicon/words';

/** A body that the registry does not know, as the text names it. */
export interface ProposedOrganisation {
  name: string;
  acronym?: string;
  start: number;
}

const CONNECTOR =
  /^(?:og|and|for|of|the|i|in|av|mot|til|på|de|del|des|du|et|la|für|fra|frå|&|on|against|to)$/;
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}&'’.-]{0,40}";
const NAME_WITH_ACRONYM = new RegExp(
  `(${CAPITALISED}(?:\\s+(?:og|and|for|of|the|in|av|mot|de|&|${CAPITALISED}|\\p{Ll}{4,40})){0,9}?)\\s+\\((\\p{Lu}[\\p{L}\\p{N}-]{1,9})\\)`,
  'gu',
);
const SHORTEST_SINGLE_WORD = 7;

/** Unknown bodies that a text introduces as "Name of the Body (NOB)". "Per Prøve (V)" is a member of a party. */
export function introducedOrganisations(text: string): ProposedOrganisation[] {
  return [...text.matchAll(NAME_WITH_ACRONYM)].flatMap((match) => {
    const [, written = '', acronym = ''] = match;
    const name = withoutGenitive(oneLine(written).replace(/^The\s+/, ''));
    const isNamed = name.includes(' ') || name.length >= SHORTEST_SINGLE_WORD;
    const isAcronym = /\p{Lu}.*\p{Lu}/u.test(acronym) && !isPartyAcronym(acronym);
    return isNamed && isAcronym ? [{ name, acronym, start: match.index }] : [];
  });
}

/** "Havrådets (HR) rapport" names Havrådet. */
function withoutGenitive(name: string): string {
  return name.replace(/(?<=\p{Ll}{3}(?:et|en|a))s$|['’]s?$/u, '');
}

const WHEN = new RegExp(`(?<!\\p{L})(?:i|in)\\s+${MONTH}(?:[/–-]${MONTH})?(?:\\s+\\d{4})?(?!\\p{L})`, 'giu');
const MOST_WORDS = 12;
const LATEST_START = 2;

/** The names before a verb such as "publiserte": whoever acts is an organisation, or several. */
export function actingNames(text: string, verbStart: number): ProposedOrganisation[] {
  // "Etaten (ET) har i mai publisert": neither acronym nor month is part of the name.
  const before = [/\([^()]{1,40}\)/g, WHEN].reduce(
    (rest, aside) => rest.replace(aside, (found) => ' '.repeat(found.length)),
    text.slice(0, verbStart),
  );
  const words = wordsOf(before).filter((word) => !isAuxiliary(word.text) || word.text === 'i');
  const start = words.findIndex((word) => /^\p{Lu}/u.test(word.text));
  if (start < 0 || start > LATEST_START || words.length - start > MOST_WORDS) return [];
  const named = words.slice(start);
  if (!named.every((word) => /^[\p{Lu}\p{N}]/u.test(word.text) || CONNECTOR.test(word.text))) return [];
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return [];
  return partsOf(before.slice(first.start, last.end))
    .filter(isName)
    .map((name) => ({ name, start: first.start }));
}

/** "Tilsynet, Etaten og politiet" are three; "Navn og Navn" alone may be one. */
function partsOf(phrase: string): string[] {
  const parts = phrase.includes(',') ? phrase.split(/\s*,\s*(?:og |and )?|\s+(?:og|and)\s+/) : [phrase];
  return parts.map((part) => oneLine(part).replace(/^The\s+/, ''));
}

/** "Rapporten", "Det" and "Norge" act too, but are no organisations; ministers are persons. */
function isName(part: string): boolean {
  if (!/^\p{Lu}/u.test(part) || part.length < 2 || isCountry(part) || isOpener(part)) return false;
  const [first = ''] = part.split(' ');
  return findNoun(first)?.isDefinite !== true && !hasPhrase('person', part);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
