import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE } from '../../../../../../domain/languages';
import type { FactChange } from '../../../../shared/candidates';
import { type SetAside } from '../../../../shared/outline';
import type { CollectedEntry, Usage } from '../../domain/collect-candidates';
import { changedFields } from '../../domain/compare-editions';
import { factsOf, type EntryFacts } from '../../domain/entry-facts';
import { bestVersion } from '../../domain/resolve-outline';
import { loadEntries } from '../loading/load-entries';
import { loadUsages, type IssueUse } from './load-usages';

interface Asked {
  /** The issue collected for: uses in it are not among them. */
  exceptIssue: string;
  /** Uses in issues of another newsletter are told, and keep nothing out of this one. */
  newsletter: string | null;
  /** Entries saved since they were published: only these can have changed. */
  saved: readonly SetAside[];
}

export interface EntryUses {
  /** In other issues of the newsletter, with what changed in the entry's facts since each was published. */
  judged: Map<string, Usage[]>;
  /** In other issues of any newsletter. */
  all: ReadonlyMap<string, readonly IssueUse[]>;
}

/** Uses of entries in other issues, by entry key. */
export const usagesWithChanges = async (
  strapi: Core.Strapi,
  entries: readonly CollectedEntry[],
  { exceptIssue, newsletter, saved }: Asked,
): Promise<EntryUses> => {
  const [uses, facts] = await Promise.all([
    loadUsages(strapi, entries, exceptIssue),
    currentFacts(strapi, saved),
  ]);
  const judged = [...uses].map(([key, ofEntry]): [string, Usage[]] => [
    key,
    ofEntry
      .filter((use) => use.newsletter === newsletter)
      .map((use) => ({ issue: use.issue, state: use.state, changes: changesOf(use, facts.get(key)) })),
  ]);
  return { judged: new Map(judged), all: uses };
};

const changesOf = (use: IssueUse, now: EntryFacts | undefined): FactChange[] =>
  use.facts && now ? changedFields(use.facts, now) : [];

const currentFacts = async (
  strapi: Core.Strapi,
  entries: readonly SetAside[],
): Promise<Map<string, EntryFacts>> => {
  const facts = new Map<string, EntryFacts>();
  for (const [key, versions] of await loadEntries(strapi, entries, 'draft', { readBy: DEFAULT_LANGUAGE })) {
    const best = bestVersion(versions, DEFAULT_LANGUAGE);
    if (best) facts.set(key, factsOf(best.version));
  }
  return facts;
};
