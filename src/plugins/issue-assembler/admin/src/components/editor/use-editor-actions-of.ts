import * as React from 'react';
import type { EditorEntry } from '../../../../shared/entry-summary';
import type { Outline } from '../../../../shared/outline';
import type { OutlineOperation } from '../../../../shared/outline-operations';
import type { OutlineEditing } from '../../hooks/use-outline-editing';
import { useSay } from '../../hooks/use-say';
import { rowsTouched } from '../../outline/rows-touched';
import type { Deed, DialogRequest, EditorActions } from './editor-context';
import { ADD_BUTTON, controlId, focusFirst, keepFocus } from './focus';

interface Doing {
  actions: EditorActions;
  /** What was done last, to be said. */
  deed: Deed | null;
  undo: () => void;
  redo: () => void;
  /** Takes away the words of what was done last. */
  dismiss: () => void;
}

/** The editor's actions; the same object while the editor is open, so that rows are drawn anew only where they change. */
export const useEditorActionsOf = (
  editing: OutlineEditing,
  { learn, ask }: { learn: (entries: readonly EditorEntry[]) => void; ask: (request: DialogRequest) => void },
): Doing => {
  const say = useSay();
  const [deed, setDeed] = React.useState<Deed | null>(null);
  const latest = React.useRef({ editing, say });
  latest.current = { editing, say };

  const actions = React.useMemo(
    (): EditorActions => ({
      perform: (next) => {
        const { history, apply } = latest.current.editing;
        const refused = next.operations.length > 0 ? apply(next) : null;
        setDeed(refused ? { operations: [], said: latest.current.say(`refused.${refused}`) } : { ...next });
        const near = controlsNear(next.operations, [history.now]);
        if (next.focus) focusFirst([...next.focus.map(controlId), ...near]);
        else keepFocus(near);
      },
      ask,
      outline: () => latest.current.editing.history.now,
      newId: () => crypto.randomUUID(),
      learn,
    }),
    [ask, learn],
  );
  const step = (key: 'undo' | 'redo'): void => {
    const { history } = latest.current.editing;
    const taken = (key === 'undo' ? history.done : history.undone).at(-1);
    if (!taken) return;
    latest.current.editing[key]();
    // A row that goes back to another group is made anew, and the focus would be lost with the old one.
    keepFocus(controlsNear(taken.operations, [history.now, taken.before]));
    setDeed({ operations: [], said: say(`said.${key}`, { said: taken.said }) });
  };
  // Once saved, it is undone by the toolbar like anything before it.
  const { revision } = editing.history.now;
  React.useEffect(() => setDeed(null), [revision]);
  return {
    actions,
    deed,
    undo: () => step('undo'),
    redo: () => step('redo'),
    dismiss: () => {
      keepFocus(controlsNear(deed?.operations ?? [], [editing.history.now]));
      setDeed(null);
    },
  };
};

/** Ids of controls of what operations were about, the nearest first, and of one that is always there. */
const controlsNear = (operations: readonly OutlineOperation[], outlines: readonly Outline[]): string[] => [
  ...rowsTouched(operations, outlines).map((row) => controlId({ row, control: 'menu' })),
  ADD_BUTTON,
];
