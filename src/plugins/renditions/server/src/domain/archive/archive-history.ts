import type { Edition, EditionEntry, EditionSection } from '../../../../../issue-assembler/shared/edition';
import type { ArchivePart } from '../document/addresses';

/** Every edition in a language that may be read, in the order in which they were published. */
export type ArchiveHistory = readonly HeldEdition[];

export interface HeldEdition {
  edition: Edition;
  /** False where a later edition of the same issue took its place. */
  isCurrent: boolean;
}

/** Which part of which archive, and where it stands. */
export interface ArchiveSource {
  /** The code of the language as addresses have it. */
  language: string;
  part: ArchivePart;
  /** Public address of the site, without a slash at its end. */
  base: string;
}

/** When something was first published, and when it last changed: ISO 8601, UTC. */
export interface Times {
  published: string;
  updated: string;
}

export interface CurrentIssue extends Times {
  edition: Edition;
}

/** An entry as the latest edition has it that holds it. */
export interface CurrentEntry extends Times {
  entry: EditionEntry;
  edition: Edition;
  section: EditionSection;
}

/** Every issue as it is now, the last one published or corrected first. */
export const currentIssues = (history: ArchiveHistory): CurrentIssue[] => {
  const published = new Map<string, string>();
  const issues: CurrentIssue[] = [];
  for (const { edition, isCurrent } of history) {
    const { publishedAt } = edition.edition;
    const first = published.get(edition.issue.id) ?? publishedAt;
    published.set(edition.issue.id, first);
    if (isCurrent) issues.push({ edition, published: first, updated: publishedAt });
  }
  return lastUpdatedFirst(issues);
};

/**
 * Every entry that a current edition holds, once, the last one published or changed first; those published together in
 * reading order. A correction that leaves an entry as it was is no change of it.
 */
export const currentEntries = (history: ArchiveHistory): CurrentEntry[] => {
  const seen = new Map<string, Times & { content: string }>();
  const current = new Map<string, CurrentEntry>();
  for (const { edition, isCurrent } of history)
    for (const [key, { entry, section, content }] of heldBy(edition)) {
      const { publishedAt } = edition.edition;
      const before = seen.get(key);
      const times = {
        published: before?.published ?? publishedAt,
        updated: before?.content === content ? before.updated : publishedAt,
      };
      seen.set(key, { ...times, content });
      if (!isCurrent) continue;
      // Deleted first: a map keeps the order in which keys came, and this is the latest place of the entry.
      current.delete(key);
      current.set(key, { entry, edition, section, ...times });
    }
  return lastUpdatedFirst([...current.values()]);
};

/** The entries of a part. A section whose slug has changed is found by any that a current edition has. */
export const entriesOfPart = (history: ArchiveHistory, { section, type }: ArchivePart): CurrentEntry[] => {
  const wanted = new Set(
    history.flatMap(({ edition, isCurrent }) =>
      isCurrent ? edition.sections.filter(({ slug }) => slug === section).map(({ id }) => id) : [],
    ),
  );
  return currentEntries(history).filter(
    (current) =>
      (section === undefined || wanted.has(current.section.id)) &&
      (type === undefined || current.entry.type === type),
  );
};

/** Each entry of an edition at its first place, with all that the edition says of it at whatever place. */
const heldBy = (
  edition: Edition,
): Map<string, { entry: EditionEntry; section: EditionSection; content: string }> => {
  const held = new Map<string, { entry: EditionEntry; section: EditionSection; content: string }>();
  for (const section of edition.sections)
    for (const { entries } of section.groups)
      for (const entry of entries) {
        const key = `${entry.type}:${entry.id}`;
        const found = held.get(key);
        const content = (found?.content ?? '') + JSON.stringify({ ...entry, placement: '' });
        held.set(key, { entry: found?.entry ?? entry, section: found?.section ?? section, content });
      }
  return held;
};

/** Stable: what was updated at the same time keeps its order. */
const lastUpdatedFirst = <Item extends Times>(items: Item[]): Item[] =>
  items.toSorted((left, right) => (left.updated < right.updated ? 1 : left.updated > right.updated ? -1 : 0));
