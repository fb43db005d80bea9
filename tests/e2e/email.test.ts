import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { editionSchema, type Edition } from '../../src/plugins/issue-assembler/shared/edition';
import {
  article,
  editionOf,
  section,
} from '../../src/plugins/renditions/server/src/domain/document/edition.fixture';
import { emailOf } from '../../src/plugins/renditions/server/src/domain/email/email-of';
import { violationsIn } from './accessibility';
import { startBrowser } from './browser';
import { takePicture } from './screenshots';

const BASE = 'https://nyhetsbrev.example.org';
const COVER = readFileSync(path.join(__dirname, '../../database/demo/cover.png'));

const demoEdition = (language: string): Edition =>
  editionSchema.parse(
    JSON.parse(readFileSync(path.join(__dirname, `../golden/demo-edition.${language}.json`), 'utf8')),
  );

const emailHtml = (edition: Edition): string => emailOf({ edition, base: BASE }, 'sent').html;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Shown {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  images?: boolean;
}

/** A message as a mail program shows it: nothing is fetched but images, and those only where they are allowed. */
const shown = async (
  html: string,
  { width = 800, height = 1100, colorScheme = 'light', images = true }: Shown = {},
): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.route('**/*', (route) =>
    images && route.request().resourceType() === 'image'
      ? route.fulfill({ body: COVER, contentType: 'image/png' })
      : route.abort(),
  );
  await page.setContent(html, { waitUntil: 'load' });
  return page;
};

const widthOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth');

/** What is run in the page knows its document, which the tests do not. */
const toTop = (element: unknown): void => (element as { scrollIntoView: () => void }).scrollIntoView();
const levelOf = (element: unknown): number => Number((element as { tagName: string }).tagName.slice(1));

describe.each(['nb', 'en'])('the demo issue in %s as an e-mail', (language) => {
  const html = emailHtml(demoEdition(language));

  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 at A and AA in %s', async (colorScheme) => {
    const page = await shown(html, { colorScheme });
    expect(await violationsIn(page.locator('html'))).toEqual([]);
    await page.close();
  });

  it('breaks none in the dark that Outlook makes', async () => {
    const marked = html.replace('<html ', '<html data-ogsc data-ogsb ');
    const page = await shown(marked);
    const colour = await page.evaluate<string>("getComputedStyle(document.querySelector('h1')).color");
    expect(colour).toBe('rgb(230, 228, 223)');
    expect(await violationsIn(page.locator('html'))).toEqual([]);
    await page.close();
  });

  it('needs no scrolling sideways on 320 pixels, nor with text of twice the size', async () => {
    const page = await shown(html, { width: 320 });
    expect(await widthOf(page)).toBe(320);
    await page.addStyleTag({ content: 'p,li,h1,h2,h3,h4,td,a{font-size:200% !important}' });
    expect(await widthOf(page)).toBe(320);
    await page.close();
  });

  it('is no wider than a line that can be read on a large screen', async () => {
    const page = await shown(html, { width: 1600 });
    const box = await page
      .locator('p')
      .filter({ hasText: /\S{3} \S/ })
      .last()
      .boundingBox();
    expect(box?.width).toBeLessThanOrEqual(600);
    await page.close();
  });

  it('says with images off what is in them, and everything else as before', async () => {
    const withImages = await shown(html);
    const text = await withImages.locator('body').innerText();
    const page = await shown(html, { images: false });
    expect(await page.locator('body').innerText()).toBe(text);
    const images = page.getByRole('img');
    const alternatives = await Promise.all((await images.all()).map((image) => image.getAttribute('alt')));
    expect(alternatives.length).toBeGreaterThan(0);
    expect(alternatives).not.toContain('');
    await Promise.all([withImages.close(), page.close()]);
  });

  it('can be gone through by its headings, one h1 and no level left out', async () => {
    const page = await shown(html);
    const headings = await page.locator('h1,h2,h3,h4,h5,h6').all();
    const levels = await Promise.all(headings.map((heading) => heading.evaluate(levelOf)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    await page.close();
  });
});

describe('hostile content in an e-mail', () => {
  const WORD = 'x'.repeat(10_000);
  const HOSTILE = `<img src=x onerror="document.title='run'"> \u202Eesrever ${WORD} مرحبا 🎉`;
  const html = emailHtml(
    editionOf([
      section(
        'nytt',
        article('sak', {
          title: HOSTILE,
          body: [{ type: 'code', children: [{ type: 'text', text: WORD }] }],
        }),
      ),
      section('mer', article('vanlig', { title: 'En vanlig sak' })),
    ]),
  );

  it.each([320, 800])('runs nothing and widens nothing on %d pixels', async (width) => {
    const page = await shown(html, { width });
    expect(await page.title()).toBe('Nyhetsbrev 3/2022');
    expect(await page.locator('img').count()).toBe(0);
    expect(await widthOf(page)).toBe(width);
    const after = await page.getByRole('heading', { name: 'En vanlig sak' }).boundingBox();
    const sheet = await page.locator('.sheet').boundingBox();
    expect(after?.x).toBe(sheet?.x);
    await page.close();
  });
});

interface Picture extends Shown {
  name: string;
  language: string;
  /** The heading it begins with, where it is not of the top. */
  from?: string;
}

describe('pictures of the demo issue for the documentation', () => {
  it.each<Picture>([
    { name: 'email-desktop', language: 'nb' },
    { name: 'email-entries', language: 'nb', from: 'Ny tilstandsrapport om menneskehandel' },
    { name: 'email-phone', language: 'en', width: 390, height: 844 },
    { name: 'email-dark', language: 'nb', colorScheme: 'dark', from: 'Rettsavgjørelser' },
    { name: 'email-images-off', language: 'nb', images: false, height: 700 },
  ])('$name', async ({ name, language, from, ...how }) => {
    const page = await shown(emailHtml(demoEdition(language)), how);
    const start = page.getByRole('heading', from === undefined ? { level: 1 } : { name: from }).first();
    expect(await start.isVisible()).toBe(true);
    if (from !== undefined) {
      await start.evaluate(toTop);
      await page.evaluate('scrollBy(0, -32)');
    }
    await takePicture(page, `renditions/${name}`);
    await page.close();
  });
});
