import { Menu } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Pencil, Trash } from '@strapi/icons';
import * as React from 'react';
import type { Group } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { useEditorActions, useEditorView } from './editor-context';
import { RowMenuTrigger } from './RowMenuTrigger';
import { useTitles } from './use-titles';

interface GroupMenuProps {
  group: Group;
  section: string;
  index: number;
  count: number;
}

/** What can be done with a group of a section. */
export const GroupMenu = ({ group, section, index, count }: GroupMenuProps): React.JSX.Element => {
  const say = useSay();
  const { perform, ask } = useEditorActions();
  const { isDisabled } = useEditorView();
  const title = useTitles().group(group, section);
  const move = (to: number): void =>
    perform({
      operations: [{ do: 'moveGroup', group: group.id, section, index: to }],
      said: say('said.groupMoved', { title, number: to + 1 }),
      focus: [{ row: group.id, control: 'menu' }],
    });
  const remove = (): void =>
    perform({
      operations: [{ do: 'removeGroup', group: group.id }],
      said: say('said.groupRemoved', { title }),
      focus: [{ row: section, control: 'menu' }],
      offerUndo: true,
    });
  return (
    <Menu.Root>
      <RowMenuTrigger row={group.id} label={say('group.menu', { title })} disabled={isDisabled} />
      <Menu.Content popoverPlacement="bottom-end" maxHeight="40rem">
        <Menu.Item startIcon={<Pencil />} onSelect={() => ask({ dialog: 'group', section, group: group.id })}>
          {say('group.rename')}
        </Menu.Item>
        <Menu.Item disabled={index === 0} startIcon={<ArrowUp />} onSelect={() => move(index - 1)}>
          {say('row.up')}
        </Menu.Item>
        <Menu.Item disabled={index === count - 1} startIcon={<ArrowDown />} onSelect={() => move(index + 1)}>
          {say('row.down')}
        </Menu.Item>
        <Menu.Item
          disabled={group.placements.length > 0}
          variant="danger"
          startIcon={<Trash />}
          onSelect={remove}
        >
          {say(group.placements.length > 0 ? 'group.removeWhenEmpty' : 'group.remove')}
        </Menu.Item>
      </Menu.Content>
    </Menu.Root>
  );
};
