import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Runs a hand-written query on the connection of the transaction under way, if there is one. Asking for another
 * connection there would miss what the transaction wrote, and on SQLite, which has only one, wait for ever.
 */
export const onCurrentConnection = async <Result>(
  strapi: Core.Strapi,
  query: (knex: Knex) => Promise<Result>,
): Promise<Result> =>
  strapi.db.inTransaction()
    ? await strapi.db.transaction(({ trx }) => query(trx as Knex))
    : await query(strapi.db.connection);
