import { normaliseText } from '../facts/fingerprint';
import type { KnownOrganisation, PlannedItem } from '../types';

/** Document ids of the organisations that a draft's field names; those that are not stored are left out. */
export type OrganisationResolver = (value: unknown) => string[];

/** An organisation that the import adds to the registry, because the text itself says what it is. */
export interface NewOrganisation {
  name: string;
  acronym: string | null;
  kind: 'court' | 'other';
}

export interface OrganisationPlan {
  add: NewOrganisation[];
  /** Names the text may mean organisations by, for an editor to settle; with the line each stands on. */
  toSettle: { name: string; line: number }[];
}

/**
 * Which organisations the registry lacks. Courts are added, since the court reference names them, and so is a body
 * that the text introduces with an acronym made of its letters ("Name of the Body (NOB)"). A name that merely acts in
 * a sentence may be anything, and one before another's acronym is likely a member's of a party: they are left to an
 * editor.
 */
export function planOrganisations(
  items: readonly PlannedItem[],
  registry: readonly KnownOrganisation[],
): OrganisationPlan {
  const taken = new Set(registry.flatMap(({ names }) => names.map(normaliseText)));
  const isNew = (name: string, acronym: string | null): boolean =>
    !taken.has(normaliseText(name)) && (acronym === null || !taken.has(normaliseText(acronym)));
  const add: NewOrganisation[] = [];
  const take = (organisation: NewOrganisation): void => {
    if (!isNew(organisation.name, organisation.acronym)) return;
    add.push(organisation);
    [organisation.name, organisation.acronym].forEach((name) => name && taken.add(normaliseText(name)));
  };
  const proposed = items.flatMap(({ organisations, lines }) =>
    organisations.flatMap((mention) =>
      mention.status === 'proposed' ? [{ ...mention, line: lines[0] }] : [],
    ),
  );
  items.flatMap(courtOf).forEach((name) => take({ name, acronym: null, kind: 'court' }));
  for (const { name, acronym } of proposed) {
    if (acronym !== undefined && isAcronymOf(acronym, name)) take({ name, acronym, kind: 'other' });
  }
  const toSettle = new Map<string, { name: string; line: number }>();
  for (const { name, line } of proposed) {
    const key = normaliseText(name);
    if (!taken.has(key) && !toSettle.has(key)) toSettle.set(key, { name, line });
  }
  return { add, toSettle: [...toSettle.values()] };
}

/** True when the acronym's letters begin the name and follow in it in order: "JD" of "Justis- og beredskapsdepartementet". */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = normaliseText(name);
  let at = -1;
  return Array.from(acronym.toLowerCase()).every((letter, index) => {
    at = letters.indexOf(letter, at + 1);
    return index === 0 ? at === 0 : at > 0;
  });
}

/** Resolves `{ documentId }`, `{ name }` and lists of them against the registry, new organisations included. */
export function organisationResolver(registry: readonly KnownOrganisation[]): OrganisationResolver {
  const byName = new Map(
    registry.flatMap(({ documentId, names }) =>
      names.map((name): [string, string] => [normaliseText(name), documentId]),
    ),
  );
  const idsOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(idsOf);
    if (typeof value !== 'object' || value === null) return [];
    if ('documentId' in value && typeof value.documentId === 'string') return [value.documentId];
    const id = namesOf(value).flatMap((name) => byName.get(normaliseText(name)) ?? [])[0];
    return id === undefined ? [] : [id];
  };
  return idsOf;
}

function courtOf(item: PlannedItem): string[] {
  const { court } = item.fields;
  if (item.type !== 'ruling' || typeof court !== 'object' || court === null) return [];
  return namesOf(court).slice(0, 1);
}

/** Best first: the Norwegian name is a court's own. */
function namesOf(value: object): string[] {
  const names: unknown[] = [
    'name' in value ? value.name : null,
    'nb' in value ? value.nb : null,
    'en' in value ? value.en : null,
    'acronym' in value ? value.acronym : null,
  ];
  return names.filter((name) => typeof name === 'string' && name !== '') as string[];
}
