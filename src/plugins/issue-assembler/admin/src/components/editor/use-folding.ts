import * as React from 'react';
import type { Outline } from '../../../../shared/outline';

const NONE: ReadonlySet<string> = new Set();

/** Which sections are folded away; while a filter is typed all are open, so that nothing found stays hidden. */
export const useFolding = (
  outline: Outline,
  isFiltering: boolean,
): {
  folded: ReadonlySet<string>;
  areAllFolded: boolean;
  toggle: (section: string) => void;
  foldAll: (fold: boolean) => void;
} => {
  const [folded, setFolded] = React.useState(NONE);
  const toggle = React.useCallback((section: string) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(section)) after.add(section);
      return after;
    });
  }, []);
  const ids = outline.sections.map(({ section }) => section);
  return {
    folded: isFiltering ? NONE : folded,
    areAllFolded: ids.length > 0 && ids.every((id) => folded.has(id)),
    toggle,
    foldAll: (fold) => setFolded(fold ? new Set(ids) : NONE),
  };
};
