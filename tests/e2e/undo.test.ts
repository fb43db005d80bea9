import type { Locator, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { startBuiltApp, type BuiltApp } from './built-app';
import { deskOn, PATIENCE_MS } from './desk-page';
import { ADMIN, DESK } from './editorial-desk';
import { eventually } from '../helpers/eventually';
import { journey } from './journey';
import { hasFocus, settled, toHaveFocus } from './keyboard';
import { signIn } from './sign-in';
import { layOutVariedIssue, VARIED } from './varied-issue';

const { first, second, third } = VARIED.placed;

let app: BuiltApp;
let page: Page;
let desk: ReturnType<typeof deskOn>;
const ending: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const browser = await startBrowser();
  ending.push(() => browser.close());
  app = await startBuiltApp();
  ending.push(() => app.stop());
  await layOutVariedIssue(app.url);
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1600, height: 1400 } });
  context.setDefaultTimeout(PATIENCE_MS / 3);
  page = await context.newPage();
  desk = deskOn(page);
  await signIn(page, app.url, ADMIN);
  await page.getByRole('link', { name: 'Innhold', exact: true }).click();
  await page.getByRole('link', { name: 'Utgaver' }).click();
  await page.getByRole('link', { name: VARIED.issue }).click();
  await desk.section(VARIED.reports).waitFor();
});
afterAll(async () => {
  for (const end of ending) await end();
});

const editor = (): Locator => desk.toolbar.locator('..');
const boxes = (): Locator => editor().locator('section', { has: page.locator('h3') });

interface Row {
  getAttribute: (name: string) => string | null;
}
/** The outline as it stands on the page: sections, groups and rows with all that is told of them, and who the rows are. */
const shown = async (): Promise<string> => {
  const placements = await boxes()
    .locator('[data-placement]')
    .evaluateAll((rows) =>
      rows.map((row) => (row as unknown as Row).getAttribute('data-placement')).join(' '),
    );
  return [...(await boxes().allInnerTexts()), placements].join('\n\n');
};
/** What a screen reader was told last. */
const said = (): Promise<string> => editor().getByRole('status').last().innerText();
const isFocusInEditor = async (): Promise<boolean> =>
  (await editor().and(page.locator(':focus-within')).count()) > 0;
/** Strapi offers to save where the form's value is another than the stored one, texts of other languages included. */
const isChanged = (): Promise<boolean> => desk.button('Lagre').isEnabled();

const outlineIs = async (wanted: string): Promise<void> => {
  expect(await eventually(shown, (now) => now === wanted)).toBe(wanted);
};
const focusIsKept = async (): Promise<void> => {
  expect(await eventually(isFocusInEditor, (isKept) => isKept)).toBe(true);
};

const menu = async (of: string, item: string): Promise<void> => {
  await desk.button(`Handlinger for ${of}`).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  // Where the deed leads, the focus goes a moment later, as for whoever reads what was done.
  await settled(page);
};
const finish = (button: string | RegExp): Promise<void> =>
  desk.dialog.getByRole('button', { name: button }).click();
const write = async (of: string, field: string, text: string): Promise<void> => {
  await menu(of, 'Egen overskrift og ingress …');
  await desk.dialog.getByRole('textbox', { name: field }).fill(text);
  await finish('Ferdig');
};
const head = async (of: string, item: string, texts: Record<string, string>): Promise<void> => {
  await menu(of, item);
  for (const [language, text] of Object.entries(texts))
    await desk.dialog.getByRole('textbox', { name: `Overskrift (${language})` }).fill(text);
  await finish(/^(Ferdig|Legg til gruppen)$/);
};
const press = async (name: string): Promise<void> => desk.button(name).click();
const dragBy = async (keys: readonly string[]): Promise<void> => {
  await desk.button(`Flytt ${first}`).focus();
  await page.keyboard.press('Space');
  await page.getByText(`«${first}» `).first().waitFor({ state: 'attached' });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
  }
  await page.keyboard.press('Space');
};
const dragTo = async (target: string): Promise<void> => {
  const [from, to] = [
    await desk.button(`Flytt ${first}`).boundingBox(),
    await desk.button(`Flytt ${target}`).boundingBox(),
  ];
  if (!from || !to) throw new Error('The handles are not on the page.');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y + 8, { steps: 15 });
  await page.mouse.up();
};
const openTab = async (name: string): Promise<void> => {
  if (!(await desk.adding.isVisible())) await press('Legg til oppføringer');
  await desk.adding.getByRole('tab', { name }).click();
};
const propose = async (name: string | RegExp): Promise<void> => {
  await openTab('Forslag');
  await desk.adding.getByRole('button', { name, exact: true }).first().click();
};

