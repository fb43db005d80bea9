import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { startDemo } from './built-app';
import { ADDED, fillArchive } from './filled-archive';

/** Paths of the demo's issue. */
export const ISSUE = {
  nb: '/nyhetsbrev/nyhetsbrev-fra-kom-mai-juni-2022',
  en: '/en/newsletter/newsletter-from-kom-may-june-2022',
} as const;

/** Pages whose paths have an id in them, by the page and the segment that leads to them. */
const ENTRIES = {
  report: [ISSUE.nb, 'rapporter'],
  ruling: [ISSUE.nb, 'avgjorelser'],
  event: [ISSUE.nb, 'arrangementer'],
  article: [ISSUE.nb, 'artikler'],
  'English report': [ISSUE.en, 'reports'],
  'English ruling': [ISSUE.en, 'rulings'],
} as const;

const FIXED = {
  archive: '/nyhetsbrev',
  'English archive': '/en/newsletter',
  issue: ISSUE.nb,
  'English issue': ISSUE.en,
  'corrected issue': ADDED.corrected.nb,
  'older version': `${ADDED.corrected.nb}?version=1`,
  'issue of one section': ADDED.earlier.en,
  'e-mail on the web': `${ISSUE.nb}.email.html`,
  'not found': '/nyhetsbrev/finnes-ikke',
  'not found in English': '/en/newsletter/nothing-here',
  'withdrawn issue': ADDED.withdrawn.nb,
} as const;

export type PublicPage = keyof typeof FIXED | keyof typeof ENTRIES | 'gone entry';

/** One of every kind of public page. */
export const PUBLIC_PAGES = [...Object.keys(FIXED), ...Object.keys(ENTRIES), 'gone entry'] as PublicPage[];

export interface PublicSite {
  url: string;
  browser: Browser;
  pathOf: (page: PublicPage) => string;
  /** Opens a path as somebody with such a window, and closes the window afterwards. */
  opened: <Result>(
    path: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<Result>,
  ) => Promise<Result>;
  stop: () => Promise<void>;
}

/** The demo with an archive around its issue, and a browser to read it in. */
export const startPublicSite = async (): Promise<PublicSite> => {
  const browser = await startBrowser();
  const app = await startDemo();
  const { gone } = await fillArchive(app);
  const paths = new Map<string, string>([
    ...Object.entries(FIXED),
    ['gone entry', `${ADDED.gone.nb}${gone}`],
  ]);
  for (const [name, [issue, segment]] of Object.entries(ENTRIES))
    paths.set(name, await firstLink(`${app.url}${issue}`, segment));
  return {
    url: app.url,
    browser,
    pathOf: (page) => {
      const path = paths.get(page);
      if (path === undefined) throw new Error(`There is no page "${page}".`);
      return path;
    },
    opened: async (path, options, use) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      try {
        const page = await context.newPage();
        await page.goto(`${app.url}${path}`, { waitUntil: 'load' });
        return await use(page);
      } finally {
        await context.close();
      }
    },
    stop: async () => {
      await browser.close();
      await app.stop();
    },
  };
};

const firstLink = async (address: string, segment: string): Promise<string> => {
  const html = await (await fetch(address)).text();
  const [, found] = new RegExp(`href="(/[^"#]+/${segment}/[^"#]+)"`).exec(html) ?? [];
  if (found === undefined) throw new Error(`${address} leads to nothing among the ${segment}.`);
  return found;
};
