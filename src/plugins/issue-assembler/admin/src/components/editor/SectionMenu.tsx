import { Menu } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Pencil, Plus, Trash } from '@strapi/icons';
import * as React from 'react';
import type { OutlineSection } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { useEditorActions, useEditorView } from './editor-context';
import { RowMenuTrigger } from './RowMenuTrigger';
import { useTitles } from './use-titles';

interface SectionMenuProps {
  section: OutlineSection;
  index: number;
  count: number;
}

/** What can be done with a section of the issue. */
export const SectionMenu = ({ section, index, count }: SectionMenuProps): React.JSX.Element => {
  const say = useSay();
  const { perform, ask, outline } = useEditorActions();
  const { isDisabled } = useEditorView();
  const id = section.section;
  const title = useTitles().section(id);
  const isEmpty = section.groups.every(({ placements }) => placements.length === 0);
  // A group that stands alone and without a heading has no line of its own to name it by.
  const [only, ...others] = section.groups;
  const unnamed = only && others.length === 0 && !hasText(only.heading) ? only.id : null;
  const move = (to: number): void =>
    perform({
      operations: [{ do: 'moveSection', section: id, index: to }],
      said: say('said.sectionMoved', { title, number: to + 1 }),
      focus: [{ row: id, control: 'menu' }],
    });
  const remove = (): void => {
    const { sections } = outline();
    const next = sections[index + 1] ?? sections[index - 1];
    perform({
      operations: [{ do: 'removeSection', section: id }],
      said: say('said.sectionRemoved', { title }),
      focus: next ? [{ row: next.section, control: 'menu' }] : [],
      offerUndo: true,
    });
  };
  return (
    <Menu.Root>
      <RowMenuTrigger row={id} label={say('section.menu', { title })} disabled={isDisabled} />
      <Menu.Content popoverPlacement="bottom-end" maxHeight="40rem">
        <Menu.Item startIcon={<Plus />} onSelect={() => ask({ dialog: 'group', section: id, group: null })}>
          {say('section.addGroup')}
        </Menu.Item>
        {unnamed !== null && (
          <Menu.Item
            startIcon={<Pencil />}
            onSelect={() => ask({ dialog: 'group', section: id, group: unnamed })}
          >
            {say('section.headGroup')}
          </Menu.Item>
        )}
        <Menu.Item disabled={index === 0} startIcon={<ArrowUp />} onSelect={() => move(index - 1)}>
          {say('row.up')}
        </Menu.Item>
        <Menu.Item disabled={index === count - 1} startIcon={<ArrowDown />} onSelect={() => move(index + 1)}>
          {say('row.down')}
        </Menu.Item>
        <Menu.Item disabled={!isEmpty} variant="danger" startIcon={<Trash />} onSelect={remove}>
          {say(isEmpty ? 'section.remove' : 'section.removeWhenEmpty')}
        </Menu.Item>
      </Menu.Content>
    </Menu.Root>
  );
};

const hasText = (texts: Readonly<Partial<Record<string, string>>> | undefined): boolean =>
  Object.values(texts ?? {}).some((text) => text?.trim());
