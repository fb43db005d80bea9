import * as React from 'react';
import type { EditorSection } from '../../../../shared/api';
import type { EditorEntry } from '../../../../shared/entry-summary';
import type { Outline, Placement } from '../../../../shared/outline';
import type { OutlineOperation } from '../../../../shared/outline-operations';

/** What a dialog is opened about. */
export type DialogRequest =
  | { dialog: 'move'; placement: Placement }
  | { dialog: 'override'; placement: Placement }
  | { dialog: 'group'; section: string; group: string | null }
  | { dialog: 'section' };

/** The control of a row, or of a candidate, that gets the focus after something was done. */
export interface FocusTarget {
  row: string;
  control: 'handle' | 'up' | 'down' | 'menu' | 'accept' | 'setAside' | 'status';
}

/** Something done in one step, with what is read out, and where the focus goes. */
export interface Deed {
  operations: readonly OutlineOperation[];
  said: string;
  /** The first of these that is there; without, the focus stays where it is. */
  focus?: readonly FocusTarget[];
  /** Offered to be undone right away, as a removal is. */
  offerUndo?: boolean;
}

/** What can be done in the editor; the same object for as long as the editor is open. */
export interface EditorActions {
  perform: (deed: Deed) => void;
  ask: (request: DialogRequest) => void;
  /** The outline as it is at the time of asking. */
  outline: () => Outline;
  newId: () => string;
  /** Entries that a list showed, so that their rows have a title before the issue is saved. */
  learn: (entries: readonly EditorEntry[]) => void;
}

/** What rows show; changes when the editor's data or language does, not when the order does. */
export interface EditorView {
  language: string;
  languages: readonly string[];
  entries: ReadonlyMap<string, EditorEntry>;
  sections: ReadonlyMap<string, EditorSection>;
  isDisabled: boolean;
}

export const ActionsContext = React.createContext<EditorActions | null>(null);
export const ViewContext = React.createContext<EditorView | null>(null);

export const useEditorActions = (): EditorActions => inEditor(React.useContext(ActionsContext));
export const useEditorView = (): EditorView => inEditor(React.useContext(ViewContext));

const inEditor = <Value>(value: Value | null): Value => {
  if (value === null) throw new Error('Parts of the outline editor stand in the outline editor only.');
  return value;
};
