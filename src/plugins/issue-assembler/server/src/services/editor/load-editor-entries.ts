import type { Core } from '@strapi/strapi';
import type { EditorEntry } from '../../../../shared/entry-summary';
import { DEFAULT_LANGUAGE } from '../../../../../../domain/languages';
import { entryKey, type SetAside } from '../../../../shared/outline';
import { languageStates, publicationOf, summariseEntry } from '../../domain/summarise-entry';
import { loadEntries } from '../loading/load-entries';
import { loadUsages } from '../collecting/load-usages';
import { translationStates } from '../translation-states';

export interface EntriesWanted {
  /** Each once, in the order they are to come back in. */
  entries: readonly SetAside[];
  languages: readonly string[];
  /** Uses in this issue are not told. */
  exceptIssue: string | null;
}

/**
 * Entries as the editor shows them; one that does not exist comes back as such. The number of queries does not
 * depend on how many are asked for.
 */
export const loadEditorEntries = async (
  strapi: Core.Strapi,
  { entries, languages, exceptIssue }: EntriesWanted,
): Promise<EditorEntry[]> => {
  const [drafts, published, usages, translations] = await Promise.all([
    loadEntries(strapi, entries, 'draft'),
    loadEntries(strapi, entries, 'published'),
    loadUsages(strapi, entries, exceptIssue),
    translationStates(strapi, entries),
  ]);
  return entries.map(({ uid, documentId }) => {
    const key = entryKey({ uid, documentId });
    const versions = drafts.get(key) ?? {};
    const readable = published.get(key) ?? {};
    return {
      uid,
      documentId,
      ...summariseEntry(versions, DEFAULT_LANGUAGE),
      exists: drafts.has(key),
      isReadable: true,
      languages: languageStates(
        languages,
        (language) => publicationOf(versions[language], readable[language]),
        translations({ uid, documentId }),
      ),
      usedIn: (usages.get(key) ?? []).map(({ issue, state }) => ({ issue, state })),
    };
  });
};
