import { entryKey, type EntryUid, type Outline } from '../../../shared/outline';
import { placedEntries, type ByLanguage, type EntryVersion, type OutlineSources } from './resolve-outline';
import { publicationOf } from './summarise-entry';

/** An entry's draft in one language, to be published along with an issue. */
export interface DueEntry {
  uid: EntryUid;
  documentId: string;
  language: string;
}

type Entries = OutlineSources['entries'];

/**
 * The placed entries whose draft in the language is newer than what readers have, in the outline's order. Where an
 * entry has no text in the language, its first text is due if none was ever published.
 */
export const entriesDue = (
  outline: Outline,
  { drafts, published }: { drafts: Entries; published: Entries },
  language: string,
): DueEntry[] =>
  placedEntries(outline).flatMap((entry): DueEntry[] => {
    const versions = drafts.get(entryKey(entry)) ?? {};
    const readable = published.get(entryKey(entry)) ?? {};
    const isNew = Object.keys(readable).length === 0;
    const chosen = versions[language] ? language : isNew ? Object.keys(versions)[0] : undefined;
    if (chosen === undefined || publicationOf(versions[chosen], readable[chosen]) === 'published') return [];
    return [{ ...entry, language: chosen }];
  });

/** What readers will have once these entries are published. */
export const onceDueArePublished = (
  { drafts, published }: { drafts: Entries; published: Entries },
  due: readonly DueEntry[],
): Entries => {
  const entries = new Map<string, ByLanguage<EntryVersion>>(published);
  for (const entry of due) {
    const key = entryKey(entry);
    const draft = drafts.get(key)?.[entry.language];
    if (draft) entries.set(key, { ...entries.get(key), [entry.language]: draft });
  }
  return entries;
};
