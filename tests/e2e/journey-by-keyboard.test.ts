import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { startDemoEntries, type DemoApp } from './built-app';
import { deskOn, PATIENCE_MS } from './desk-page';
import { eventually } from '../helpers/eventually';
import { journey } from './journey';
import { choose, downTo, enter, tabTo, toHaveFocus, write } from './keyboard';
import { publicStatus, publishedIssue } from './published-issue';

const ISSUE = 'Nyhetsbrev fra KOM, mai–juni 2022';
const SLUG = 'nyhetsbrev-fra-kom-mai-juni-2022';
const ENGLISH_SLUG = 'newsletter-from-kom-may-june-2022';
const FRESH = 'Ny veileder om identifisering';
const MOVED = 'MSE-prosjektet nærmer seg slutten';
const HEADED = 'Møte hos NAV Grünerløkka';
const CORRECTED = 'ROSA-seminar i mai';
const OWN = 'KOMs hovedaktiviteter';
const NORWAY = 'Aktuelle norske tiltak, rapporter og forskning';
const COURT = 'Rettsavgjørelser';

let app: DemoApp;
let page: Page;
let desk: ReturnType<typeof deskOn>;
const ending: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const browser = await startBrowser();
  ending.push(() => browser.close());
  app = await startDemoEntries();
  ending.push(() => app.stop());
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1440, height: 1000 } });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
  desk = deskOn(page);
});
afterAll(async () => {
  for (const end of ending) await end();
});

/** Opens the menu of a row and does one of its items. */
const doFromMenu = async (menu: string, item: string): Promise<void> => {
  await enter(desk.button(menu));
  await page.locator('[role="menu"]:focus-within').waitFor();
  await downTo(page.getByRole('menuitem', { name: item, exact: true }));
};

const save = async (on: Page = page): Promise<void> => {
  const saved = on.waitForResponse(
    (response) =>
      ['POST', 'PUT'].includes(response.request().method()) && response.url().includes('/content-manager/'),
  );
  await enter(deskOn(on).button('Lagre'));
  expect((await saved).ok()).toBe(true);
};

