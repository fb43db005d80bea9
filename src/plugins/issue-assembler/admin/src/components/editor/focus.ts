import type { FocusTarget } from './editor-context';

/** Id of a control of a row, by which the focus finds it after the row was moved. */
export const controlId = ({ row, control }: FocusTarget): string => `outline-${row}-${control}`;

/** Id of the button that opens the panel for adding: where the focus goes when nothing else is left. */
export const ADD_BUTTON = 'outline-add';

/** Gives the focus to the first of the controls that is on the page, once what was done is there. */
export const focusFirst = (ids: readonly string[]): void => onceShown(() => giveFocus(ids));

/**
 * Leaves the focus where it is, unless what had it goes away: then it is given to the control of the same name that was
 * made anew, or else to the first of the others that is on the page.
 */
export const keepFocus = (others: readonly string[]): void => {
  const focused = document.activeElement;
  onceShown(() => {
    if (isFocusLost()) giveFocus([...(focused?.id ? [focused.id] : []), ...others]);
  });
};

/** What is done is drawn, and a menu or dialog that closes has given the focus back. */
const onceShown = (then: () => void): void => {
  setTimeout(() => requestAnimationFrame(then), 0);
};

const isFocusLost = (): boolean => {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
};

const giveFocus = (ids: readonly string[]): void => {
  const [first] = ids.flatMap((id) => document.getElementById(id) ?? []);
  first?.focus();
};
