import { isDeepStrictEqual } from 'node:util';
import type { EntryData, EntrySchema } from './entry-data';

/**
 * What to save in a language that an entry does not have yet: the texts that were sent, and the facts that its other
 * languages share. A form for a new language is empty where those facts stand, so what it leaves empty is not taken
 * away from them, and what it adds to a list is added: an empty value keeps the fact, a changed relation changes the
 * fact, new parts of a repeatable component join those that are there, and any other value replaces it.
 */
export const beginWithSharedFacts = (
  sent: Readonly<EntryData>,
  facts: Readonly<EntryData>,
  schema: EntrySchema,
): EntryData => ({
  ...sent,
  ...Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      schema.attributes[name]?.repeatable
        ? withNewParts(fact, sent[name])
        : isEmpty(sent[name])
          ? fact
          : withChanges(fact, sent[name]),
    ]),
  ),
});

/** Admin forms send relations as changes, `{ connect, disconnect }`; anything else that is sent is a whole new value. */
const withChanges = (fact: unknown, sent: unknown): unknown => {
  if (!isChange(sent)) return sent;
  const dropped = new Set(listOf(sent.disconnect).map(documentIdOf));
  const kept = (isObject(fact) ? listOf(fact.set) : []).filter((one) => !dropped.has(documentIdOf(one)));
  return { connect: [...kept, ...listOf(sent.connect)] };
};

const withNewParts = (fact: unknown, sent: unknown): unknown => {
  const present = listOf(fact);
  return [...present, ...listOf(sent).filter((part) => !present.some((other) => says(other, part)))];
};

/** True where every value of the sent part is in the stored one, which has defaults for what was not sent. */
const says = (stored: unknown, sent: unknown): boolean =>
  isObject(stored) &&
  isObject(sent) &&
  Object.entries(sent).every(
    ([name, value]) =>
      name === 'id' || name.startsWith('__') || isDeepStrictEqual(stored[name] ?? null, value ?? null),
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isChange(value) && listOf(value.connect).length === 0 && listOf(value.disconnect).length === 0);

const isChange = (value: unknown): value is { connect?: unknown; disconnect?: unknown } =>
  isObject(value) && !('set' in value) && ('connect' in value || 'disconnect' in value);

const isObject = (value: unknown): value is EntryData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const documentIdOf = (relation: unknown): unknown => (isObject(relation) ? relation.documentId : relation);
