import type { Core } from '@strapi/strapi';

/** Carries a result out of a transaction that takes its writes back. */
class TakenBack<Result> extends Error {
  constructor(readonly result: Result) {
    super('The writes were taken back.');
  }
}

/**
 * Does all of the work in one transaction, and keeps its writes only where `isKept` says so of the result. An error
 * takes them back as well.
 */
export const inTransaction = async <Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
  isKept: (result: Result) => boolean,
): Promise<Result> => {
  try {
    return await strapi.db.transaction(async () => {
      const result = await work();
      if (!isKept(result)) throw new TakenBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.result as Result;
    throw error;
  }
};
