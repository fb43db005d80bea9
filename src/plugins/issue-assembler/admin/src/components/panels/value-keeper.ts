import { useKeptValues } from '../../hooks/use-kept-values';
import type { SidePanel } from './panel-types';

/** Shows no panel: it stands in every edit view to keep what was written when a save is refused. */
export const ValueKeeper: SidePanel = () => {
  useKeptValues();
  return null;
};
