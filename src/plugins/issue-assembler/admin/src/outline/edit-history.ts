import type { Outline } from '../../../shared/outline';
import { operate, type OutlineOperation, type RefusalReason } from '../../../shared/outline-operations';

/** Something done at one go: "accept all" is one step of many operations. */
export interface Deed {
  operations: readonly OutlineOperation[];
  /** What was done, as a sentence to the one who did it. */
  said: string;
}

interface Step extends Deed {
  before: Outline;
}

/** An outline being edited, with what was done to it since it was opened. */
export interface EditHistory {
  now: Outline;
  /** Steps that can be undone, the oldest first. */
  done: readonly Step[];
  undone: readonly Step[];
  /** How many steps of `done` have been saved; null where a saved step was undone since. */
  saved: number | null;
}

export type Edited =
  | { status: 'done'; history: EditHistory }
  | { status: 'refused'; reason: RefusalReason }
  | { status: 'nothing' };

/** The history of an outline that was just opened. */
export const startHistory = (outline: Outline): EditHistory => ({
  now: outline,
  done: [],
  undone: [],
  saved: 0,
});

/** Does the operations as one step, all of them or none; what was undone before can no longer be redone. */
export const edit = (history: EditHistory, { operations, said }: Deed): Edited => {
  let outline = history.now;
  for (const operation of operations) {
    const operated = operate(outline, operation);
    if (operated.status === 'refused') return operated;
    outline = operated.outline;
  }
  if (hasSameOrder(outline, history.now)) return { status: 'nothing' };
  const step = { before: history.now, operations, said };
  return { status: 'done', history: { ...history, now: outline, done: [...history.done, step], undone: [] } };
};

/** Takes the last step back. The revision stays: it tells what a save is based on, not what is in the outline. */
export const undo = (history: EditHistory): EditHistory => {
  const step = history.done.at(-1);
  if (!step) return history;
  const done = history.done.slice(0, -1);
  return {
    now: { ...step.before, revision: history.now.revision },
    done,
    undone: [...history.undone, step],
    saved: history.saved === null || history.saved > done.length ? null : history.saved,
  };
};

/** Does the step again that was undone last. */
export const redo = (history: EditHistory): EditHistory => {
  const step = history.undone.at(-1);
  if (!step) return history;
  const edited = edit(history, step);
  const undone = history.undone.slice(0, -1);
  return edited.status === 'done' ? { ...edited.history, undone } : { ...history, undone };
};

/**
 * The history after the form's value became `value` by other ways than an edit: after a save it is the same outline
 * with a new revision, and what was done can still be undone; anything else begins a new history. `before` is the
 * history that was left the last time: Strapi fills the form with the stored values when a save is refused, and what
 * was written is put back then.
 */
export const follow = (
  history: EditHistory,
  value: Outline,
  before: EditHistory | null = null,
): EditHistory => {
  const found = [history, before].find((one) => one && hasSameOrder(one.now, value));
  if (!found) return startHistory(value);
  if (found.now.revision === value.revision) return { ...found, now: value };
  return { ...found, now: value, saved: found.done.length };
};

/** What was done since the last save, oldest first; null where that is not known as a list of deeds. */
export const unsavedDeeds = ({ done, saved }: EditHistory): readonly Deed[] | null =>
  saved === null ? null : done.slice(saved);

/** True where both have the same content, whatever their revisions. */
export const hasSameOrder = (one: Outline, other: Outline): boolean =>
  one === other || contentOf(one) === contentOf(other);

/** The database may give the keys of an object back in another order. */
const contentOf = ({ sections, setAside }: Outline): string =>
  JSON.stringify({ sections, setAside: setAside ?? [] }, (_key, value: unknown) =>
    isPlainObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
