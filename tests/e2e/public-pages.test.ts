import type { Page } from 'playwright-core';
import { violationsIn } from './accessibility';
import { overflowing, scrollsSideways } from './layout';
import { PUBLIC_PAGES, startPublicSite, type PublicPage, type PublicSite } from './public-site';

const STATUS: Partial<Readonly<Record<PublicPage, number>>> = {
  'not found': 404,
  'not found in English': 404,
  'withdrawn issue': 410,
  'gone entry': 410,
};

let site: PublicSite;
beforeAll(async () => {
  site = await startPublicSite();
});
afterAll(() => site.stop());

const expectNoOverflow = async (page: Page): Promise<void> => {
  expect(await scrollsSideways(page)).toBe(false);
  expect(await overflowing(page)).toEqual([]);
};

/** As a reader has it who has set the browser's text to twice the size (WCAG 2.2, 1.4.4). */
const withLargeText = (page: Page): Promise<unknown> =>
  page.evaluate("document.documentElement.style.fontSize = '200%'");

describe.each(PUBLIC_PAGES)('%s', (name) => {
  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 at A and AA in %s', async (colorScheme) => {
    await site.opened(site.pathOf(name), { colorScheme }, async (page) => {
      expect(await violationsIn(page.locator('html'))).toEqual([]);
    });
  });

  it('answers for itself: no script, nothing from elsewhere, nothing that its own policy stops', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const [asked, said]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    const answer = await page.goto(`${site.url}${site.pathOf(name)}`, { waitUntil: 'load' });
    expect(answer?.status()).toBe(STATUS[name] ?? 200);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
    // Chromium reports the status of the page itself.
    expect(said.filter((text) => !/status of 4(04|10)/.test(text))).toEqual([]);
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
    await context.close();
  });

  it('needs no scrolling sideways on 320 pixels, nor with text of twice the size', async () => {
    await site.opened(site.pathOf(name), { viewport: { width: 320, height: 640 } }, async (page) => {
      await expectNoOverflow(page);
      await withLargeText(page);
      await expectNoOverflow(page);
    });
    await site.opened(site.pathOf(name), {}, async (page) => {
      await withLargeText(page);
      await expectNoOverflow(page);
    });
  });
});
