import type { Page } from 'playwright-core';

/** Logs in through the Norwegian admin's own form, and waits for the page that follows. */
export const signIn = async (
  page: Page,
  url: string,
  { email, password }: { email: string; password: string },
): Promise<void> => {
  await page.goto(`${url}/admin`);
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Passord', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.getByRole('link', { name: 'Innhold', exact: true }).waitFor();
};
