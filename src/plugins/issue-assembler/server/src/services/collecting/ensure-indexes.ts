import type { Core } from '@strapi/strapi';
import { ENTRY_TABLES } from './entry-tables';

/**
 * From a date to the entry it is of: Strapi indexes the tables that join entries to their components by entry only,
 * and takes no declared indexes for them. It leaves indexes alone that it did not make.
 */
export const ensureIndexes = async (strapi: Core.Strapi): Promise<void> => {
  const knex = strapi.db.connection;
  for (const { table, dated } of ENTRY_TABLES) {
    if ('column' in dated) continue;
    const name = `${table}_cmps_component_index`;
    await knex.raw('create index if not exists ?? on ?? (??)', [name, `${table}_cmps`, 'cmp_id']);
  }
};
