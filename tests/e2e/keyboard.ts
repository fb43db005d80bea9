import type { Locator, Page } from 'playwright-core';
import { eventually } from '../helpers/eventually';

/** Controls of the longest page, with room to spare. */
const MOST_TABS = 800;

const focusOf = (on: Page): Locator => on.locator(':focus');
/** Whether the focus is on the control. */
export const hasFocus = async (wanted: Locator): Promise<boolean> =>
  (await wanted.and(focusOf(wanted.page())).count()) > 0;

/** What has the focus, for who reads of a failure. */
const focused = async (on: Page): Promise<string> =>
  (await focusOf(on).count()) > 0
    ? focusOf(on)
        .first()
        .evaluate((element) => (element as unknown as { outerHTML: string }).outerHTML.slice(0, 300))
    : 'nothing';

/** Waits until the focus is given to the control; keys pressed before are none of its own. */
export const toHaveFocus = async (wanted: Locator): Promise<void> => {
  if (!(await eventually(() => hasFocus(wanted), Boolean)))
    throw new Error(
      `${String(wanted)} was not given the focus, which stands at ${await focused(wanted.page())}.`,
    );
};

/** Goes on with Tab, or back with Shift, until the control has the focus. */
export const tabTo = async (wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await wanted.first().waitFor();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await hasFocus(wanted)) return;
    await wanted.page().keyboard.press(key);
  }
  throw new Error(`${key} did not come to ${String(wanted)}, and stands at ${await focused(wanted.page())}.`);
};

/** Tabs to a control and presses Enter on it. */
export const enter = async (wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await tabTo(wanted, key);
  await wanted.page().keyboard.press('Enter');
};

/** Tabs to a text field and writes in it instead of what stands there. */
export const write = async (field: Locator, text: string): Promise<void> => {
  await tabTo(field);
  await field.page().keyboard.press('Control+a');
  await field.page().keyboard.insertText(text);
};

/** Waits until the page has run the timers that were set before, and drawn. */
export const settled = (on: Page): Promise<void> =>
  on.evaluate(() => new Promise<void>((drawn) => setTimeout(() => requestAnimationFrame(() => drawn()), 0)));

/**
 * Presses a key and waits until what it moves has moved: lists move their highlight by a timer, and who presses on before
 * it ran does so from where the highlight no longer is.
 */
const pressInList = async (on: Page, key: string): Promise<void> => {
  await on.keyboard.press(key);
  await settled(on);
};

/** Opens a list of choices, goes down it from the top until the wanted one is highlighted, and takes that. */
export const choose = async (field: Locator, option: RegExp): Promise<void> => {
  await enter(field);
  const wanted = field.page().getByRole('option', { name: option });
  await wanted.first().waitFor();
  await pressInList(field.page(), 'Home');
  await downTo(wanted);
};

/** Goes down a list that is open until the wanted one has the focus, and takes it. */
export const downTo = async (wanted: Locator): Promise<void> => {
  await wanted.first().waitFor();
  const on = wanted.page();
  const highlighted = on.locator(':focus, [data-highlighted]');
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await wanted.and(highlighted).count()) > 0) return on.keyboard.press('Enter');
    await pressInList(on, 'ArrowDown');
  }
  throw new Error(`The arrow keys did not come to ${String(wanted)}.`);
};
