import { z } from 'zod';
import { outlineConflictSchema, type OutlineConflict } from '../../../shared/api';
import { tellChange } from './content-changes';

const save = z.object({
  type: z.string(),
  meta: z.object({
    arg: z.object({
      endpointName: z.enum([
        'createDocument',
        'updateDocument',
        'publishDocument',
        'unpublishDocument',
        'discardDocument',
        'deleteDocument',
      ]),
    }),
  }),
  payload: z.unknown(),
});
const conflicting = z.object({ details: outlineConflictSchema });

/** `sent`: Strapi is about to save what is in the form. `refused`: the server did not take it. */
export type SaveEvent = 'sent' | 'refused';

const listeners = new Set<(event: SaveEvent) => void>();
const conflictListeners = new Set<() => void>();
let conflict: OutlineConflict | null = null;

/**
 * A middleware of the admin's store, which tells of saves that Strapi makes and the server refuses, and keeps what the
 * server said of a conflict: Strapi's form shows the sentence only.
 */
export const watchSaves =
  () =>
  () =>
  (next: (action: StoreAction) => unknown) =>
  (action: StoreAction): unknown => {
    const seen = save.safeParse(action).data;
    if (seen) tell(seen);
    return next(action);
  };

/** Calls back on each save of a document that was opened; gives a function that ends it. */
export const onSave = (listener: (event: SaveEvent) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The conflict that stopped the last save; null where none did. */
export const currentConflict = (): OutlineConflict | null => conflict;

export const clearConflict = (): void => settle(null);

export const onConflict = (listener: () => void): (() => void) => {
  conflictListeners.add(listener);
  return () => conflictListeners.delete(listener);
};

interface StoreAction {
  type: string;
  [part: string]: unknown;
}

const tell = ({ type, meta, payload }: z.infer<typeof save>): void => {
  const isUpdate = meta.arg.endpointName === 'updateDocument';
  if (type.endsWith('/pending') && isUpdate) listeners.forEach((listener) => listener('sent'));
  if (type.endsWith('/fulfilled')) tellChange();
  if (!type.endsWith('/rejected')) return;
  if (isUpdate) listeners.forEach((listener) => listener('refused'));
  const refused = conflicting.safeParse(payload).data;
  if (refused) settle(refused.details);
};

const settle = (next: OutlineConflict | null): void => {
  conflict = next;
  for (const listener of conflictListeners) listener();
};
