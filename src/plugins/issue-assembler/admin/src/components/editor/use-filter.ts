import * as React from 'react';
import { entryKey, type Placement } from '../../../../shared/outline';
import { passesFilter } from '../../outline/filter';
import type { EditorView } from './editor-context';

/** The filter box: which placements have the words that were typed. */
export const useFilter = ({
  entries,
}: EditorView): {
  text: string;
  setText: (text: string) => void;
  isShown: (placement: Placement) => boolean;
} => {
  const [text, setText] = React.useState('');
  // The box shows each letter at once; the rows follow when there is time.
  const words = React.useDeferredValue(text);
  const isShown = React.useCallback(
    (placement: Placement) => passesFilter(placement, entries.get(entryKey(placement)), words),
    [entries, words],
  );
  return { text, setText, isShown };
};
