import { Menu } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross, ExternalLink, Move, Pencil, Trash } from '@strapi/icons';
import * as React from 'react';
import { useHref } from 'react-router-dom';
import type { Placement } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { editAddress } from '../../outline/addresses';
import { useEditorActions, useEditorView } from './editor-context';
import { RowMenuTrigger } from './RowMenuTrigger';
import { usePlacementDeeds } from './use-placement-deeds';

/** Everything that can be done with a placement. */
export const PlacementMenu = ({
  placement,
  title,
}: {
  placement: Placement;
  title: string;
}): React.JSX.Element => {
  const say = useSay();
  const { ask } = useEditorActions();
  const { language, isDisabled } = useEditorView();
  const { move, remove, setAside } = usePlacementDeeds(placement, title);
  const address = useHref(editAddress(placement.uid, placement.documentId, language));
  return (
    <Menu.Root>
      <RowMenuTrigger row={placement.id} label={say('row.menu', { title })} />
      <Menu.Content popoverPlacement="bottom-end" maxHeight="40rem">
        <Menu.Item disabled={isDisabled} startIcon={<ArrowUp />} onSelect={() => move('up', 'menu')}>
          {say('row.up')}
        </Menu.Item>
        <Menu.Item disabled={isDisabled} startIcon={<ArrowDown />} onSelect={() => move('down', 'menu')}>
          {say('row.down')}
        </Menu.Item>
        <Menu.Item
          disabled={isDisabled}
          startIcon={<Move />}
          onSelect={() => ask({ dialog: 'move', placement })}
        >
          {say('row.moveTo')}
        </Menu.Item>
        <Menu.Item
          disabled={isDisabled}
          startIcon={<Pencil />}
          onSelect={() => ask({ dialog: 'override', placement })}
        >
          {say('row.override')}
        </Menu.Item>
        <Menu.Item startIcon={<ExternalLink />} onSelect={() => window.open(address, '_blank', 'noopener')}>
          {say('row.open')}
        </Menu.Item>
        <Menu.Separator />
        <Menu.Item disabled={isDisabled} startIcon={<Cross />} onSelect={setAside}>
          {say('row.setAside')}
        </Menu.Item>
        <Menu.Item disabled={isDisabled} variant="danger" startIcon={<Trash />} onSelect={remove}>
          {say('row.remove')}
        </Menu.Item>
      </Menu.Content>
    </Menu.Root>
  );
};
