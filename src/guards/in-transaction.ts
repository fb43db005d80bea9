import type { Core } from '@strapi/strapi';

/** All or nothing: joins the transaction that is under way, or makes one. */
export const inTransaction = async <Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> => await strapi.db.transaction(work);
