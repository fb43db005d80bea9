import type { CollectionRule, EntryType } from '../../../shared/collection-rule';

/** The facts a section's rule asks about. */
export interface RuledFacts {
  type: EntryType;
  kind: string | null;
  /** Document ids of publishers, organisers, court or organisations, whatever the type calls them. */
  organisations: readonly string[];
  topics: readonly string[];
  /** ISO 3166-1 alpha-2: the entry's own country and those of its organisations; international bodies have none. */
  countries: readonly string[];
  hasInternationalOrganisation: boolean;
}

/** The country whose own affairs are "national". */
export const HOME = 'NO';

/** Whether an entry is what a section collects, whatever its date. */
export const matchesRule = (entry: RuledFacts, rule: CollectionRule): boolean =>
  rule.entryTypes.includes(entry.type) &&
  isAmong(rule.kinds, entry.kind === null ? [] : [entry.kind]) &&
  isAmong(rule.topics, entry.topics) &&
  isAmong(rule.organisations, entry.organisations) &&
  isInScope(entry, rule.scope);

/** A condition without values asks nothing. */
const isAmong = (wanted: readonly string[] | undefined, values: readonly string[]): boolean =>
  wanted === undefined || wanted.length === 0 || values.some((value) => wanted.includes(value));

/** What names no country and no international body is taken as national: most of what a national unit reports is. */
const isInScope = (entry: RuledFacts, scope: CollectionRule['scope']): boolean => {
  if (scope === 'any') return true;
  const isAbroad = entry.countries.some((country) => country !== HOME);
  const isInternational = entry.hasInternationalOrganisation || isAbroad;
  const isNational = entry.countries.includes(HOME) || !isInternational;
  return scope === 'national' ? isNational && !isAbroad : isInternational;
};
