import { Button, Flex, IconButton, IconButtonGroup, Searchbar, TextButton } from '@strapi/design-system';
import { ArrowClockwise, ClockCounterClockwise, Eye, ListPlus, Plus } from '@strapi/icons';
import * as React from 'react';
import { useSay } from '../../hooks/use-say';
import { useEditorActions, useEditorView } from './editor-context';
import { ADD_BUTTON } from './focus';

interface EditorToolbarProps {
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  filter: string;
  onFilter: (text: string) => void;
  areAllFolded: boolean;
  onFoldAll: (fold: boolean) => void;
  isAdding: boolean;
  onAdd: () => void;
  isPreviewing: boolean;
  onPreview: () => void;
}

/** Opens the preview, and gets the focus back when that is closed. */
export const PREVIEW_BUTTON = 'outline-preview';

/** What is done with the outline as a whole. */
export const EditorToolbar = (props: EditorToolbarProps): React.JSX.Element => {
  const say = useSay();
  const { ask } = useEditorActions();
  const { isDisabled } = useEditorView();
  return (
    <Flex gap={2} wrap="wrap" justifyContent="space-between" role="toolbar" aria-label={say('toolbar.label')}>
      <Flex gap={2} wrap="wrap">
        <Button
          variant={props.isAdding ? 'default' : 'secondary'}
          startIcon={<ListPlus />}
          id={ADD_BUTTON}
          aria-expanded={props.isAdding}
          disabled={isDisabled}
          onClick={props.onAdd}
        >
          {say('toolbar.add')}
        </Button>
        <Button
          variant="tertiary"
          startIcon={<Plus />}
          disabled={isDisabled}
          onClick={() => ask({ dialog: 'section' })}
        >
          {say('toolbar.addSection')}
        </Button>
        <Button
          variant={props.isPreviewing ? 'default' : 'tertiary'}
          startIcon={<Eye />}
          id={PREVIEW_BUTTON}
          aria-expanded={props.isPreviewing}
          onClick={props.onPreview}
        >
          {say('toolbar.preview')}
        </Button>
      </Flex>
      <Flex gap={3} wrap="wrap">
        <IconButtonGroup>
          <IconButton
            label={say('toolbar.undo')}
            disabled={isDisabled || !props.canUndo}
            onClick={props.onUndo}
          >
            <ClockCounterClockwise />
          </IconButton>
          <IconButton
            label={say('toolbar.redo')}
            disabled={isDisabled || !props.canRedo}
            onClick={props.onRedo}
          >
            <ArrowClockwise />
          </IconButton>
        </IconButtonGroup>
        <TextButton onClick={() => props.onFoldAll(!props.areAllFolded)}>
          {say(props.areAllFolded ? 'toolbar.unfoldAll' : 'toolbar.foldAll')}
        </TextButton>
        <Searchbar
          name="outline-filter"
          size="S"
          value={props.filter}
          placeholder={say('toolbar.filter')}
          clearLabel={say('toolbar.clearFilter')}
          onClear={() => props.onFilter('')}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => props.onFilter(event.target.value)}
          onKeyDown={(event: React.KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
        >
          {say('toolbar.filter')}
        </Searchbar>
      </Flex>
    </Flex>
  );
};
