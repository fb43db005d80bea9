import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Edition } from '../../../../shared/edition';
import { factsOf } from '../../domain/entry-facts';
import { onCurrentConnection } from '../loading/current-connection';

/**
 * Puts on record which entries a stored edition holds, in reading order. One statement with one value, the list as JSON:
 * a statement with a value for each column of hundreds of rows takes longer to write than to carry out.
 */
export const storeHeldEntries = async (
  strapi: Core.Strapi,
  { issue, language, edition, sections }: Edition,
): Promise<void> => {
  const held = sections.flatMap(({ groups }) =>
    groups.flatMap(({ entries }) =>
      entries.map((entry) => ({
        row: randomUUID().replaceAll('-', ''),
        uid: `api::${entry.type}.${entry.type}`,
        entry: entry.id,
        placement: entry.placement,
        facts: factsOf(entry),
      })),
    ),
  );
  await onCurrentConnection(strapi, async (knex) => {
    await knex.raw(INSERT.replace('LIST', LISTS[strapi.db.dialect.client] ?? ''), [
      JSON.stringify(held),
      issue.id,
      language,
      edition.number,
    ]);
  });
};

/** The list as rows of `value` and `key`. */
const LISTS: Readonly<Record<string, string>> = {
  sqlite: 'json_each(?) as held',
  postgres: 'jsonb_array_elements(cast(? as jsonb)) with ordinality as held (value, key)',
};

/** What an edition's entries have in common they take from its row. */
const INSERT = `
  insert into "edition_entries" (
    "document_id", "entry_uid", "entry_document_id", "placement", "facts",
    "issue_document_id", "language", "number", "created_at", "updated_at", "published_at"
  )
  select
    held.value ->> 'row', held.value ->> 'uid', held.value ->> 'entry', held.value ->> 'placement', held.value -> 'facts',
    e.issue_document_id, e.language, e.number, e.created_at, e.updated_at, e.published_at
  from LIST cross join "editions" as e
  where e.issue_document_id = ? and e.language = ? and e.number = ?
  order by held.key`;
