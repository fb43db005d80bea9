import type { EntryUid, Outline } from '../../../shared/outline';
import { operate, type OutlineOperation } from '../../../shared/outline-operations';
import { endOfSection } from './places';

/** An entry to be placed at the end of a section. */
export interface Newcomer {
  uid: EntryUid;
  documentId: string;
  section: string;
  isUpdate: boolean;
}

/** The operations that place entries, each at the end of its section, in their order; `newId` gives ids never used before. */
export const placeEntries = (
  outline: Outline,
  newcomers: readonly Newcomer[],
  newId: () => string,
): OutlineOperation[] => {
  const operations: OutlineOperation[] = [];
  let current = outline;
  for (const { uid, documentId, section, isUpdate } of newcomers) {
    const { before, to } = endOfSection(current, section, newId());
    const placement = { id: newId(), uid, documentId, ...(isUpdate ? { isUpdate: true as const } : {}) };
    for (const operation of [...before, { do: 'place' as const, placement, to }]) {
      const operated = operate(current, operation);
      if (operated.status === 'done') current = operated.outline;
      operations.push(operation);
    }
  }
  return operations;
};
