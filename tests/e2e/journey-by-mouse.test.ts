import type { Page } from 'playwright-core';
import { violationsIn } from './accessibility';
import { startBrowser } from './browser';
import { startDemoEntries, type DemoApp } from './built-app';
import { deskOn, PATIENCE_MS } from './desk-page';
import { eventually } from '../helpers/eventually';
import { journey } from './journey';
import { publicStatus, publishedIssue } from './published-issue';
import { takePicture } from './screenshots';
import { signIn } from './sign-in';

const ISSUE = 'Nyhetsbrev fra KOM, mai–juni 2022';
const SLUG = 'nyhetsbrev-fra-kom-mai-juni-2022';
const ENGLISH_SLUG = 'newsletter-from-kom-may-june-2022';
const FRESH = 'Ny veileder om identifisering';
const CORRECTED = 'ROSA-seminar i mai';
const SECTIONS = {
  own: 'KOMs hovedaktiviteter',
  court: 'Rettsavgjørelser',
  norway: 'Aktuelle norske tiltak, rapporter og forskning',
} as const;

let app: DemoApp;
let page: Page;
let desk: ReturnType<typeof deskOn>;
const ending: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const browser = await startBrowser();
  ending.push(() => browser.close());
  app = await startDemoEntries();
  ending.push(() => app.stop());
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1600, height: 1100 } });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
  desk = deskOn(page);
});
afterAll(async () => {
  for (const end of ending) await end();
});

const published = (slug: string, locale: string) => publishedIssue(app.url, slug, locale);

const choose = async (field: string, option: string | RegExp, on: Page = page): Promise<void> => {
  await on.getByRole('combobox', { name: field }).click();
  await on.getByRole('option', { name: option, exact: true }).click();
};

const switchTo = async (language: 'English' | 'Norsk bokmål', code: string): Promise<void> => {
  // The option says too whether the language is begun.
  await page.getByRole('combobox', { name: 'Språk' }).click();
  await page.getByRole('option', { name: language }).click();
  await page.waitForURL(new RegExp(`locale(?:%5D|\\])=${code}`));
  await desk.toolbar.waitFor();
};

