import type { EntryUid } from '../../../../../issue-assembler/shared/outline';
import type { PlannedItem } from '../types';
import type { PlacedItem } from './outline-draft';

/** How an article names the entries it belongs with. */
export interface RelatedEntry {
  uid: EntryUid;
  documentId: string;
}

/** The entries that an item refers to by their page ("see page 6"), the likeliest for each reference. */
export function relatedEntries(item: PlannedItem, placed: ReadonlyMap<string, PlacedItem>): RelatedEntry[] {
  const found = item.crossReferences.flatMap(({ targets: [likeliest = ''] }) => placed.get(likeliest) ?? []);
  const related = new Map(found.map(({ uid, documentId }) => [documentId, { uid, documentId }]));
  return [...related.values()];
}

/** A page means nothing to readers on the web: what the editor should rewrite, and what it likely means. */
export function pageWarnings(items: readonly PlannedItem[]): string[] {
  const titles = new Map(items.map(({ key, title }) => [key, title]));
  const warnings = items.flatMap(({ lines, crossReferences }) =>
    crossReferences
      .filter(({ to }) => PAGES.has(to))
      .map(({ text, targets: [likeliest = ''] }) => {
        const title = titles.get(likeliest);
        const meant = title === undefined ? '' : ` It likely means "${title}".`;
        return `Line ${lines[0]}: "${text}" is a page of the source; write what it stands for.${meant}`;
      }),
  );
  return [...new Set(warnings)];
}

const PAGES = new Set(['page', 'next_page', 'previous_page']);
