import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import * as React from 'react';
import type { Placement } from '../../../../shared/outline';
import { positionOf } from '../../../../shared/outline-operations';
import { useSay } from '../../hooks/use-say';
import { placesOf } from '../../outline/places';
import { useEditorActions } from '../editor/editor-context';
import { usePlaceWords } from '../editor/use-place-words';
import { useTitles } from '../editor/use-titles';
import { DialogFrame } from './DialogFrame';

/** Moves a placement to any section and group, first or last or after another entry. */
export const MoveDialog = ({
  placement,
  onClose,
}: {
  placement: Placement;
  onClose: () => void;
}): React.JSX.Element => {
  const say = useSay();
  const actions = useEditorActions();
  const titles = useTitles();
  const placeWords = usePlaceWords();
  const outline = actions.outline();
  const places = placesOf(outline);
  const now = positionOf(outline, placement.id);
  const [group, setGroup] = React.useState(now?.group ?? '');
  const place = places.find((one) => one.group.id === group);
  const others = place?.group.placements.filter(({ id }) => id !== placement.id) ?? [];
  const [index, setIndex] = React.useState(now?.index ?? 0);
  const move = (): void => {
    if (!place) return;
    const to = { section: place.section, group, index };
    actions.perform({
      operations: [{ do: 'move', placement: placement.id, to }],
      said: say('said.moved', { title: titles.placement(placement), place: placeWords(outline, to) }),
      focus: [{ row: placement.id, control: 'menu' }],
    });
    onClose();
  };
  return (
    <DialogFrame
      title={say('move.title', { title: titles.placement(placement) })}
      confirm={say('move.confirm')}
      onConfirm={move}
      onClose={onClose}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root>
          <Field.Label>{say('move.place')}</Field.Label>
          <SingleSelect
            value={group}
            onChange={(value) => {
              setGroup(String(value));
              const chosen = places.find((one) => one.group.id === String(value));
              setIndex(chosen?.group.placements.filter(({ id }) => id !== placement.id).length ?? 0);
            }}
          >
            {places.map(({ section, group: one }) => (
              <SingleSelectOption key={one.id} value={one.id}>
                {one.heading
                  ? `${titles.section(section)} – ${titles.group(one, section)}`
                  : titles.section(section)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root>
          <Field.Label>{say('move.index')}</Field.Label>
          <SingleSelect value={String(index)} onChange={(value) => setIndex(Number(value))}>
            <SingleSelectOption value="0">{say('move.first')}</SingleSelectOption>
            {others.map((other, at) => (
              <SingleSelectOption key={other.id} value={String(at + 1)}>
                {say('move.after', { title: titles.placement(other) })}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Flex>
    </DialogFrame>
  );
};
