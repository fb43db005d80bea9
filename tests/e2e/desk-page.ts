import type { Locator, Page } from 'playwright-core';

/** A slow machine may take this long to show a page. */
export const PATIENCE_MS = 60_000;

/** Parts of the Norwegian admin by the words that people find them by. */
export const deskOn = (page: Page) => {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const section = (name: string): Locator => page.getByRole('region', { name, exact: true });
  const dialog = page.getByRole('dialog');
  const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true });

  /** Titles as they stand in the outline, or in one section of it, without the words for screen readers. */
  const placed = async (of: Locator = page.locator('main')): Promise<string[]> =>
    (await of.locator('li[data-placement] a').allInnerTexts()).map((title) =>
      title
        .replace(/\s*\(åpnes i ny fane\)/, '')
        .replace(/\s*BOKMÅL$/i, '')
        .trim(),
    );

  /** Saves the document and waits for the server to have taken it. */
  const save = async (): Promise<void> => {
    const answered = page.waitForResponse(
      (response) =>
        ['POST', 'PUT'].includes(response.request().method()) && response.url().includes('/content-manager/'),
    );
    await button('Lagre').click();
    const response = await answered;
    if (!response.ok())
      throw new Error(`The save was answered ${response.status()}: ${await response.text()}`);
    await page.getByText('Dokumentet er lagret').first().waitFor();
  };

  return {
    button,
    section,
    dialog,
    field,
    placed,
    save,
    toolbar: page.getByRole('toolbar', { name: 'Disposisjon' }),
    adding: page.getByRole('region', { name: 'Legg til oppføringer' }),
  };
};
