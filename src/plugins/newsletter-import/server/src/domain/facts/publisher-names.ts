import { findPhrase, hasPhrase } from '../lexicon';
import { bodyNounOf } from '../lexicon/bodies';
import { wordsOf } from '../lexicon/words';
import type { OrganisationFinder } from './organisations';
import { introducedOrganisations } from './proposed-organisations';

const NEWSLETTER =
  '(?:nyhetsbrev|nyheitsbrev|nyhendebrev|newsletter|bulletin|news|digest|nytt|brev|oversikt|informasjon|update)';
const NAME_END = '(?=\\s*(?:$|[,|–—(·•\\n]|-\\s|\\d|nr\\b|no\\b|issue\\b))';
const FROM = new RegExp(
  `${NEWSLETTER}(?:et)?\\s+(?:fra|frå|from|of|for)\\s+(?:the\\s+)?(\\p{Lu}[^,|–—·•\\n]{1,80}?)${NAME_END}`,
  'iu',
);
/** "Kystetatens nyhetsbrev", "Coast Council's newsletter": the genitive says whose. */
const GENITIVE =
  /^(?:the\s+)?(\p{Lu}[\p{L}\p{N}&.' -]{1,60}?)(?:s\s+(?:nyhetsbrev|nyheitsbrev|nyhendebrev)|['’]s?\s+(?:newsletter|bulletin|news|digest))(?!\p{L})/iu;
const LONGEST_NAME = 80;

/**
 * What the publisher is called, best name first: as the newsletter's sender ("Newsletter from …"), as a line of the
 * masthead that names a body, or as the last page introduces it ("Name is a network …").
 */
export function publisherNames(
  masthead: readonly string[],
  selfDescriptions: readonly string[],
  findOrganisations: OrganisationFinder,
): string[] {
  const names: string[] = [];
  const add = (name: string | undefined): void => {
    const bare = name?.replace(/\s+/g, ' ').trim();
    if (bare && bare.length >= 2 && !names.includes(bare)) names.push(bare);
  };
  for (const line of masthead) {
    add(senderIn(line));
    for (const found of findOrganisations(line)) found.organisation.names.forEach(add);
    for (const { name, acronym } of introducedOrganisations(line)) [name, acronym].forEach(add);
  }
  masthead.filter((line) => isBodyName(line) || spellsOut(names[0], line)).forEach(add);
  if (names.length === 0) add(selfDescriptions.map(describedName).find((name) => name !== null) ?? undefined);
  return [...names];
}

/** What a publisher is called once it is known: "Rådet" of "Kystsikkerhetsrådet", "the Office" of "Data Rights Office". */
export function shortNames(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(shortForms))].filter((name) => !names.includes(name));
}

function senderIn(line: string): string | undefined {
  const from = FROM.exec(line)?.[1];
  return from !== undefined && /^\p{Lu}/u.test(from) ? from : GENITIVE.exec(line)?.[1];
}

function isBodyName(line: string): boolean {
  if (!/^\p{Lu}/u.test(line) || line.length > LONGEST_NAME || /\d|@/.test(line)) return false;
  if (hasPhrase('audience', line) || hasPhrase('masthead', line) || hasPhrase('newsletterName', line))
    return false;
  return wordsOf(line).some(({ text }) => bodyNounOf(text) !== null);
}

/** A line whose capitals are the acronym that is known already. */
function spellsOut(acronym: string | undefined, line: string): boolean {
  if (acronym === undefined || line.length > LONGEST_NAME || !/^\p{Lu}{2,}$/u.test(acronym)) return false;
  const initials = [...line.matchAll(/(?<!\p{L})\p{Lu}/gu)].map((match) => match[0]).join('');
  return initials === acronym;
}

/** The name before "is a network of …", "er et uavhengig organ". */
function describedName(text: string): string | null {
  const words = findPhrase('about', text);
  if (words === null) return null;
  const before = text.slice(0, text.indexOf(words)).trim();
  const name = before.replace(/^the\s+/i, '');
  return /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 8 ? name : null;
}

function shortForms(name: string): string[] {
  const words = name.split(/\s+/);
  const bodies = words.flatMap((word) => bodyNounOf(word) ?? []);
  return bodies.flatMap(({ definite, isEnglish }) => {
    if (isEnglish) return definite.map((word) => `the ${capitalised(word)}`);
    return definite.flatMap((word) => [capitalised(word), word]);
  });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
