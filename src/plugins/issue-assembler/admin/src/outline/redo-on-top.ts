import { entryKey, placementsOf, type Outline } from '../../../shared/outline';
import { operate, type OutlineOperation } from '../../../shared/outline-operations';
import type { Deed } from './edit-history';

/** Deeds of one's own, each with what of it can be done on what another person saved meanwhile. */
export interface RedoneDeed {
  deed: Deed;
  /** Empty where nothing of it fits any longer, as the move of an entry that the other person removed. */
  fitting: OutlineOperation[];
}

/**
 * Does one's own deeds again on the outline that another person saved meanwhile. An entry that the other placed too is
 * not placed a second time.
 */
export const redoOnTop = (stored: Outline, deeds: readonly Deed[]): RedoneDeed[] => {
  const there = new Set(placementsOf(stored).map(entryKey));
  let outline = stored;
  return deeds.map((deed) => {
    const fitting = deed.operations.filter((operation) => {
      if (operation.do === 'place' && there.has(entryKey(operation.placement))) return false;
      const operated = operate(outline, operation);
      if (operated.status === 'done') outline = operated.outline;
      return operated.status === 'done';
    });
    return { deed, fitting };
  });
};
