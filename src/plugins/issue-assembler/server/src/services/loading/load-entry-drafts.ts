import type { Core } from '@strapi/strapi';
import { entryKey, type SetAside } from '../../../../shared/outline';
import type { ByLanguage, EntryVersion } from '../../domain/resolve-outline';
import {
  bestVersions,
  findVersions,
  readVersions,
  versionsByEntry,
  type FoundVersion,
} from './find-versions';

/** How an entry stands that is to be published in a language. */
export interface EntryDraft {
  /** The draft in the language, or in the best other one. */
  draft: EntryVersion;
  /** What readers have in the language of that draft; null where nothing. */
  published: EntryVersion | null;
  /** Of every language that has a draft: whether readers have a text in it. */
  isPublished: ByLanguage<boolean>;
}

/**
 * How entries stand for publishing in a language, by entry key; one without drafts is absent. One statement, and one
 * for each type there is: drafts are read along with what is published, and only in the language that counts.
 */
export const loadEntryDrafts = async (
  strapi: Core.Strapi,
  entries: readonly SetAside[],
  language: string,
): Promise<Map<string, EntryDraft>> => {
  const found = await findVersions(strapi, entries, 'either');
  const drafts = found.filter(({ isPublished }) => !isPublished);
  const published = new Map(
    found.filter(({ isPublished }) => isPublished).map((version) => [textKey(version), version]),
  );
  const pairs = bestVersions(drafts, language).map((draft) => ({
    draft,
    published: published.get(textKey(draft)),
  }));
  const read = await readVersions(
    strapi,
    pairs.flatMap((pair) => [pair.draft, pair.published].filter((version) => version !== undefined)),
  );
  const languages = versionsByEntry(drafts);
  const loaded = new Map<string, EntryDraft>();
  for (const pair of pairs) {
    const draft = read.get(pair.draft);
    const key = entryKey(pair.draft);
    if (!draft) continue;
    loaded.set(key, {
      draft,
      published: (pair.published && read.get(pair.published)) ?? null,
      isPublished: Object.fromEntries(
        (languages.get(key) ?? []).map((version) => [version.locale, published.has(textKey(version))]),
      ),
    });
  }
  return loaded;
};

const textKey = (version: FoundVersion): string => `${entryKey(version)}:${version.locale}`;
