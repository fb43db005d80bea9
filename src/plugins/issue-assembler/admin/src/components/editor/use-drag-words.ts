import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { placementsOf, type Outline } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { dropPosition } from '../../outline/drop';
import { usePlaceWords } from './use-place-words';
import { useTitles } from './use-titles';

/** What a screen reader is told while an entry is dragged by keyboard. */
export const useDragWords = (
  outline: Outline,
): { announcements: Announcements; screenReaderInstructions: ScreenReaderInstructions } => {
  const say = useSay();
  const titles = useTitles();
  const placeWords = usePlaceWords();
  const titleOf = (id: UniqueIdentifier): string => {
    const placement = placementsOf(outline).find((one) => one.id === String(id));
    return placement ? titles.placement(placement) : '';
  };
  const announce = (key: string, id: UniqueIdentifier, over: UniqueIdentifier | undefined): string => {
    const to = over === undefined ? null : dropPosition(outline, String(id), String(over));
    return to
      ? say(key, { title: titleOf(id), place: placeWords(outline, to) })
      : say('drag.unmoved', { title: titleOf(id) });
  };
  return {
    announcements: {
      onDragStart: ({ active }) => say('drag.start', { title: titleOf(active.id) }),
      onDragOver: ({ active, over }) => announce('drag.over', active.id, over?.id),
      onDragEnd: ({ active, over }) => announce('drag.end', active.id, over?.id),
      onDragCancel: ({ active }) => say('drag.cancel', { title: titleOf(active.id) }),
    },
    screenReaderInstructions: { draggable: say('drag.instructions') },
  };
};
