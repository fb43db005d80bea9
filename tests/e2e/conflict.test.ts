import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violationsIn } from './accessibility';
import { startBrowser } from './browser';
import { startBuiltApp, type BuiltApp } from './built-app';
import { deskOn, PATIENCE_MS } from './desk-page';
import { ADMIN, DESK, fillDesk } from './editorial-desk';
import { journey } from './journey';
import { takePicture } from './screenshots';
import { signIn } from './sign-in';

let app: BuiltApp;
let browser: Browser;
let first: Page;
let second: Page;
const ending: (() => Promise<void>)[] = [];

/** A window of its own, logged in, with the issue open. */
const openIssue = async (context: BrowserContext): Promise<Page> => {
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await signIn(page, app.url, ADMIN);
  await page.getByRole('link', { name: 'Innhold', exact: true }).click();
  await page.getByRole('link', { name: 'Utgaver' }).click();
  await page.getByRole('link', { name: DESK.issue }).click();
  await deskOn(page).toolbar.waitFor();
  return page;
};

beforeAll(async () => {
  browser = await startBrowser();
  ending.push(() => browser.close());
  app = await startBuiltApp();
  ending.push(() => app.stop());
  await fillDesk(app.url);
  const window = { locale: 'nb-NO', viewport: { width: 1440, height: 1000 } };
  first = await openIssue(await browser.newContext(window));
  second = await openIssue(await browser.newContext(window));
});
afterAll(async () => {
  for (const end of ending) await end();
});

const head = async (page: Page, title: string, heading: string): Promise<void> => {
  const desk = deskOn(page);
  await desk.button(`Handlinger for ${title}`).click();
  await page.getByRole('menuitem', { name: 'Egen overskrift og ingress …' }).click();
  await desk.dialog.getByRole('textbox', { name: 'Overskrift (bokmål)' }).fill(heading);
  await desk.dialog.getByRole('button', { name: 'Ferdig' }).click();
};

const place = async (page: Page): Promise<void> => {
  const desk = deskOn(page);
  await desk.button('Legg til oppføringer').click();
  await page.getByRole('tab', { name: 'Søk i alle oppføringer' }).click();
  await page.getByPlaceholder('Søk etter tittel eller referanse').fill('veileder');
  await desk.button(`Plasser: ${DESK.guidance}`).click();
  await desk.button('Legg til oppføringer').click();
};

const refusedSave = async (page: Page): Promise<void> => {
  await deskOn(page).button('Lagre').click();
  await deskOn(page).dialog.getByText('En annen har endret disposisjonen').waitFor();
};

describe('two editors of one issue', () => {
  const step = journey();

  step(
    'the one who saves last is told what the other did, and has a choice of every own change',
    async () => {
      await head(first, DESK.report, 'Overskrift fra den første');
      await deskOn(first).save();
      await place(second);
      await deskOn(second).button(`Flytt opp: ${DESK.guidance}`).click();
      await refusedSave(second);
      const { dialog } = deskOn(second);
      await dialog.getByText(/Overskrift eller ingress for «.+» er en annen\./).waitFor();
      await dialog.getByRole('checkbox', { name: `«${DESK.guidance}» er plassert.` }).waitFor();
      await second.getByText(/Legg endringene dine oppå det som er lagret/).waitFor();
      expect(await dialog.getByRole('listitem').count()).toBe(1);
      expect(await violationsIn(dialog)).toEqual([]);
      await takePicture(second, 'conflict');
    },
  );

  step('what is ticked is done on top of what the other saved, and nothing of either is lost', async () => {
    const { dialog, save, placed } = deskOn(second);
    await dialog.getByRole('checkbox', { name: new RegExp(`^«${DESK.guidance}» er flyttet`) }).click();
    await dialog.getByRole('button', { name: 'Gjør min endring oppå det som er lagret' }).click();
    expect(await placed()).toEqual(['Overskrift fra den første', DESK.guidance]);
    await save();
    await second.reload();
    await deskOn(second).toolbar.waitFor();
    await deskOn(second).button(`Flytt ${DESK.guidance}`).waitFor();
    expect(await placed()).toEqual(['Overskrift fra den første', DESK.guidance]);
  });

  step('one may put it off and go on reading, and keep the own outline instead', async () => {
    // The first still has the outline from before, and moves nothing but the heading it wrote.
    await head(first, 'Overskrift fra den første', 'En tredje overskrift');
    await refusedSave(first);
    const { dialog, button, placed, save } = deskOn(first);
    await dialog.getByText(`«${DESK.guidance}» er plassert i ${DESK.section}.`).waitFor();
    await first.keyboard.press('Escape');
    await button('Løs konflikten …').click();
    await dialog.getByRole('button', { name: 'Behold min disposisjon' }).click();
    await save();
    expect(await placed()).toEqual(['En tredje overskrift']);
  });

  step('and may take what the other saved', async () => {
    await head(second, 'Overskrift fra den første', 'En fjerde overskrift');
    await refusedSave(second);
    const { dialog, placed } = deskOn(second);
    await dialog.getByRole('button', { name: 'Forkast mine endringer' }).click();
    await deskOn(second).button('Flytt En tredje overskrift').waitFor();
    expect(await placed()).toEqual(['En tredje overskrift']);
  });
});

describe('an editor with changes that are not saved', () => {
  it('is warned before leaving', async () => {
    await head(first, 'En tredje overskrift', 'Ikke lagret');
    await first.getByRole('link', { name: 'Rapporter' }).click();
    await first.getByRole('alertdialog').waitFor();
    expect(new URL(first.url()).pathname).toContain('api::issue.issue');
  });
});
