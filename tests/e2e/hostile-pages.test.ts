import type { Browser, BrowserContext } from 'playwright-core';
import type { Edition } from '../../src/plugins/issue-assembler/shared/edition';
import { contentSecurityPolicy } from '../../src/plugins/renditions/server/src/controllers/site/answers';
import {
  editionOf,
  event,
  linkTo,
  organisation,
  report,
  ruling,
} from '../../src/plugins/renditions/server/src/domain/document/edition.fixture';
import type { Rendition } from '../../src/plugins/renditions/server/src/domain/rendition';
import { pagesOf } from '../../src/plugins/renditions/server/src/domain/web/page.fixture';
import { startBrowser } from './browser';
import { overflowing, scrollsSideways } from './layout';

const ADDRESS = 'https://nyhetsbrev.example.org/side';
const WORD = 'menneskehandel'.repeat(715).slice(0, 10_000);
/** HTML, marks that turn the direction of text, letters of every kind, and a word that fits on no line. */
const HOSTILE = `</title></script><img src="https://evil.example/x.png" onerror="alert(1)"><script>alert(2)</script> \u202Eesrever ${WORD} مرحبا שלום 👩🏽‍⚖️🎉`;

/** An edition that says this wherever something can be said. */
const hostileEdition = (text: string): Edition => {
  const passage = { lang: 'nb', text };
  const blocks: NonNullable<Edition['issue']['intro']>['blocks'] = [
    { type: 'paragraph', children: [{ type: 'text', text, bold: true }] },
    { type: 'heading', level: 2, children: [{ type: 'text', text }] },
    { type: 'quote', children: [{ type: 'text', text }] },
    { type: 'code', children: [{ type: 'text', text }] },
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text }] }],
    },
  ];
  const rich = { lang: 'nb', blocks };
  const said = {
    title: text,
    heading: passage,
    intro: passage,
    body: blocks,
    links: [linkTo(text, `https://example.org/${WORD}`, { lang: 'en' }), linkTo(text, 'javascript:alert(3)')],
  };
  const organisations = [organisation(text)];
  const groups = [
    {
      id: 'g',
      heading: passage,
      entries: [
        report('rapport', { ...said, publishers: organisations, reportNumber: text }),
        ruling('TOSL-2022-1', { ...said, caseName: text, statutes: [{ act: text, section: text }] }),
        event('seminar', { ...said, place: text, organisers: organisations }),
      ],
    },
  ];
  const edition = editionOf([{ id: 's', slug: 'aktuelt', title: passage, intro: rich, groups }]);
  const { issue, newsletter } = edition;
  return {
    ...edition,
    edition: { ...edition.edition, number: 2, note: text },
    issue: { ...issue, title: text, intro: rich, closing: rich },
    newsletter: newsletter && {
      ...newsletter,
      name: text,
      about: rich,
      footer: rich,
      contactPoints: [{ label: text, email: `${WORD}@example.org`, phone: text, link: null }],
    },
  };
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A page as this site sends it, and everything that it asks for besides. */
const shown = async (context: BrowserContext, { body, styles }: Rendition) => {
  const page = await context.newPage();
  const asked: string[] = [];
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS)
      return route.fulfill({
        body: String(body),
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': contentSecurityPolicy(styles) },
      });
    asked.push(url);
    return route.abort();
  });
  await page.goto(ADDRESS, { waitUntil: 'load' });
  return { page, asked, dialogs };
};

const PAGES = ['issue', 'archive', 'archive of two newsletters', 'report', 'ruling', 'event', 'withdrawn'];
const pages = pagesOf(hostileEdition(HOSTILE));

describe.each([320, 1280])('a page full of hostile texts, %d pixels wide', (width) => {
  it.each(PAGES.map((name, index) => [name, index] as const))(
    'runs nothing, loads nothing and keeps its layout: %s',
    async (_, index) => {
      const rendition = pages[index];
      if (!rendition) throw new Error('There is no such page.');
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const { page, asked, dialogs } = await shown(context, rendition);
      expect(dialogs).toEqual([]);
      expect(asked.filter((url) => !/\/nyhetsbrev\/assets\/[^/]+\.woff2$/.test(url))).toEqual([]);
      expect(await page.locator('img').count()).toBe(0);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await overflowing(page)).toEqual([]);
      await context.close();
    },
  );

  it('reads on from left to right after a mark that turns the direction', async () => {
    const turned = pagesOf(hostileEdition('abc \u202Edef'))[0];
    if (!turned) throw new Error('There is no such page.');
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const { page } = await shown(context, turned);
    const link = await page.locator('.links a').first().boundingBox();
    const note = await page.locator('.links .note').first().boundingBox();
    expect(note?.x).toBeGreaterThanOrEqual((link?.x ?? 0) + (link?.width ?? 0));
    await context.close();
  });
});
