import type { FrameLocator, Locator, Page, Response } from 'playwright-core';
import { violationsIn } from './accessibility';
import { startBrowser } from './browser';
import { startDemo, type DemoApp } from './built-app';
import { deskOn, PATIENCE_MS } from './desk-page';
import { journey } from './journey';
import { takePicture } from './screenshots';

const ISSUE = 'Nyhetsbrev fra KOM, mai–juni 2022';
const ENGLISH_ISSUE = 'Newsletter from KOM, May–June 2022';
const NOTICE = 'Utkast: Dette er en forhåndsvisning og ikke publisert.';

let app: DemoApp;
let page: Page;
/** What Strapi's preview shows in its frame. */
let shown: FrameLocator;
/** Asks for a link to the preview, as the admin makes them. */
const asked: Response[] = [];
const ending: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const browser = await startBrowser();
  ending.push(() => browser.close());
  app = await startDemo();
  ending.push(() => app.stop());
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1440, height: 1000 } });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
  shown = page.frameLocator('iframe');
  page.on('response', (response) => {
    if (response.url().includes('/content-manager/preview/url/')) asked.push(response);
  });
});
afterAll(async () => {
  for (const end of ending) await end();
});

const urlOf = async (response: Response | undefined): Promise<unknown> => {
  const answer: unknown = await response?.json();
  return answer;
};

/** Goes to a group of choices with Tab and along it with the arrow keys, as far as the one that is wanted. */
const choose = async (choice: string): Promise<void> => {
  const wanted = shown.getByRole('radio', { name: choice, exact: true });
  const group = shown.getByRole('group').filter({ has: wanted });
  await wanted.waitFor();
  await shown.getByRole('heading', { level: 1 }).click();
  const hasFocus = async (part: Locator): Promise<boolean> =>
    (await part.and(shown.locator(':focus')).count()) > 0;
  for (let presses = 0; presses < 4 && !(await hasFocus(group.getByRole('radio'))); presses += 1)
    await page.keyboard.press('Tab');
  for (let presses = 0; presses < 4 && !(await hasFocus(wanted)); presses += 1)
    await page.keyboard.press('ArrowRight');
  expect(await hasFocus(wanted)).toBe(true);
  expect(await wanted.isChecked()).toBe(true);
};

/** What the preview's own frame shows, once it is there to be seen. */
const frameCalled = (title: string): FrameLocator => shown.frameLocator(`iframe[title="${title}"]:visible`);

describe('an editor who looks at an issue before it is published', () => {
  const step = journey();

  step('opens the preview from the issue', async () => {
    await page.goto(`${app.url}/admin`);
    await page.getByLabel('E-post').fill(app.editor.email);
    await page.locator('input[name="password"]').fill(app.editor.password);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Innhold', exact: true }).click();
    await page.getByRole('link', { name: 'Utgaver' }).click();
    await page.getByRole('link', { name: ISSUE }).click();
    await deskOn(page).field('Tittel').fill(`${ISSUE}, ny`);
    await deskOn(page).save();
    await page.getByRole('link', { name: 'Åpne forhåndsvisning' }).click();
    await shown.getByRole('heading', { name: `Forhåndsvisning: ${ISSUE}, ny`, level: 1 }).waitFor();
    const web = frameCalled('Nettside, Bokmål');
    await web.getByText(NOTICE).waitFor();
    await web.getByRole('heading', { name: `${ISSUE}, ny`, level: 1 }).waitFor();
    await takePicture(page, 'renditions/preview');
  });

  step('chooses the e-mail on a phone, by keyboard, and sees its subject', async () => {
    await choose('E-post');
    const mail = frameCalled('E-post, Bokmål');
    await mail.getByText(NOTICE).first().waitFor();
    await choose('Mobil');
    const width = await mail
      .locator('html')
      .evaluate((html) => (html as unknown as { clientWidth: number }).clientWidth);
    expect(width).toBe(375);
    await shown.getByText('Emne', { exact: true }).filter({ visible: true }).waitFor();
    await takePicture(page, 'renditions/preview-email-phone');
  });

  step('chooses English, and the text', async () => {
    await choose('Engelsk');
    await choose('Ren tekst');
    const text = frameCalled('Ren tekst, Engelsk');
    await text.getByText(/^Draft: This is a preview/).waitFor();
    await text.getByText(ENGLISH_ISSUE).first().waitFor();
    expect(await shown.locator('iframe:visible').count()).toBe(1);
  });

  step('closes the preview, whatever was chosen in it, and gets a new link with the next one', async () => {
    const [first] = asked.slice(-1);
    await page.getByRole('link', { name: 'Lukk forhåndsvisningen' }).click();
    await page.getByRole('link', { name: 'Åpne forhåndsvisning' }).waitFor();
    // Links made within one second are the same.
    await page.waitForTimeout(1100);
    const before = asked.length;
    await page.getByRole('link', { name: 'Åpne forhåndsvisning' }).click();
    await frameCalled('Nettside, Bokmål').getByText(NOTICE).waitFor();
    expect(asked.length).toBeGreaterThan(before);
    expect(await urlOf(asked.at(-1))).not.toEqual(await urlOf(first));
  });
});

describe('the page to choose on', () => {
  it('breaks nothing of WCAG at A and AA, also where 320 pixels are all there is', async () => {
    const address = await page.locator('iframe').getAttribute('src');
    const alone = await page.context().newPage();
    for (const [width, query] of [
      [1280, '?form=email.html'],
      [320, '?form=page&width=phone'],
    ] as const) {
      await alone.setViewportSize({ width, height: 800 });
      await alone.goto(`${app.url}${address ?? ''}${query}`);
      await alone.getByRole('heading', { level: 1 }).waitFor();
      expect(await violationsIn(alone.locator('html'))).toEqual([]);
      expect(
        await alone
          .locator('html')
          .evaluate((html) => (html as unknown as { scrollWidth: number }).scrollWidth),
      ).toBeLessThanOrEqual(width);
    }
    await alone.goto(`${app.url}${(address ?? '').slice(0, -1)}`);
    await alone.getByRole('heading', { name: 'Lenken er ikke gyldig' }).waitFor();
    expect(await violationsIn(alone.locator('html'))).toEqual([]);
    await alone.close();
  });
});
