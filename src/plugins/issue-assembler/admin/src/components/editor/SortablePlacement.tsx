import { useSortable } from '@dnd-kit/sortable';
import { Drag } from '@strapi/icons';
import * as React from 'react';
import { styled } from 'styled-components';
import type { Placement } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { useEditorView } from './editor-context';
import { controlId } from './focus';
import { PlacementRow } from './PlacementRow';
import { useTitles } from './use-titles';

interface SortablePlacementProps {
  placement: Placement;
  group: string;
}

/** A row that can be dragged, by pointer or by keyboard, with a line where a dragged one would land. */
export const SortablePlacement = React.memo(
  ({ placement, group }: SortablePlacementProps): React.JSX.Element => {
    const say = useSay();
    const { isDisabled } = useEditorView();
    const title = useTitles().placement(placement);
    const sortable = useSortable({ id: placement.id, disabled: isDisabled, data: { group } });
    const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging, isOver, active } = sortable;
    // Within a group the dragged one takes the place of the other, and from another group it goes before it.
    const comesFromAbove =
      active?.data.current?.group === group &&
      sortable.activeIndex >= 0 &&
      sortable.activeIndex < sortable.overIndex;
    const { role: _role, tabIndex: _tabIndex, 'aria-describedby': describedBy } = attributes;
    // The same element for as long as nothing about it changes, so that the row is not drawn anew on each drag move.
    const handle = React.useMemo(
      () => (
        <Handle
          ref={setActivatorNodeRef}
          id={controlId({ row: placement.id, control: 'handle' })}
          type="button"
          disabled={isDisabled}
          aria-label={say('row.drag', { title })}
          aria-describedby={describedBy}
          {...listeners}
        >
          <Drag aria-hidden />
        </Handle>
      ),
      [setActivatorNodeRef, placement.id, isDisabled, say, title, describedBy, listeners],
    );
    return (
      <Item
        ref={setNodeRef}
        data-placement={placement.id}
        $isDragging={isDragging}
        $line={isOver && active?.id !== placement.id ? (comesFromAbove ? 'below' : 'above') : null}
      >
        <PlacementRow placement={placement} handle={handle} />
      </Item>
    );
  },
);
SortablePlacement.displayName = 'SortablePlacement';

const Item = styled.li<{ $isDragging: boolean; $line: 'above' | 'below' | null }>`
  position: relative;
  opacity: ${({ $isDragging }) => ($isDragging ? 0.4 : 1)};

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  &::after {
    content: '';
    display: ${({ $line }) => ($line ? 'block' : 'none')};
    position: absolute;
    left: 0;
    right: 0;
    ${({ $line }) => ($line === 'below' ? 'bottom' : 'top')}: -2px;
    height: 3px;
    border-radius: 2px;
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

const Handle = styled.button`
  display: flex;
  align-items: center;
  justify-content: center;
  flex: none;
  width: 2.8rem;
  height: 3.2rem;
  border: 0;
  border-radius: 4px;
  background: transparent;
  cursor: grab;
  touch-action: none;

  &:disabled {
    cursor: default;
    opacity: 0.3;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  svg {
    width: 1.2rem;
    fill: ${({ theme }) => theme.colors.neutral600};
  }
`;
