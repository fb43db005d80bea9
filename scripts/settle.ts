import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Connections in use, and work that waits for one. */
interface Pool {
  numUsed: () => number;
  numPendingAcquires: () => number;
}

/**
 * Waits until the app does nothing with its database. Strapi tells its listeners of each save after the commit, reading
 * it once more, and nobody waits for that: an app that is stopped at once fails on it.
 */
export const settle = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  for (let quiet = 0; quiet < 5; quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0)
    await setTimeout(10);
};
