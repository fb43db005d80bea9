import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DemoKind } from './mapping/context';

const documentIds = z.record(z.string(), z.string());

/**
 * Which document each piece of the demo became, kept in the app's own store. Found again by it, whatever an editor has
 * renamed since; what an editor has deleted stays deleted.
 */
export interface DemoRecord {
  isEmpty: () => boolean;
  has: (kind: DemoKind, key: string) => boolean;
  /** Throws where nothing was recorded: the content names something before it is loaded. */
  idOf: (kind: DemoKind, key: string) => string;
  add: (kind: DemoKind, key: string, documentId: string) => void;
  save: () => Promise<void>;
}

export const readDemoRecord = async (strapi: Core.Strapi): Promise<DemoRecord> => {
  const store = demoStore(strapi, 'documents');
  const ids = new Map(Object.entries(documentIds.parse((await store.get({})) ?? {})));
  const nameOf = (kind: DemoKind, key: string): string => `${kind}:${key}`;
  return {
    isEmpty: () => ids.size === 0,
    has: (kind, key) => ids.has(nameOf(kind, key)),
    idOf: (kind, key) => {
      const id = ids.get(nameOf(kind, key));
      if (id === undefined) throw new Error(`The demo names the ${kind} "${key}" before it is loaded.`);
      return id;
    },
    add: (kind, key, documentId) => void ids.set(nameOf(kind, key), documentId),
    save: () => store.set({ value: Object.fromEntries(ids) }),
  };
};

/** What the demo remembers in the app's store, one value for each key. */
export const demoStore = (strapi: Core.Strapi, key: string) => {
  return strapi.store({ type: 'utgave', name: 'demo', key });
};
