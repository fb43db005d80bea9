import * as React from 'react';
import type { Outline } from '../../../shared/outline';
import type { RefusalReason } from '../../../shared/outline-operations';
import { edit, follow, redo, startHistory, undo, type Deed, type EditHistory } from '../outline/edit-history';

export interface OutlineEditing {
  history: EditHistory;
  /** Does operations as one step; the reason where they cannot be done. */
  apply: (deed: Deed) => RefusalReason | null;
  undo: () => void;
  redo: () => void;
  /** Begins a new history from another outline, and does deeds on it, each as a step of its own. */
  restart: (outline: Outline, deeds: readonly Deed[]) => void;
}

/** Edits the value of the form's field, which is what Strapi saves, and remembers what was done to it. */
export const useOutlineEditing = (value: Outline, onChange: (outline: Outline) => void): OutlineEditing => {
  const [history, setHistory] = React.useState(() => startHistory(value));
  const [left, setLeft] = React.useState<EditHistory | null>(null);
  const [followed, setFollowed] = React.useState(value);
  // The form's value changes by other ways too: a save gives it a new revision, "discard changes" an older content.
  const isFollowed = value === followed || value === history.now;
  const current = isFollowed ? history : follow(history, value, left);
  if (value !== followed) {
    setFollowed(value);
    setHistory(current);
    if (current.done !== history.done) setLeft(history);
  }
  const latest = React.useRef({ history: current, onChange });
  latest.current = { history: current, onChange };

  const actions = React.useMemo(() => {
    const take = (next: EditHistory): void => {
      latest.current.history = next;
      setHistory(next);
      latest.current.onChange(next.now);
    };
    return {
      apply: (deed: Deed): RefusalReason | null => {
        const edited = edit(latest.current.history, deed);
        if (edited.status === 'done') take(edited.history);
        return edited.status === 'refused' ? edited.reason : null;
      },
      undo: () => take(undo(latest.current.history)),
      redo: () => take(redo(latest.current.history)),
      restart: (outline: Outline, deeds: readonly Deed[]): void =>
        take(
          deeds.reduce((before, deed) => {
            const edited = edit(before, deed);
            return edited.status === 'done' ? edited.history : before;
          }, startHistory(outline)),
        ),
    };
  }, []);
  return { history: current, ...actions };
};
