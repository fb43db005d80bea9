import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { violationsIn } from './accessibility';
import { startBrowser } from './browser';
import { startDemoEntries, type DemoApp } from './built-app';
import { deskOn, PATIENCE_MS } from './desk-page';
import { eventually } from '../helpers/eventually';
import { journey } from './journey';
import { choose, enter, settled, tabTo, toHaveFocus } from './keyboard';
import { takePicture } from './screenshots';
import { signIn } from './sign-in';

const SECTION = 'Aktuelle norske tiltak, rapporter og forskning';

let app: DemoApp;
let page: Page;
const ending: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const browser = await startBrowser();
  ending.push(() => browser.close());
  app = await startDemoEntries();
  ending.push(() => app.stop());
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1440, height: 1000 } });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
  await signIn(page, app.url, app.editor);
  await page.getByRole('link', { name: 'Innhold', exact: true }).click();
  await page.getByRole('link', { name: 'Seksjoner' }).click();
  // By mouse: Strapi's lists have no cell that Tab comes to.
  await page.getByRole('link', { name: SECTION }).click();
});
afterAll(async () => {
  for (const end of ending) await end();
});

const rule = (): Locator => page.getByRole('heading', { name: 'Innsamlingsregel' }).locator('..');
const list = (name: string): Locator => rule().getByRole('combobox', { name, exact: true });
const tick = (name: string): Locator => rule().getByRole('checkbox', { name });
const removal = (name: RegExp): Locator => rule().getByRole('button', { name });

/** How many entries the rule matches by what is shown; NaN while there is no number. */
const counted = async (): Promise<number> => {
  const said = await rule().getByRole('status').innerText();
  return said.startsWith('Ingen oppføringer passer') ? 0 : Number.parseInt(said, 10);
};
const countAfter = async (deed: () => Promise<void>): Promise<{ before: number; after: number }> => {
  const before = await counted();
  await deed();
  const after = await eventually(counted, (count) => !Number.isNaN(count) && count !== before);
  return { before, after };
};

const total = z.object({ meta: z.object({ pagination: z.object({ total: z.number() }) }) });
/** How many entries of a type the public API has. */
const published = async (type: string): Promise<number> =>
  total.parse(await (await fetch(`${app.url}/api/${type}?locale=nb&pagination[pageSize]=1`)).json()).meta
    .pagination.total;

const COUNTING = '**/sections/count';
/** What the server answers who asks how many entries a rule matches. */
const matching = z.object({ matching: z.int() }).transform((answer) => answer.matching);

/** The steps of one editor's work on one section's rule; once it is open, keys only. */
describe('the rule of a section, edited with the keyboard alone', () => {
  const step = journey();

  step('tells at once how many entries it matches', async () => {
    await rule().getByText('passer med regelen nå').waitFor();
    expect(await counted()).toBeGreaterThan(0);
  });

  step('counts anew with each change', async () => {
    const wider = await countAfter(() => choose(list('Fra'), /^Norge og utlandet$/));
    expect(wider.after).toBeGreaterThan(wider.before);
    await tabTo(tick('Arrangement'), 'Shift+Tab');
    const fewerTypes = await countAfter(() => page.keyboard.press('Space'));
    expect(fewerTypes.before - fewerTypes.after).toBe(await published('events'));
    await tabTo(tick('Artikkel'));
    await countAfter(() => page.keyboard.press('Space'));
    expect(await counted()).toBe(await published('reports'));
    const fewerKinds = await countAfter(() =>
      choose(list('Av disse slagene'), /^Forskningsrapport \(Rapport\)$/),
    );
    expect(fewerKinds.after).toBeLessThan(fewerKinds.before);
    const moreKinds = await countAfter(() => choose(list('Av disse slagene'), /^Årsrapport \(Rapport\)$/));
    expect(moreKinds.after).toBeGreaterThan(fewerKinds.after);
  });

  step('keeps to the count of the rule as it stands, though an older answer comes later', async () => {
    const before = await counted();
    let answerOlder = (): void => undefined;
    const held = new Promise<void>((answer) => (answerOlder = answer));
    await page.route(COUNTING, async (route) => (await held, route.continue()), { times: 1 });
    const older = page.waitForRequest(COUNTING);
    await choose(list('Av disse slagene'), /^Evaluering \(Rapport\)$/);
    await older;
    const newer = page.waitForResponse(COUNTING);
    await enter(removal(/^Fjern Evaluering/), 'Shift+Tab');
    expect(matching.parse(await (await newer).json())).toBe(before);
    answerOlder();
    expect(matching.parse(await (await (await older).response())?.json())).toBeGreaterThan(before);
    await settled(page);
    expect(await counted()).toBe(before);
  });

  step(
    'says so when it collects nothing, and gives the choices back when a type is ticked again',
    async () => {
      await tabTo(tick('Rapport'), 'Shift+Tab');
      await page.keyboard.press('Space');
      await rule().getByText('Seksjonen samler ingenting: velg minst én type.').waitFor();
      await removal(/^Fjern Årsrapport/).waitFor();
      await page.keyboard.press('Space');
      await rule().getByText('passer med regelen nå').waitFor();
    },
  );

  step('breaks nothing of WCAG 2.2 at A and AA, in light and dark, with choices of every kind', async () => {
    await choose(list('Om disse emnene'), /./);
    await choose(list('Fra eller om disse virksomhetene'), /./);
    expect(await removal(/^Fjern /).count()).toBe(4);
    await takePicture(page, 'collection-rule');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsIn(rule())).toEqual([]);
      for (const name of ['Om disse emnene', 'Fra']) {
        await enter(list(name), name === 'Fra' ? 'Tab' : 'Shift+Tab');
        expect(await violationsIn(page.getByRole('listbox'))).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('listbox').waitFor({ state: 'detached' });
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  step('gives the focus on when a choice is taken away', async () => {
    await tabTo(removal(/^Fjern Årsrapport/), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await removal(/^Fjern Årsrapport/).waitFor({ state: 'detached' });
    await toHaveFocus(removal(/^Fjern Forskning/));
    await page.keyboard.press('Enter');
    await toHaveFocus(list('Av disse slagene'));
  });

  step('is saved as it was left', async () => {
    await enter(removal(/^Fjern /).first());
    await enter(removal(/^Fjern /).first());
    await eventually(counted, (count) => count > 0);
    const left = await counted();
    expect(left).toBe(await published('reports'));
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
    await enter(deskOn(page).button('Lagre'));
    expect((await saved).ok()).toBe(true);
    await page.reload();
    await rule().getByText('passer med regelen nå').waitFor();
    expect(await counted()).toBe(left);
    expect(await tick('Artikkel').isChecked()).toBe(false);
  });
});
