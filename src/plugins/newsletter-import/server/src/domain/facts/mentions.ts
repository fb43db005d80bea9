import { isPublisherActing, type Reading, type ReadingContext } from '../items/reading';
import type { OrganisationMention } from '../types';
import { actingNames, introducedOrganisations } from './organisations';
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
      add({ status: 'known', documentId: found.organisation.documentId, name: found.name, kind: found.organisation.kind });
    }
  }
  const propose = (name: string, acronym?: string): OrganisationMention | null => {
    const key = normaliseText(name);
    const isKnown = covered.some((known) => known === key || (key.length > 3 && known.includes(key)) || key.startsWith(`${known} `) && key.split(' ').length <= 2);
    return isKnown || (acronym !== undefined && covered.includes(normaliseText(acronym))) ? null : add({ status: 'proposed', name, ...(acronym ? { acronym } : {}) });
  };
  for (const reading of readings) introducedOrganisations(reading.text).forEach((found) => propose(found.name, found.acronym));
  const actors = actorsOf(readings[0], propose, context, all);
  return { all: [...all.values()], actors };
}

function actorsOf(
  main: Reading | undefined,
  propose: (name: string) => OrganisationMention | null,
  context: ReadingContext,
  all: ReadonlyMap<string, OrganisationMention>,
): OrganisationMention[] {
  const verb = main?.verbs.find((found) => ACTING.includes(found.class));
  if (!main || !verb) return [];
  if (isPublisherActing({ ...main, text: main.text.slice(0, verb.start) }, []) && main.organisations.every((found) => found.start > verb.start)) return [];
  const known = main.organisations.filter((found) => found.start < verb.start);
  const byRegistry = known.flatMap((found) => all.get(found.organisation.documentId) ?? []);
  const regi = /(?:i regi av|organi[sz]ed by|hosted by|published by|arrangert av|utgitt av|held by)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}-]*\s?){1,6})/u.exec(main.text);
  const byName = regi ? [] : actingNames(main.text, verb.start).flatMap((found) => propose(found.name) ?? []);
  const byPhrase = regi ? main.organisations.filter((found) => found.start >= regi.index && found.start < regi.index + regi[0].length).flatMap((found) => all.get(found.organisation.documentId) ?? []) : [];
  const named = regi && byPhrase.length === 0 ? [propose((regi[1] ?? '').trim())].flatMap((mention) => mention ?? []) : [];
  return [...new Set([...byRegistry, ...byName, ...byPhrase, ...named])];
}
