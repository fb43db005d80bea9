import path from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = path.resolve('docs/images');

/** Writes a picture for the documentation where `SCREENSHOTS=1` asks for it. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  if (process.env.SCREENSHOTS !== '1') return;
  // A message that floats over the page says nothing that lasts.
  await page
    .getByText(/^(Dokumentet er lagret|Rettelsen er publisert|Publisert som versjon)/)
    .waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
};
