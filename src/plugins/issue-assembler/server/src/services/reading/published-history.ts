import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { PublishedEdition } from '../../../../shared/published-editions';
import { withdrawalSince } from './edition-tables';

/** Read and handed on within a few milliseconds, even the largest ones. */
const AT_A_TIME = 10;

const keyRow = z.object({ id: z.coerce.number(), issue_document_id: z.string() });
const jsonRow = z.object({ id: z.coerce.number(), json: z.string() });

/** Every edition in a language that may be read, in the order in which they were published, some at a time. */
export async function* publishedHistory(
  strapi: Core.Strapi,
  language: string,
): AsyncGenerator<PublishedEdition[]> {
  const knex = strapi.db.connection;
  const rows: unknown = await knex('editions as e')
    .whereNotExists(withdrawalSince(knex))
    .where('e.language', language)
    .select('e.id', 'e.issue_document_id')
    .orderBy(['e.frozen_at', 'e.number', 'e.id']);
  const keys = z.array(keyRow).parse(rows);
  const current = new Set(new Map(keys.map((key) => [key.issue_document_id, key.id])).values());
  for (let at = 0; at < keys.length; at += AT_A_TIME) {
    const ids = keys.slice(at, at + AT_A_TIME).map(({ id }) => id);
    const found: unknown = await knex('editions').whereIn('id', ids).select('id', 'json');
    const jsons = new Map(
      z
        .array(jsonRow)
        .parse(found)
        .map(({ id, json }) => [id, json]),
    );
    yield ids.flatMap((id) => {
      const json = jsons.get(id);
      return json === undefined ? [] : [{ json, isCurrent: current.has(id) }];
    });
  }
}
