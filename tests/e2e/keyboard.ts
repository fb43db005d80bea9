import type { Locator, Page } from 'playwright-core';

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

/** Opens a list of choices, goes down it from the top until the wanted one is highlighted, and takes that. */
export const choose = async (field: Locator, option: RegExp): Promise<void> => {
  await enter(field);
  const wanted = field.page().getByRole('option', { name: option });
  await wanted.first().waitFor();
  await field.page().keyboard.press('Home');
  await downTo(wanted);
};

/** Goes down a list that is open until the wanted one has the focus, and takes it. */
export const downTo = async (wanted: Locator): Promise<void> => {
  await wanted.first().waitFor();
  const on = wanted.page();
  const highlighted = on.locator(':focus, [data-highlighted]');
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await wanted.and(highlighted).count()) > 0) return on.keyboard.press('Enter');
    await on.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys did not come to ${String(wanted)}.`);
};