/** Everything the outline editor lets a person do to an outline, and what the screen reader says of it. */
const DEEDS: readonly (readonly [what: string, said: RegExp, act: () => Promise<void>])[] = [
  ['moves an entry down by its button', /er flyttet til/, () => press(`Flytt ned: ${first}`)],
  ['moves an entry up by its button', /er flyttet til/, () => press(`Flytt opp: ${second}`)],
  ['moves an entry down by its menu, into the next group', /er flyttet til/, () => menu(second, 'Flytt ned')],
  [
    'moves an entry up by its menu, into the section above',
    /til Rapporter/,
    () => menu(VARIED.article, 'Flytt opp'),
  ],
  [
    'moves an entry to another section by the dialog',
    /er flyttet til Saker i perioden/,
    async () => {
      await menu(first, 'Flytt til …');
      await desk.dialog.getByRole('combobox', { name: 'Seksjon og gruppe' }).click();
      await page.getByRole('option', { name: VARIED.articles }).click();
      await finish('Flytt');
    },
  ],
  ['drags an entry with the keyboard', /er flyttet til/, () => dragBy(['ArrowDown', 'ArrowDown'])],
  ['drags an entry with the mouse', /er flyttet til/, () => dragTo(third)],
  [
    'writes a heading of its own in Norwegian',
    /Overskrift og ingress for/,
    () => write(first, 'Overskrift (bokmål)', 'En egen'),
  ],
  [
    'writes a heading of its own in English',
    /Overskrift og ingress for/,
    () => write(first, 'Overskrift (engelsk)', 'Its own'),
  ],
  [
    'writes an introduction in Norwegian',
    /Overskrift og ingress for/,
    () => write(third, 'Ingress (bokmål)', 'Først dette.'),
  ],
  [
    'changes an introduction in English',
    /Overskrift og ingress for/,
    () => write(second, 'Ingress (engelsk)', 'Another.'),
  ],
  ['takes an introduction away', /Overskrift og ingress for/, () => write(second, 'Ingress (bokmål)', '')],
  ['removes an entry', /er fjernet fra utgaven/, () => menu(first, 'Fjern fra utgaven')],
  [
    'removes the only entry of a section',
    /er fjernet fra utgaven/,
    () => menu(VARIED.article, 'Fjern fra utgaven'),
  ],
  ['sets a placed entry aside', /er lagt til side/, () => menu(third, 'Legg til side')],
  [
    'adds sections',
    /1 seksjon er lagt til/,
    async () => {
      await press('Legg til seksjon');
      await desk.dialog.getByRole('checkbox', { name: DESK.section }).click();
      await finish('Legg til 1 seksjon');
    },
  ],
  ['moves a section up', /Seksjonen .+ er flyttet/, () => menu(`seksjonen ${VARIED.articles}`, 'Flytt opp')],
  ['moves a section down', /Seksjonen .+ er flyttet/, () => menu(`seksjonen ${VARIED.reports}`, 'Flytt ned')],
  [
    'removes a section',
    /Seksjonen .+ er fjernet/,
    () => menu(`seksjonen ${VARIED.unused}`, 'Fjern seksjonen'),
  ],
  [
    'adds a group with a heading in both languages',
    /Gruppen Fra domstolene er lagt til/,
    () =>
      head(`seksjonen ${VARIED.reports}`, 'Legg til gruppe', {
        bokmål: 'Fra domstolene',
        engelsk: 'From courts',
      }),
  ],
  [
    'adds a group without a heading',
    /er lagt til/,
    () => head(`seksjonen ${VARIED.articles}`, 'Legg til gruppe', {}),
  ],
  [
    'gives the only group of a section a heading',
    /Gruppen heter nå Møter/,
    () => head(`seksjonen ${VARIED.articles}`, 'Gi gruppen overskrift', { bokmål: 'Møter' }),
  ],
  [
    'gives a group another heading in English',
    /Gruppen heter nå/,
    () => head('gruppen Fra etatene', 'Gi overskrift', { engelsk: 'Agencies' }),
  ],
  [
    'takes the heading of a group away',
    /Gruppen heter nå/,
    () => head('gruppen Fra forskningen', 'Gi overskrift', { bokmål: '' }),
  ],
  ['moves a group up', /Gruppen .+ er flyttet/, () => menu('gruppen Fra forskningen', 'Flytt opp')],
  ['moves a group down', /Gruppen .+ er flyttet/, () => menu('gruppen Fra etatene', 'Flytt ned')],
  ['removes a group', /Gruppen .+ er fjernet/, () => menu('gruppen Uten innhold', 'Fjern gruppen')],
  [
    'places an entry that was searched for',
    /er plassert/,
    async () => {
      await openTab('Søk i alle oppføringer');
      await page.getByPlaceholder('Søk etter tittel eller referanse').fill(DESK.report);
      await press(`Plasser: ${DESK.report}`);
    },
  ],
  ['places one candidate', /er plassert/, () => propose(`Plasser: ${VARIED.proposed[1]}`)],
  ['sets a candidate aside', /er lagt til side/, () => propose(`Legg til side: ${VARIED.proposed[0]}`)],
  [
    'places all candidates of a section',
    /3 oppføringer er plassert/,
    () => propose(`Plasser alle 3 i ${VARIED.reports}`),
  ],
  ['places all candidates', /3 oppføringer er plassert/, () => propose(/^Plasser alle \(3\)$/)],
];