/** The steps of one editor's work on one issue: each goes on where the one before left off. */
describe('an editor with a mouse', () => {
  const step = journey();

  step('logs in and begins an issue for May and June', async () => {
    await signIn(page, app.url, app.editor);
    await page.getByRole('link', { name: 'Innhold', exact: true }).click();
    await page.getByRole('link', { name: 'Utgaver' }).click();
    await page.getByRole('link', { name: 'Ny oppføring' }).first().click();
    await desk.field('Tittel').fill(ISSUE);
    await choose('Nyhetsbrev', 'Nyhetsbrev fra KOM');
    await desk.field('Nummer').fill('2');
    await desk.field('År').fill('2022');
    for (const [name, day] of [
      ['Perioden begynner', '01.05.2022'],
      ['Perioden slutter', '30.06.2022'],
    ] as const) {
      await page.getByRole('combobox', { name }).fill(day);
      await page.keyboard.press('Tab');
    }
    await desk.save();
    await desk.toolbar.waitFor();
  });

  step('adds the standing sections, which are ticked already', async () => {
    await desk.button('Legg til seksjoner').click();
    expect(await violationsIn(desk.dialog)).toEqual([]);
    await desk.dialog.getByRole('button', { name: 'Legg til 4 seksjoner' }).click();
    await desk.section(SECTIONS.court).waitFor();
  });

  step('looks at what is proposed and why, and places all of it', async () => {
    await desk.button('Legg til oppføringer').click();
    await desk.adding.getByText('Datert 12. mai 2022, innenfor perioden.').first().waitFor();
    expect(await violationsIn(desk.adding)).toEqual([]);
    await desk.toolbar.scrollIntoViewIfNeeded();
    await takePicture(page, 'candidates');
    await desk.button(/^Plasser alle \(\d+\)$/).click();
    await desk.adding.getByText(/Alt som hører til 1\. mai–30\. juni 2022/).waitFor();
    expect((await desk.placed(desk.section(SECTIONS.own))).length).toBeGreaterThan(5);
  });

  step('finds the rulings, which are older, and places them too', async () => {
    await desk.adding.getByRole('button', { name: 'Søk i alle oppføringer' }).click();
    await choose('Plasseres i', SECTIONS.court);
    for (const reference of ['LB-2018-102939-2', 'THEDM-2020-52736']) {
      await page.getByPlaceholder('Søk etter tittel eller referanse').fill(reference);
      await desk.adding.getByText('Fant 1 oppføring').waitFor();
      await desk.adding.getByRole('button', { name: /^Plasser: / }).click();
      await desk.adding.getByRole('button', { name: /^Plassert: / }).waitFor();
    }
    expect(await desk.placed(desk.section(SECTIONS.court))).toHaveLength(2);
  });

  step('writes a new entry in a tab of its own, and finds it on top of the list when back', async () => {
    await page.getByRole('tab', { name: 'Ny oppføring' }).click();
    const opened = page.context().waitForEvent('page');
    await desk.adding.getByRole('link', { name: /^Artikkel/ }).click();
    const entry = await opened;
    await entry.getByRole('textbox', { name: 'Tittel' }).fill(FRESH);
    await choose('Type sak', 'Melding', entry);
    await deskOn(entry).save();
    await entry.close();
    await choose('Plasseres i', SECTIONS.norway);
    await desk.button(`Plasser: ${FRESH}`).click();
    await desk.button('Legg til oppføringer').click();
    const inNorway = () => desk.placed(desk.section(SECTIONS.norway));
    expect((await inNorway()).at(-1)).toBe(FRESH);
  });

  step('drags an entry to another section', async () => {
    const [last] = (await desk.placed(desk.section(SECTIONS.own))).slice(-1);
    const [first] = await desk.placed(desk.section(SECTIONS.court));
    const handle = desk.button(`Flytt ${last}`);
    const target = desk.button(`Flytt ${first}`);
    await target.scrollIntoViewIfNeeded();
    const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
    if (!from || !to) throw new Error('The handles are not on the page.');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 8, to.y + 8, { steps: 20 });
    await takePicture(page, 'drag');
    await page.mouse.up();
    const inCourt = () => desk.placed(desk.section(SECTIONS.court));
    expect((await eventually(inCourt, (titles) => titles[0] === last))[0]).toBe(last);
  });

  step('writes another heading for this issue only, and saves', async () => {
    const [first] = await desk.placed(desk.section(SECTIONS.norway));
    await desk.button(`Handlinger for ${first}`).click();
    await page.getByRole('menuitem', { name: 'Egen overskrift og ingress …' }).click();
    await desk.dialog.getByRole('textbox', { name: 'Overskrift (bokmål)' }).fill('Vår egen overskrift');
    expect(await violationsIn(desk.dialog)).toEqual([]);
    await desk.dialog.getByRole('button', { name: 'Ferdig' }).click();
    await desk
      .section(SECTIONS.norway)
      .getByRole('link', { name: /^Vår egen overskrift/ })
      .waitFor();
    expect(await violationsIn(desk.toolbar.locator('..'))).toEqual([]);
    await desk.save();
  });

  step('sees it as readers will, and is back at the button when that is closed', async () => {
    await desk.button('Forhåndsvis').click();
    const preview = page.getByRole('region', { name: 'Forhåndsvisning' });
    await preview.getByRole('heading', { name: 'Vår egen overskrift' }).waitFor();
    expect(await violationsIn(preview)).toEqual([]);
    await takePicture(page, 'preview');
    await desk.button('Lukk forhåndsvisningen').click();
    await desk.button('Forhåndsvis').and(page.locator(':focus')).waitFor();
  });

  step('reads what is in the way, and publishes the unpublished entry with the issue', async () => {
    await page.getByText('1 hindring (bokmål)').waitFor();
    await page.evaluate('window.scrollTo(0, 0)');
    expect(await violationsIn(page.locator('aside').filter({ hasText: 'hindring' }).first())).toEqual([]);
    await takePicture(page, 'readiness');
    await desk.button('Publiser også 1 upublisert oppføring').click();
    await desk.dialog.getByText(FRESH).waitFor();
    expect(await violationsIn(desk.dialog)).toEqual([]);
    await desk.dialog.getByRole('button', { name: 'Publiser' }).click();
    await page.getByText('Publisert som versjon 1.').first().waitFor();
    await page.getByText('Versjon 1 · leses nå').waitFor();
  });

  step('finds it in the public API in the order of the outline', async () => {
    const { entries } = await published(SLUG, 'nb');
    expect(entries.map(({ heading, title }) => heading?.text ?? title)).toEqual(await desk.placed());
  });

  step('publishes it in English, in the same order, with Norwegian where nothing else is', async () => {
    await switchTo('English', 'en');
    await desk.field('Tittel').fill('Newsletter from KOM, May–June 2022');
    await desk.save();
    await desk.button('Publiser').click();
    await page.getByRole('list', { name: 'engelsk' }).getByText('Versjon 1 · leses nå').waitFor();
    const [norwegian, english] = [await published(SLUG, 'nb'), await published(ENGLISH_SLUG, 'en')];
    const placements = ({ entries }: typeof english): string[] => entries.map(({ placement }) => placement);
    expect(placements(english)).toEqual(placements(norwegian));
    const languages = english.entries.map(({ lang }) => lang);
    expect([...new Set(languages)].sort()).toEqual(['en', 'nb']);
    const titles = new Map(norwegian.entries.map(({ placement, title }) => [placement, title]));
    const staysNorwegian = english.entries.filter(({ lang }) => lang === 'nb');
    expect(staysNorwegian.every(({ placement, title }) => titles.get(placement) === title)).toBe(true);
  });

  step(
    'corrects an entry, sees that and what differs, and publishes the correction with a note',
    async () => {
      await switchTo('Norsk bokmål', 'nb');
      const opened = page.context().waitForEvent('page');
      await desk
        .section(SECTIONS.own)
        .getByRole('link', { name: /^ROSA-seminar/ })
        .click();
      const entry = await opened;
      await entry.getByText('Brukt i').waitFor();
      expect(await violationsIn(entry.locator('aside').filter({ hasText: 'Brukt i' }).first())).toEqual([]);
      await entry.getByRole('textbox', { name: 'Tittel' }).fill(CORRECTED);
      await deskOn(entry).save();
      await entry.close();
      const row = desk.section(SECTIONS.own).locator('li[data-placement]', { hasText: CORRECTED });
      await row.getByText('Endret siden publisering').waitFor();
      await desk.button('Publiser rettelse …').click();
      await desk.dialog.getByText(`«${CORRECTED}» er endret: Tittel.`).waitFor();
      await desk.dialog
        .getByRole('textbox', { name: 'Merknad til leserne' })
        .fill('Tidspunktet er lagt til.');
      expect(await violationsIn(desk.dialog)).toEqual([]);
      await takePicture(page, 'correction');
      await desk.dialog.getByRole('button', { name: 'Publiser' }).click();
      await page.getByText('Versjon 2 · leses nå').waitFor();
      const { edition: corrected } = await published(SLUG, 'nb');
      expect(corrected).toMatchObject({ number: 2, note: 'Tidspunktet er lagt til.' });
    },
  );

  step('compares the two editions', async () => {
    await page.getByText('Versjon 1 · erstattet').waitFor();
    expect(await violationsIn(page.locator('aside').filter({ hasText: 'erstattet' }).first())).toEqual([]);
    await desk.button('Sammenlign …').click();
    await desk.dialog.locator('ins', { hasText: CORRECTED }).waitFor();
    expect(await violationsIn(desk.dialog)).toEqual([]);
    await takePicture(page, 'edition-difference');
    await page.keyboard.press('Escape');
    await desk.dialog.waitFor({ state: 'hidden' });
  });

  step('withdraws it with a reason, and leaves a tombstone', async () => {
    await desk.button('Trekk tilbake …').click();
    expect(await violationsIn(desk.dialog)).toEqual([]);
    await desk.dialog.getByRole('textbox', { name: 'Begrunnelse' }).fill('Et navn sto med.');
    await desk.dialog.getByRole('button', { name: 'Trekk tilbake' }).click();
    await page.getByText('Versjon 2 · trukket tilbake').waitFor();
    const status = (): Promise<number> => publicStatus(app.url, SLUG, 'nb');
    expect(await eventually(status, (code) => code === 410)).toBe(410);
  });
});
