import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { startBuiltApp, type BuiltApp } from './built-app';
import { ADMIN, DESK, fillDesk } from './editorial-desk';
import { signIn } from './sign-in';

/** A slow machine may take this long to show a page. */
const PATIENCE_MS = 60_000;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let app: BuiltApp;
let page: Page;
const ending: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const browser = await startBrowser();
  ending.push(() => browser.close());
  app = await startBuiltApp();
  ending.push(() => app.stop());
  await fillDesk(app.url);
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1440, height: 1000 } });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
  await signIn(page, app.url, ADMIN);
  await page.getByRole('link', { name: 'Innhold', exact: true }).click();
  await page.getByRole('link', { name: 'Utgaver' }).click();
  await page.getByRole('link', { name: DESK.issue }).click();
  await toolbar().waitFor();
});
afterAll(async () => {
  for (const end of ending) await end();
});

const toolbar = (): Locator => page.getByRole('toolbar', { name: 'Disposisjon' });
const section = (): Locator => page.getByRole('region', { name: DESK.section });
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

/** Titles as they stand in the outline, without the words for screen readers. */
const placed = async (): Promise<string[]> =>
  (await section().getByRole('listitem').getByRole('link').allInnerTexts()).map((title) =>
    title.replace(/\s*\(åpnes i ny fane\)/, '').trim(),
  );

const untilPlaced = async (...titles: string[]): Promise<void> => {
  await expect(eventually(placed, titles)).resolves.toEqual(titles);
};

/** What a question is answered with once it is the wanted answer, or else when patience is at an end. */
const eventually = async <Answer>(ask: () => Promise<Answer>, wanted: Answer): Promise<Answer> => {
  const deadline = Date.now() + PATIENCE_MS / 4;
  let answer = await ask();
  while (JSON.stringify(answer) !== JSON.stringify(wanted) && Date.now() < deadline) {
    await page.waitForTimeout(100);
    answer = await ask();
  }
  return answer;
};

const saveIssue = async (): Promise<void> => {
  const answered = page.waitForResponse((response) => response.request().method() === 'PUT');
  await button('Lagre').click();
  expect((await answered).status()).toBe(200);
};

describe('an editor with a mouse', () => {
  it('finds an entry by its title and places it', async () => {
    await button('Legg til oppføringer').click();
    await page.getByRole('tab', { name: 'Søk i alle oppføringer' }).click();
    await page.getByPlaceholder('Søk etter tittel eller referanse').fill('veileder');
    await button(`Plasser: ${DESK.guidance}`).click();
    await untilPlaced(DESK.report, DESK.guidance);
    await button('Legg til oppføringer').click();
  });

  it('drags it above the one before', async () => {
    const handles = section().getByRole('button', { name: /^Flytt (?!opp|ned)/ });
    const [to, from] = [await handles.nth(0).boundingBox(), await handles.nth(1).boundingBox()];
    if (!from || !to) throw new Error('The handles are not on the page.');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 8, to.y + 8, { steps: 15 });
    await page.mouse.up();
    await untilPlaced(DESK.guidance, DESK.report);
  });

  it('saves the issue, and finds it so after a reload', async () => {
    await saveIssue();
    await page.reload();
    await toolbar().waitFor();
    await untilPlaced(DESK.guidance, DESK.report);
  });

  it('sees beside it what readers will', async () => {
    await button('Forhåndsvis').click();
    const preview = page.getByRole('region', { name: 'Forhåndsvisning' });
    await preview.getByRole('heading', { name: DESK.guidance }).waitFor();
  });

  it('saves from there, where Strapi’s own button is covered, and stays at the button', async () => {
    const save = page.locator('main').getByRole('button', { name: 'Lagre', exact: true }).first();
    for (const way of ['ned', 'opp']) {
      await button(`Flytt ${way}: ${DESK.guidance}`).click();
      const answered = page.waitForResponse((response) => response.request().method() === 'PUT');
      await save.click();
      expect((await answered).status()).toBe(200);
      await save.and(page.locator('[aria-disabled="true"]:focus')).waitFor();
    }
    await button('Lukk forhåndsvisningen').click();
  });

  it('opens and closes it in a narrow window too, where Strapi’s menu is a bar at the top', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await button('Forhåndsvis').click();
    await page.getByRole('region', { name: 'Forhåndsvisning' }).waitFor();
    await button('Lukk forhåndsvisningen').click();
    await page.setViewportSize({ width: 1440, height: 1000 });
    await toolbar().waitFor();
  });
});

describe('an editor with the keyboard alone', () => {
  /** What the control with the focus is called. */
  const focused = async (): Promise<string> =>
    String(
      await page.evaluate(
        `document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''`,
      ),
    ).trim();
  /** Said when an entry is lifted, and right after it of the place it is still at. */
  const LIFTED = new RegExp(`«${DESK.guidance}» (er løftet|blir der den var)`);
  /** Goes on with Tab until a control of this name has the focus. */
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 150; presses += 1) {
      if ((await focused()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab did not come to "${name}".`);
  };

  it('lifts an entry, moves it down and drops it, and hears where', async () => {
    // Begins in the editor: Strapi's field for rich text, which comes before it, keeps Tab to itself.
    await button('Forhåndsvis').focus();
    await tabTo(`Flytt ${DESK.guidance}`);
    await page.keyboard.press('Space');
    await page.getByText(LIFTED).first().waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.getByText(`«${DESK.guidance}» slippes ved`).waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await untilPlaced(DESK.report, DESK.guidance);
    expect(await eventually(focused, `Flytt ${DESK.guidance}`)).toBe(`Flytt ${DESK.guidance}`);
  });

  it('moves it up by its button and takes that back', async () => {
    await tabTo(`Flytt opp: ${DESK.guidance}`);
    await page.keyboard.press('Enter');
    await untilPlaced(DESK.guidance, DESK.report);
    await page.keyboard.press('Control+z');
    await untilPlaced(DESK.report, DESK.guidance);
    await page.keyboard.press('Control+Shift+Z');
    await untilPlaced(DESK.guidance, DESK.report);
  });

  it('removes an entry through its menu and gets it back', async () => {
    await tabTo(`Handlinger for ${DESK.guidance}`);
    await page.keyboard.press('Enter');
    await page.locator('[role="menu"]:focus-within').waitFor();
    await page.keyboard.press('End');
    await page.getByRole('menuitem', { name: 'Fjern fra utgaven' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await untilPlaced(DESK.report);
    await page.keyboard.press('Control+z');
    await untilPlaced(DESK.guidance, DESK.report);
  });
});

describe('the outline editor', () => {
  it('has nothing that breaks WCAG 2.2 at A and AA, as axe sees it', async () => {
    await button('Legg til oppføringer').click();
    await page.getByRole('tab', { name: 'Forslag' }).waitFor();
    // As an expression: a script tag is what the page's content security policy is there to stop.
    await page.evaluate(readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
    const violations = await page.evaluate(
      `axe.run(document.querySelector('[role=toolbar][aria-label=Disposisjon]').parentElement, ${JSON.stringify({ runOnly: WCAG })}).then(
        ({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
    );
    expect(violations).toEqual([]);
  });
});