/** Each from the same stored outline, and back to it. */
describe('an editor who', () => {
  const step = journey();

  for (const [what, words, act] of DEEDS) {
    step(`${what} undoes that, redoes it and undoes it again`, async () => {
      const before = await shown();
      expect(await isChanged()).toBe(false);
      await act();
      expect(await eventually(isChanged, (is) => is)).toBe(true);
      const told = await eventually(said, (text) => words.test(text));
      expect(told).toMatch(words);
      await focusIsKept();
      const after = await shown();

      const offered = editor().getByRole('button', { name: 'Angre', exact: true });
      if (await offered.isVisible()) await offered.press('Enter');
      else await page.keyboard.press('Control+z');
      await outlineIs(before);
      expect(await eventually(isChanged, (is) => !is)).toBe(false);
      expect(await said()).toBe(`Angret: ${told}`);
      await focusIsKept();

      await page.keyboard.press('Control+Shift+Z');
      await outlineIs(after);
      expect(await eventually(isChanged, (is) => is)).toBe(true);
      expect(await said()).toBe(`Gjort om igjen: ${told}`);
      await focusIsKept();

      await page.keyboard.press('Control+z');
      await outlineIs(before);
      expect(await eventually(isChanged, (is) => !is)).toBe(false);
      await focusIsKept();
    });
  }

  step('takes back several steps by the toolbar, one at a time, keeps the focus on its button', async () => {
    const outlines = [await shown()];
    for (const title of [first, second]) {
      await menu(title, 'Fjern fra utgaven');
      await desk.button(`Flytt ${title}`).waitFor({ state: 'detached' });
      outlines.unshift(await shown());
    }
    const undo = desk.button('Angre (Ctrl+Z)');
    for (const outline of outlines.slice(1)) {
      await undo.press('Enter');
      await outlineIs(outline);
      expect(await hasFocus(undo)).toBe(true);
    }
    const redo = desk.button('Gjør om igjen (Ctrl+Shift+Z)');
    for (const outline of outlines.slice(0, -1).reverse()) {
      await redo.press('Enter');
      await outlineIs(outline);
    }
  });
});

describe('the focus', () => {
  const step = journey();

  step('is on the line that tells how many candidates are left once all are placed', async () => {
    await propose(/^Plasser alle \(3\)$/);
    await toHaveFocus(desk.adding.getByRole('status').filter({ hasText: 'Ingen flere forslag.' }));
    await page.keyboard.press('Control+z');
  });

  step('goes on to the next candidate when one is placed or set aside', async () => {
    const [one, two, three] = VARIED.proposed;
    await propose(`Plasser: ${one}`);
    await toHaveFocus(desk.adding.getByRole('button', { name: `Plasser: ${two}` }));
    await propose(`Legg til side: ${two}`);
    await toHaveFocus(desk.adding.getByRole('button', { name: `Legg til side: ${three}` }));
  });

  step('is back on the row when what was removed is undone by the message', async () => {
    await menu(third, 'Fjern fra utgaven');
    await editor().getByRole('button', { name: 'Angre', exact: true }).press('Enter');
    await toHaveFocus(desk.button(`Handlinger for ${third}`));
  });

  step('stays in the outline when the message is closed', async () => {
    await menu(third, 'Fjern fra utgaven');
    await press('Lukk meldingen');
    await focusIsKept();
    await page.keyboard.press('Control+z');
  });

  step('is back on the menu when its dialog is cancelled', async () => {
    for (const item of ['Flytt til …', 'Egen overskrift og ingress …']) {
      await menu(third, item);
      await desk.dialog.waitFor();
      await page.keyboard.press('Escape');
      await desk.dialog.waitFor({ state: 'detached' });
      await toHaveFocus(desk.button(`Handlinger for ${third}`));
    }
  });
});
