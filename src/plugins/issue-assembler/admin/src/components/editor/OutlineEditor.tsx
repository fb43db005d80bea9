import { Flex } from '@strapi/design-system';
import * as React from 'react';
import type { EditorAnswer } from '../../../../shared/api';
import type { Outline } from '../../../../shared/outline';
import { useOutlineEditing } from '../../hooks/use-outline-editing';
import { textInLanguage } from '../../outline/text-in-language';
import { AddPanel } from '../add/AddPanel';
import { ConflictAlert } from '../conflict/ConflictAlert';
import { OutlineDialog } from '../dialogs/OutlineDialog';
import { PreviewPane } from '../preview/PreviewPane';
import { DeedBar } from './DeedBar';
import { ActionsContext, ViewContext, type DialogRequest } from './editor-context';
import { EmptyOutline } from './EmptyOutline';
import { EditorToolbar, PREVIEW_BUTTON } from './EditorToolbar';
import { EditorWorkspace } from './EditorWorkspace';
import { OutlineBoard } from './OutlineBoard';
import { WindowHeader } from './WindowHeader';
import { useEditorActionsOf } from './use-editor-actions-of';
import { useFilter } from './use-filter';
import { useFolding } from './use-folding';
import { useKnownEntries } from './use-known-entries';
import { useUndoKeys } from './use-undo-keys';

interface OutlineEditorProps {
  answer: EditorAnswer;
  language: string;
  value: Outline;
  isDisabled: boolean;
  onChange: (outline: Outline) => void;
}

/** Puts an issue together: collects, arranges, previews. */
export const OutlineEditor = (props: OutlineEditorProps): React.JSX.Element => {
  const { answer, language, value, onChange } = props;
  const editing = useOutlineEditing(value, onChange);
  const outline = editing.history.now;
  const { view, learn } = useKnownEntries(answer, language, props.isDisabled);
  const [request, setRequest] = React.useState<DialogRequest | null>(null);
  const { actions, deed, undo, redo, dismiss } = useEditorActionsOf(editing, { learn, ask: setRequest });
  const [isAdding, setIsAdding] = React.useState(false);
  const [isPreviewing, setIsPreviewing] = React.useState(false);
  const filter = useFilter(view);
  const folding = useFolding(outline, filter.text !== '');
  const closePreview = (): void => {
    setIsPreviewing(false);
    document.getElementById(PREVIEW_BUTTON)?.focus();
  };
  const onKeyDown = useUndoKeys(view.isDisabled, undo, redo);

  return (
    <ActionsContext.Provider value={actions}>
      <ViewContext.Provider value={view}>
        <EditorWorkspace
          isWide={isPreviewing}
          onKeyDown={onKeyDown}
          preview={
            isPreviewing && (
              <PreviewPane issue={answer.issue.documentId} outline={outline} onClose={closePreview} />
            )
          }
        >
          <Flex direction="column" alignItems="stretch" gap={4}>
            {isPreviewing && (
              <WindowHeader title={textInLanguage(answer.issue.titles, language)?.text ?? ''} />
            )}
            <EditorToolbar
              canUndo={editing.history.done.length > 0}
              canRedo={editing.history.undone.length > 0}
              onUndo={undo}
              onRedo={redo}
              filter={filter.text}
              onFilter={filter.setText}
              areAllFolded={folding.areAllFolded}
              onFoldAll={folding.foldAll}
              isAdding={isAdding}
              onAdd={() => setIsAdding(!isAdding)}
              isPreviewing={isPreviewing}
              onPreview={() => setIsPreviewing(!isPreviewing)}
            />
            <ConflictAlert editing={editing} />
            {isAdding && <AddPanel issue={answer.issue} outline={outline} />}
            {outline.sections.length === 0 && <EmptyOutline />}
            <OutlineBoard
              outline={outline}
              folded={folding.folded}
              onToggle={folding.toggle}
              isShown={filter.isShown}
            />
            <DeedBar deed={deed} onUndo={undo} onDismiss={dismiss} />
          </Flex>
        </EditorWorkspace>
        {request && <OutlineDialog request={request} onClose={() => setRequest(null)} />}
      </ViewContext.Provider>
    </ActionsContext.Provider>
  );
};
