import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { LanguageState } from '../../../../shared/entry-summary';
import { ENTRY_UIDS, entryKey, type SetAside } from '../../../../shared/outline';
import { languageStates } from '../../domain/summarise-entry';
import { cmsLanguages } from '../editor/languages';
import { onCurrentConnection } from '../loading/current-connection';
import { translationStates } from '../translation-states';
import { ENTRY_TABLES } from './entry-tables';

const versionRow = z
  .object({
    uid: z.enum(ENTRY_UIDS),
    document_id: z.string(),
    locale: z.string(),
    is_published: z.coerce.boolean(),
    updated_at: z.coerce.date(),
  })
  .transform((row) => ({
    key: entryKey({ uid: row.uid, documentId: row.document_id }),
    language: row.locale,
    isPublished: row.is_published,
    savedAt: row.updated_at.getTime(),
  }));
type Version = z.infer<typeof versionRow>;

/**
 * How far candidates have come in each language, by entry key. A draft saved after it was published counts as changed;
 * there may be too many candidates to compare what they say.
 */
export const candidateLanguages = async (
  strapi: Core.Strapi,
  candidates: readonly SetAside[],
): Promise<(candidate: SetAside) => Record<string, LanguageState>> => {
  const languages = await cmsLanguages(strapi);
  const translations = await translationStates(strapi, candidates);
  const versions = new Map<string, Version>();
  const nameOf = (key: string, language: string, isPublished: boolean): string =>
    `${key} ${language} ${isPublished ? 'published' : 'draft'}`;
  for (const version of await versionsOf(strapi, candidates))
    versions.set(nameOf(version.key, version.language, version.isPublished), version);
  return (candidate) => {
    const key = entryKey(candidate);
    const publication = (language: string): LanguageState['state'] => {
      const draft = versions.get(nameOf(key, language, false));
      const published = versions.get(nameOf(key, language, true));
      if (!draft) return 'missing';
      if (!published) return 'draft';
      return draft.savedAt > published.savedAt ? 'changed' : 'published';
    };
    return languageStates(languages, publication, translations(candidate));
  };
};

/** Drafts and published versions of the candidates in every language, without their texts: one query. */
const versionsOf = (strapi: Core.Strapi, candidates: readonly SetAside[]): Promise<Version[]> =>
  onCurrentConnection(strapi, async (knex) => {
    const perType = ENTRY_TABLES.map(({ uid, table }) =>
      knex(table)
        .whereIn(
          'document_id',
          candidates.filter((candidate) => candidate.uid === uid).map(({ documentId }) => documentId),
        )
        .select('document_id', 'locale', 'updated_at')
        .select(knex.raw('? as uid', [uid]))
        .select(knex.raw('case when published_at is null then 0 else 1 end as is_published')),
    );
    const rows: unknown = await knex.unionAll(perType);
    return z.array(versionRow).parse(rows);
  });
