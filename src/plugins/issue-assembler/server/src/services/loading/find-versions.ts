import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { bestLanguage } from '../../../../../../domain/languages';
import { ENTRY_UIDS, entryKey, type SetAside } from '../../../../shared/outline';
import type { EntryVersion } from '../../domain/resolve-outline';
import { onCurrentConnection } from './current-connection';
import { entryVersionOf } from './entry-rows';
import { ENTRY_SHAPES } from './entry-shapes';
import { readRows } from './read-rows';
import { inState, type SourceStatus } from './states';

const foundVersion = z.object({
  uid: z.enum(ENTRY_UIDS),
  id: z.number(),
  documentId: z.string(),
  locale: z.string(),
  /** PostgreSQL has truth values, SQLite 0 and 1. */
  isPublished: z.union([z.boolean(), z.number()]).transform(Boolean),
});

/** A version of an entry that there is: a row of its type's table. Its id lasts until the entry is published next. */
export type FoundVersion = z.infer<typeof foundVersion>;

/** Which versions there are of the entries, in every language: one statement, whatever the types. */
export const findVersions = async (
  strapi: Core.Strapi,
  entries: readonly SetAside[],
  status: SourceStatus | 'either',
): Promise<FoundVersion[]> => {
  const found = await onCurrentConnection(strapi, async (knex): Promise<unknown> => {
    const [first, ...rest] = ENTRY_UIDS.flatMap((uid) => {
      const ids = entries.filter((entry) => entry.uid === uid).map(({ documentId }) => documentId);
      if (ids.length === 0) return [];
      const rows = knex(strapi.db.metadata.get(uid).tableName)
        .select(knex.raw(`'${uid}' as uid`), 'id', 'document_id as documentId', 'locale')
        .select(knex.raw(`published_at is not null as "isPublished"`))
        .whereIn('document_id', ids);
      return [status === 'either' ? rows : inState(rows, status)];
    });
    const rows: unknown = first === undefined ? [] : await first.unionAll(rest);
    return rows;
  });
  return z.array(foundVersion).parse(found);
};

/** Of each entry, the version in the language or in the best other one. */
export const bestVersions = (versions: readonly FoundVersion[], language: string): FoundVersion[] => {
  return [...versionsByEntry(versions).values()].flatMap((ofEntry) => {
    const best = bestLanguage(
      language,
      ofEntry.map(({ locale }) => locale),
    );
    return ofEntry.filter(({ locale }) => locale === best);
  });
};

/** The versions of each entry, by entry key. */
export const versionsByEntry = (versions: readonly FoundVersion[]): Map<string, FoundVersion[]> => {
  const byEntry = new Map<string, FoundVersion[]>();
  for (const version of versions) {
    const ofEntry = byEntry.get(entryKey(version));
    if (ofEntry) ofEntry.push(version);
    else byEntry.set(entryKey(version), [version]);
  }
  return byEntry;
};

const identified = z.looseObject({ id: z.number() });

/** What versions say. One statement for each type there is. */
export const readVersions = async (
  strapi: Core.Strapi,
  versions: readonly FoundVersion[],
): Promise<Map<FoundVersion, EntryVersion>> => {
  const read = new Map<FoundVersion, EntryVersion>();
  // In turn: inside a transaction there is one connection, which answers one query at a time.
  for (const uid of ENTRY_UIDS) {
    const ofType = new Map(
      versions.filter((version) => version.uid === uid).map((version) => [version.id, version]),
    );
    if (ofType.size === 0) continue;
    const ids = [...ofType.keys()];
    for (const row of await readRows(strapi, uid, ENTRY_SHAPES[uid], (table) => table.whereIn('id', ids))) {
      const version = ofType.get(identified.parse(row).id);
      if (version) read.set(version, entryVersionOf(uid, row));
    }
  }
  return read;
};
