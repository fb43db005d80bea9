import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<true>();

/**
 * Runs document-service calls that the product makes by itself, such as beginning a reference document in a language
 * it lacks. Nobody asked for these writes, so the asking person's permissions do not apply to them.
 */
export const asOwnWrite = <Result>(write: () => Promise<Result>): Promise<Result> => current.run(true, write);

/** True within a write of the product itself, false where a person or program asked for it. */
export const isOwnWrite = (): boolean => current.getStore() === true;
