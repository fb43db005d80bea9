import type { Page } from 'playwright-core';
import { eventually } from '../helpers/eventually';
import { startBrowser } from './browser';
import { startBuiltApp, type BuiltApp } from './built-app';
import { ADMIN, DESK, layOutDesk } from './editorial-desk';

/** A slow machine may take this long to show a page. */
const PATIENCE_MS = 60_000;

let app: BuiltApp;
let page: Page;
const ending: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const browser = await startBrowser();
  ending.push(() => browser.close());
  app = await startBuiltApp();
  ending.push(() => app.stop());
  await layOutDesk(app.url);
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
});
afterAll(async () => {
  for (const end of ending) await end();
});

const showsHeading = (name: string, on: Page = page): Promise<void> =>
  on.getByRole('heading', { name, exact: true }).first().waitFor();

const openIssue = async (): Promise<void> => {
  await page.getByRole('link', { name: 'Innhold', exact: true }).click();
  await page.getByRole('link', { name: 'Utgaver' }).click();
  await page.getByRole('link', { name: DESK.issue }).click();
  await showsHeading(DESK.issue);
};

/** The steps of one editor's visit: each goes on where the one before left off. */
describe('an editor with a Norwegian browser', () => {
  it('logs in on a page in Norwegian', async () => {
    await page.goto(`${app.url}/admin`);
    await page.getByLabel('E-post').fill(ADMIN.email);
    await page.getByLabel('Passord', { exact: false }).first().fill(ADMIN.password);
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await showsHeading(`Hei, ${ADMIN.firstname}`);
    expect(await page.title()).toContain('| Utgave');
  });

  it('opens the issue and finds its sections and entries by title', async () => {
    await openIssue();
    await showsHeading(DESK.section);
    await showsHeading(DESK.group);
    await page.getByRole('link', { name: DESK.report }).first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Perioden begynner' }).inputValue()).toBe('01.05.2030');
  });

  it('opens an entry from the outline in a tab of its own, and gives it another title', async () => {
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: DESK.report }).first().click();
    const entry = await opened;
    await showsHeading(DESK.report, entry);
    await entry.getByRole('combobox', { name: 'Type rapport' }).getByText('Årsrapport').waitFor();
    await entry.getByLabel('Tittel').fill('Årsrapport om tilsyn i 2030');
    await entry.getByRole('button', { name: 'Lagre' }).click();
    await entry.getByText('Dokumentet er lagret').first().waitFor();
    await entry.close();
    await page.reload();
    await page.getByRole('link', { name: 'Årsrapport om tilsyn i 2030' }).first().waitFor();
  });

  it('switches the issue to English, and is told what stands in from Norwegian', async () => {
    await page.getByRole('combobox', { name: 'Språk' }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await page.waitForURL(/locale(?:%5D|\])=en/);
    await page
      .getByRole('link', { name: /Årsrapport om tilsyn i 2030.*bokmål/ })
      .first()
      .waitFor();
    expect(await page.getByLabel('Tittel').inputValue()).toBe('');
  });

  it('is told beside an entry that its translation is older than the text, and says that it is right', async () => {
    const opened = page.context().waitForEvent('page');
    await page
      .getByRole('link', { name: /Årsrapport om tilsyn i 2030/ })
      .first()
      .click();
    const entry = await opened;
    const panel = entry.getByRole('heading', { name: 'Oversettelse', exact: true }).locator('../..');
    const into = async (language: string): Promise<void> => {
      await entry.getByRole('combobox', { name: 'Språk' }).click();
      await entry.getByRole('option', { name: language }).click();
    };
    const title = entry.getByLabel('Tittel');
    const retitle = async (from: string, to: string): Promise<void> => {
      expect(
        await eventually(
          () => title.inputValue(),
          (now) => now === from,
        ),
      ).toBe(from);
      await title.fill(to);
      const saved = entry.waitForResponse(
        (response) => response.request().method() === 'PUT' && response.url().includes('/collection-types/'),
      );
      await entry.getByRole('button', { name: 'Lagre' }).click();
      expect((await saved).ok()).toBe(true);
      await showsHeading(to, entry);
    };
    if (!/locale(?:%5D|\])=en/.test(entry.url())) await into('English');
    await panel.getByText('Ikke oversatt').waitFor();
    await retitle('', 'Annual report on inspections in 2030');
    await panel.getByText('Oversettelsen er laget av den norske teksten slik den er nå.').waitFor();
    await into('Norsk bokmål');
    await panel.waitFor({ state: 'detached' });
    await retitle('Årsrapport om tilsyn i 2030', 'Årsrapport om tilsyn og kontroll i 2030');
    await into('English');
    await panel.getByText('Oversettelsen er eldre enn den norske teksten.').waitFor();
    await panel.getByText('Endret siden: Tittel').waitFor();
    await panel.getByRole('button', { name: 'Fortsatt riktig' }).click();
    await panel.getByText('Oversettelsen er laget av den norske teksten slik den er nå.').waitFor();
    await entry.close();
  });

  it('reads the admin in English after choosing that in the profile', async () => {
    await page.goto(`${app.url}/admin/me`);
    await page.getByRole('combobox', { name: 'Språk i administrasjonen' }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('link', { name: 'Content', exact: true }).click();
    await page.getByRole('link', { name: 'Issues' }).waitFor();
  });
});
