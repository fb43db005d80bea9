import type { Core } from '@strapi/strapi';
import { entryKey, type SetAside } from '../../../../shared/outline';
import type { EntryVersion } from '../../domain/resolve-outline';
import { bestVersions, findVersions, readVersions } from './find-versions';
import type { SourceStatus } from './states';

/** Which versions of an entry to load: those of every language, or only the one that a reader of a language gets. */
export type Versions = 'every_language' | { readBy: string };

/** The versions of entries by language, by entry key. One statement, and one for each type there is. */
export const loadEntries = async (
  strapi: Core.Strapi,
  entries: readonly SetAside[],
  status: SourceStatus,
  versions: Versions = 'every_language',
): Promise<Map<string, Record<string, EntryVersion>>> => {
  const found = await findVersions(strapi, entries, status);
  const wanted = versions === 'every_language' ? found : bestVersions(found, versions.readBy);
  const byKey = new Map<string, Record<string, EntryVersion>>();
  for (const [{ uid, documentId, locale }, version] of await readVersions(strapi, wanted)) {
    const key = entryKey({ uid, documentId });
    byKey.set(key, { ...byKey.get(key), [locale]: version });
  }
  return byKey;
};
