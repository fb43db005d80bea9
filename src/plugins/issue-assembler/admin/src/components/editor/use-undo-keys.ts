import type * as React from 'react';

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) within the editor; in a text field they mean the text. */
export const useUndoKeys =
  (isDisabled: boolean, undo: () => void, redo: () => void): React.KeyboardEventHandler =>
  (event) => {
    const isUndoKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (!isUndoKey || isDisabled || isTextField(event.target)) return;
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  };

const isTextField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;