/** The steps of one editor's work on one issue; after the first address, keys only. */
describe('an editor with the keyboard alone', () => {
  const step = journey();

  step('logs in and begins an issue for May and June', async () => {
    await page.goto(`${app.url}/admin`);
    await write(page.getByRole('textbox', { name: 'E-post' }), app.editor.email);
    await write(page.locator('input[name="password"]'), app.editor.password);
    await page.keyboard.press('Enter');
    await enter(page.getByRole('link', { name: 'Innhold', exact: true }));
    await enter(page.getByRole('link', { name: 'Utgaver' }));
    await enter(page.getByRole('link', { name: 'Ny oppføring' }).first());
    await write(desk.field('Tittel'), ISSUE);
    await tabTo(page.getByRole('combobox', { name: 'Nyhetsbrev' }));
    const searched = page.waitForResponse((response) => response.url().includes('_q=Nyhetsbrev'));
    await page.keyboard.type('Nyhetsbrev fra KOM');
    await searched;
    await downTo(page.getByRole('option', { name: 'Nyhetsbrev fra KOM' }));
    await page
      .getByRole('button', { name: 'Nyhetsbrev fra KOM' })
      .or(page.getByRole('link', { name: 'Nyhetsbrev fra KOM' }))
      .first()
      .waitFor();
    await write(desk.field('Nummer'), '2');
    await write(desk.field('År'), '2022');
    await write(page.getByRole('combobox', { name: 'Perioden begynner' }), '01.05.2022');
    await write(page.getByRole('combobox', { name: 'Perioden slutter' }), '30.06.2022');
    await page.keyboard.press('Tab');
    await save();
    await desk.toolbar.waitFor();
  });

  step('adds the standing sections, and takes out the one that has nothing this time', async () => {
    await enter(desk.button('Legg til seksjoner'));
    await enter(desk.dialog.getByRole('button', { name: 'Legg til 4 seksjoner' }));
    await doFromMenu(`Handlinger for seksjonen ${COURT}`, 'Fjern seksjonen');
    await desk.section(COURT).waitFor({ state: 'detached' });
  });

  step('reads what is proposed and why, and places all of it', async () => {
    await enter(desk.button('Legg til oppføringer'), 'Shift+Tab');
    await desk.adding.getByText('Datert 12. mai 2022, innenfor perioden.').first().waitFor();
    await enter(desk.button(/^Plasser alle \(\d+\)$/).first());
    await desk.adding.getByText(/Alt som hører til 1\. mai–30\. juni 2022/).waitFor();
  });

  step('writes a new entry in a tab of its own, and places it when back', async () => {
    await tabTo(page.getByRole('tab', { name: 'Forslag' }), 'Shift+Tab');
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'Ny oppføring', selected: true }).waitFor();
    const opened = page.context().waitForEvent('page');
    await enter(desk.adding.getByRole('link', { name: /^Artikkel/ }));
    const entry = await opened;
    await write(deskOn(entry).field('Tittel'), FRESH);
    await choose(entry.getByRole('combobox', { name: 'Type sak' }), /^Melding$/);
    await save(entry);
    await entry.getByText('Dokumentet er lagret').first().waitFor();
    await entry.close();
    await enter(desk.button(`Plasser: ${FRESH}`));
    await desk.section(OWN).locator('li[data-placement]', { hasText: FRESH }).waitFor();
  });

  step('lifts an entry over to the next section, and writes another heading for one', async () => {
    await tabTo(desk.button(`Flytt ${FRESH}`));
    await page.keyboard.press('Space');
    await page
      .getByText(new RegExp(`«${FRESH}» (er løftet|blir der den var)`))
      .first()
      .waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.getByText(`«${FRESH}» slippes ved ${NORWAY}`).waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await desk.section(NORWAY).locator('li[data-placement]', { hasText: FRESH }).waitFor();
    await doFromMenu(`Handlinger for ${MOVED}`, 'Flytt opp');
    await doFromMenu(`Handlinger for ${HEADED}`, 'Egen overskrift og ingress …');
    await write(desk.dialog.getByRole('textbox', { name: 'Overskrift (bokmål)' }), 'Vår egen overskrift');
    await enter(desk.dialog.getByRole('button', { name: 'Ferdig' }));
    await desk.button('Flytt Vår egen overskrift').waitFor();
    await save();
  });

  step('sees it as readers will, and is back at the button when that is closed', async () => {
    await enter(desk.button('Forhåndsvis'));
    await page
      .getByRole('region', { name: 'Forhåndsvisning' })
      .getByRole('heading', { name: FRESH })
      .waitFor();
    await enter(desk.button('Lukk forhåndsvisningen'));
    await toHaveFocus(desk.button('Forhåndsvis'));
  });

  step(
    'publishes the unpublished entry with the issue, and finds it in the public API in order',
    async () => {
      await page.getByText('1 hindring (bokmål)').waitFor();
      await enter(desk.button('Publiser også 1 upublisert oppføring'));
      await enter(desk.dialog.getByRole('button', { name: 'Publiser' }));
      await page.getByText('Versjon 1 · leses nå').waitFor();
      const { entries } = await publishedIssue(app.url, SLUG, 'nb');
      expect(entries.map(({ heading, title }) => heading?.text ?? title)).toEqual(await desk.placed());
    },
  );

  step('publishes it in English in the same order', async () => {
    await choose(page.getByRole('combobox', { name: 'Språk' }), /English/);
    await page.waitForURL(/locale(?:%5D|\])=en/);
    await desk.toolbar.waitFor();
    await write(desk.field('Tittel'), 'Newsletter from KOM, May–June 2022');
    await save();
    await enter(desk.button('Publiser'));
    await page.getByRole('list', { name: 'engelsk' }).getByText('Versjon 1 · leses nå').waitFor();
    const norwegian = await publishedIssue(app.url, SLUG, 'nb');
    const english = await publishedIssue(app.url, ENGLISH_SLUG, 'en');
    const order = ({ entries }: typeof english): string[] => entries.map(({ placement }) => placement);
    expect(order(english)).toEqual(order(norwegian));
    expect([...new Set(english.entries.map(({ lang }) => lang))].sort()).toEqual(['en', 'nb']);
  });

  step('corrects an entry and publishes the correction with a note', async () => {
    await choose(page.getByRole('combobox', { name: 'Språk' }), /Norsk bokmål/);
    await page.waitForURL(/locale(?:%5D|\])=nb/);
    await desk.toolbar.waitFor();
    const opened = page.context().waitForEvent('page');
    await enter(desk.section(OWN).getByRole('link', { name: /^ROSA-seminar/ }));
    const entry = await opened;
    await write(deskOn(entry).field('Tittel'), CORRECTED);
    await save(entry);
    await entry.getByText('Dokumentet er lagret').first().waitFor();
    await entry.close();
    await page.getByText('Endret siden publisering').first().waitFor();
    await enter(desk.button('Publiser rettelse …'));
    await desk.dialog.getByText(`«${CORRECTED}» er endret: Tittel.`).waitFor();
    await write(desk.dialog.getByRole('textbox', { name: 'Merknad til leserne' }), 'Måneden er lagt til.');
    await enter(desk.dialog.getByRole('button', { name: 'Publiser' }));
    await page.getByText('Versjon 2 · leses nå').waitFor();
  });

  step('compares the editions, and withdraws the issue with a reason', async () => {
    await enter(desk.button('Sammenlign …'));
    await desk.dialog.locator('ins', { hasText: CORRECTED }).waitFor();
    await page.keyboard.press('Escape');
    await desk.dialog.waitFor({ state: 'hidden' });
    await enter(desk.button('Trekk tilbake …'));
    await write(desk.dialog.getByRole('textbox', { name: 'Begrunnelse' }), 'Et navn sto med.');
    await enter(desk.dialog.getByRole('button', { name: 'Trekk tilbake' }));
    await page.getByText('Versjon 2 · trukket tilbake').waitFor();
    const status = (): Promise<number> => publicStatus(app.url, SLUG, 'nb');
    expect(await eventually(status, (code) => code === 410)).toBe(410);
  });
});
