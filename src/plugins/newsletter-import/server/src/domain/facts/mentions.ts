import { phraseAt } from '../lexicon';
import { isPublisherActing, type Reading, type ReadingContext } from '../items/reading';
import type { OrganisationMention } from '../types';
import { actingNames, introducedOrganisations } from './proposed-organisations';
import { normaliseText } from './fingerprint';

export interface Mentions {
  all: OrganisationMention[];
  /** Those who act in the matter's first sentence. */
  actors: OrganisationMention[];
}

const ACTING = ['publish', 'hold', 'decide', 'consider', 'submit', 'begin', 'make', 'answer'];

/** The organisations of a matter: those the registry knows, and those the text itself introduces. */
export function mentionsOf(readings: readonly Reading[], title: string, context: ReadingContext): Mentions {
  const all = new Map<string, OrganisationMention>();
  const covered: string[] = [];
  const add = (mention: OrganisationMention): OrganisationMention => {
    const key = mention.status === 'known' ? mention.documentId : normaliseText(mention.name);
    const known = all.get(key);
    if (!known) all.set(key, mention);
    return known ?? mention;
  };
  const texts = [title, ...readings.map((reading) => reading.text)];
  for (const text of texts) {
    for (const found of context.findOrganisations(text)) {
      covered.push(normaliseText(found.name));
      add({
        status: 'known',
        documentId: found.organisation.documentId,
        name: found.name,
        kind: found.organisation.kind,
      });
    }
  }
  const propose = (name: string, acronym?: string): OrganisationMention | null => {
    // "Senteret" is the publisher by its short name.
    if (context.publisherNames.includes(name) || context.publisherNames.includes(`the ${name}`)) return null;
    const key = normaliseText(name);
    const isKnown = covered.some(
      (known) =>
        known === key ||
        (key.length > 3 && known.includes(key)) ||
        (key.startsWith(`${known} `) && key.split(' ').length <= 2),
    );
    return isKnown || (acronym !== undefined && covered.includes(normaliseText(acronym)))
      ? null
      : add({ status: 'proposed', name, ...(acronym ? { acronym } : {}) });
  };
  for (const reading of readings)
    introducedOrganisations(reading.text).forEach((found) => propose(found.name, found.acronym));
  const actors = actorsOf(readings[0], { propose, all });
  return { all: [...all.values()], actors };
}

interface ActorSearch {
  propose: (name: string) => OrganisationMention | null;
  /** What was found in the matter already, by document id or normalised name. */
  all: ReadonlyMap<string, OrganisationMention>;
}

/** Who acts: named before the first verb that tells of an act, or after "organised by". */
function actorsOf(main: Reading | undefined, { propose, all }: ActorSearch): OrganisationMention[] {
  const verb = main?.verbs.find((found) => ACTING.includes(found.class));
  if (!main || !verb) return [];
  const isOthersAct = main.organisations.some((found) => found.start <= verb.start);
  if (!isOthersAct && isPublisherActing({ ...main, text: main.text.slice(0, verb.start) }, [])) return [];
  const knownAt = (from: number, to: number): OrganisationMention[] =>
    main.organisations
      .filter(({ start }) => start >= from && start < to)
      .flatMap(({ organisation }) => all.get(organisation.documentId) ?? []);
  const before = knownAt(0, verb.start);
  const by = organisedBy(main.text);
  if (by === null) {
    const isTitle = (at: number): boolean => main.quotes.some(({ start, end }) => at >= start && at < end);
    const named = actingNames(main.text, verb.start)
      .filter(({ start }) => !isTitle(start))
      .flatMap(({ name }) => propose(name) ?? []);
    return [...new Set([...before, ...named])];
  }
  const known = knownAt(by.start, by.start + by.name.length);
  const organisers = known.length > 0 ? known : [propose(by.name) ?? []].flat();
  return [...new Set([...before, ...organisers])];
}

/** The capitalised words after "i regi av", "organised by". */
function organisedBy(text: string): { name: string; start: number } | null {
  const phrase = phraseAt('organisedBy', text);
  if (!phrase) return null;
  const match = /^\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}-]*\s?){1,6})/u.exec(text.slice(phrase.end));
  const name = match?.[1]?.trim();
  if (!match || name === undefined) return null;
  return { name, start: phrase.end + match[0].indexOf(name) };
}
