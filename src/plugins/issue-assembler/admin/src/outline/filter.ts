import type { EditorEntry } from '../../../shared/entry-summary';
import type { Placement } from '../../../shared/outline';

/** True where every word of the filter occurs in a title, heading or reference, in any language. */
export const passesFilter = (
  placement: Placement,
  entry: Pick<EditorEntry, 'titles' | 'reference'> | undefined,
  filter: string,
): boolean => {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [
    ...Object.values(entry?.titles ?? {}),
    ...Object.values(placement.heading ?? {}),
    entry?.reference,
  ]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
};
