import type { Placement } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { neighbourOf, placeAbove, placeBelow } from '../../outline/places';
import { useEditorActions, type FocusTarget } from './editor-context';
import { usePlaceWords } from './use-place-words';

/** What buttons and menu of a row do, with the words that are read out. */
export const usePlacementDeeds = (
  placement: Placement,
  title: string,
): {
  move: (direction: 'up' | 'down', control: FocusTarget['control']) => void;
  remove: () => void;
  setAside: () => void;
} => {
  const { perform, outline } = useEditorActions();
  const say = useSay();
  const placeWords = usePlaceWords();
  const { id, uid, documentId } = placement;
  const away = (said: string): Parameters<typeof perform>[0] => {
    const next = neighbourOf(outline(), id);
    const focus: FocusTarget[] = next ? [{ row: next, control: 'menu' }] : [];
    return { operations: [{ do: 'remove', placement: id }], said, focus, offerUndo: true };
  };
  return {
    move: (direction, control) => {
      const to = direction === 'up' ? placeAbove(outline(), id) : placeBelow(outline(), id);
      const focus = [{ row: id, control }];
      if (!to) return perform({ operations: [], said: say(`said.atThe.${direction}`, { title }), focus });
      const operations = [{ do: 'move' as const, placement: id, to }];
      return perform({
        operations,
        said: say('said.moved', { title, place: placeWords(outline(), to) }),
        focus,
      });
    },
    remove: () => perform(away(say('said.removed', { title }))),
    setAside: () => {
      const deed = away(say('said.setAside', { title }));
      const operations = [...deed.operations, { do: 'setAside' as const, entry: { uid, documentId } }];
      perform({ ...deed, operations });
    },
  };
};
