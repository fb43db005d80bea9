import { DndContext, DragOverlay, type DragEndEvent, type DragStartEvent } from '@dnd-kit/core';
import { SortableContext } from '@dnd-kit/sortable';
import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { placementsOf, type Outline, type Placement } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { dropPosition } from '../../outline/drop';
import { useEditorActions } from './editor-context';
import { SectionBox } from './SectionBox';
import { useDragWords } from './use-drag-words';
import { useDragSensors } from './use-drag-sensors';
import { usePlaceWords } from './use-place-words';
import { useTitles } from './use-titles';

interface OutlineBoardProps {
  outline: Outline;
  folded: ReadonlySet<string>;
  onToggle: (section: string) => void;
  isShown: (placement: Placement) => boolean;
}

/** Rows stay where they are while one is dragged; a line shows where it would land. */
const noShifting = (): null => null;

/** The sections of an issue, whose placements are dragged from place to place. */
export const OutlineBoard = ({
  outline,
  folded,
  onToggle,
  isShown,
}: OutlineBoardProps): React.JSX.Element => {
  const say = useSay();
  const { perform } = useEditorActions();
  const titles = useTitles();
  const placeWords = usePlaceWords();
  const sensors = useDragSensors();
  const words = useDragWords(outline);
  const [dragged, setDragged] = React.useState<string | null>(null);
  const placements = React.useMemo(() => placementsOf(outline), [outline]);
  const ids = React.useMemo(() => placements.map(({ id }) => id), [placements]);

  const drop = ({ active, over }: DragEndEvent): void => {
    setDragged(null);
    const [id, target] = [String(active.id), over && String(over.id)];
    const to = target === null ? null : dropPosition(outline, id, target);
    const placement = placements.find((one) => one.id === id);
    if (!to || !placement) return;
    const said = say('said.moved', { title: titles.placement(placement), place: placeWords(outline, to) });
    perform({
      operations: [{ do: 'move', placement: id, to }],
      said,
      focus: [{ row: id, control: 'handle' }],
    });
  };
  const shownDragged = placements.find(({ id }) => id === dragged);
  return (
    <DndContext
      sensors={sensors}
      accessibility={words}
      onDragStart={({ active }: DragStartEvent) => setDragged(String(active.id))}
      onDragCancel={() => setDragged(null)}
      onDragEnd={drop}
    >
      <SortableContext items={ids} strategy={noShifting}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {outline.sections.map((section, index) => (
            <SectionBox
              key={section.section}
              section={section}
              index={index}
              count={outline.sections.length}
              isOpen={!folded.has(section.section)}
              onToggle={onToggle}
              isShown={isShown}
            />
          ))}
        </Flex>
      </SortableContext>
      <DragOverlay dropAnimation={null}>
        {shownDragged && (
          <Box
            padding={3}
            width="fit-content"
            maxWidth="40rem"
            background="neutral0"
            shadow="popupShadow"
            hasRadius
          >
            <Typography fontWeight="semiBold">{titles.placement(shownDragged)}</Typography>
          </Box>
        )}
      </DragOverlay>
    </DndContext>
  );
};
