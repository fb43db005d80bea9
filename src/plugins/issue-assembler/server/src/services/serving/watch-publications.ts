import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** Less than the two seconds within which every instance shows a publication. */
const EVERY_MS = 1000;

const state = z.object({ editions: z.unknown(), withdrawals: z.unknown() });

/**
 * Notices publications and withdrawals by other instances on the same database: one query a second. Rows
 * are only ever added, so their numbers say whether anything is new (the greatest id would not: on PostgreSQL a smaller
 * one may be committed later).
 */
export const watchPublications = (strapi: Core.Strapi, onChange: () => void): { stop: () => void } => {
  let last: string | null = null;
  let isAsking = false;
  const ask = async (): Promise<void> => {
    const knex = strapi.db.connection;
    const row: unknown = await knex
      .select({ editions: knex('editions').count('*'), withdrawals: knex('edition_withdrawals').count('*') })
      .first();
    const now = JSON.stringify(state.parse(row));
    // The first time too: something may have been published between the start and this.
    if (now !== last) onChange();
    last = now;
  };
  const timer = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    ask()
      .catch((error: unknown) => {
        // Better an answer made anew than an old one: while the database cannot be asked, nothing is kept.
        onChange();
        strapi.log.warn(`Could not ask for publications of other instances: ${String(error)}`);
      })
      .finally(() => {
        isAsking = false;
      });
  }, EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
