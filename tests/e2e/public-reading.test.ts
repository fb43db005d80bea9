import type { Locator, Page } from 'playwright-core';
import { ADDED } from './filled-archive';
import { hasFocus } from './keyboard';
import { ISSUE, startPublicSite, type PublicPage, type PublicSite } from './public-site';
import { takePicture } from './screenshots';

const HEADING = {
  nb: 'Nyhetsbrev fra KOM, mai–juni 2022',
  en: 'Newsletter from KOM, May–June 2022',
} as const;

let site: PublicSite;
beforeAll(async () => {
  site = await startPublicSite();
});
afterAll(() => site.stop());

const press = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let presses = 0; presses < times; presses += 1) await page.keyboard.press(key);
};

/** What is run in the page knows its elements, which the tests do not. */
interface InPage {
  closest: (selector: string) => { lang: string };
  scrollIntoView: () => void;
}
const langOf = (part: Locator): Promise<string> =>
  part.evaluate((element) => (element as unknown as InPage).closest('[lang]').lang);
const toTop = (part: Locator): Promise<void> =>
  part.evaluate((element) => (element as unknown as InPage).scrollIntoView());

describe('with the keyboard alone', () => {
  it('comes first to a link past the masthead, which is seen and leads to the text', async () => {
    await site.opened(ISSUE.nb, {}, async (page) => {
      await press(page, 'Tab');
      const skip = page.getByRole('link', { name: 'Hopp til innholdet' });
      expect(await hasFocus(skip)).toBe(true);
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await press(page, 'Enter');
      expect(await hasFocus(page.getByRole('main'))).toBe(true);
      await press(page, 'Tab');
      expect(await page.getByRole('main').locator(':focus').count()).toBe(1);
    });
  });

  it('reaches all issues and the other language, and comes back', async () => {
    await site.opened(ISSUE.nb, {}, async (page) => {
      await press(page, 'Tab', 3);
      expect(await hasFocus(page.getByRole('link', { name: 'Alle utgaver' }).first())).toBe(true);
      await press(page, 'Tab');
      expect(await hasFocus(page.getByRole('link', { name: 'English' }))).toBe(true);
      await press(page, 'Enter');
      await page.getByRole('heading', { level: 1, name: HEADING.en }).waitFor();
      await press(page, 'Tab', 4);
      expect(await hasFocus(page.getByRole('link', { name: 'Norsk bokmål' }))).toBe(true);
      await press(page, 'Enter');
      await page.getByRole('heading', { level: 1, name: HEADING.nb }).waitFor();
    });
  });

  it('goes from the contents to a section, and on from there', async () => {
    await site.opened(ISSUE.nb, {}, async (page) => {
      const contents = page.getByRole('navigation', { name: 'Innhold' });
      await contents.getByRole('link', { name: 'Rettsavgjørelser', exact: true }).focus();
      await press(page, 'Enter');
      const box = await page.getByRole('heading', { level: 2, name: 'Rettsavgjørelser' }).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(200);
      await press(page, 'Tab');
      expect(await page.locator('#rettsavgjorelser').locator(':focus').count()).toBe(1);
    });
  });

  it('sees where it is, on every link', async () => {
    await site.opened(ISSUE.nb, {}, async (page) => {
      const links = await page.getByRole('link').count();
      const outlines = new Set<unknown>();
      for (let presses = 0; presses < links; presses += 1) {
        await press(page, 'Tab');
        outlines.add(await page.evaluate(OUTLINE));
      }
      expect([...outlines]).toEqual(['solid, 2 pixels or more']);
    });
  });
});

const OUTLINE = `(() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return outlineStyle + (Number.parseFloat(outlineWidth) >= 2 ? ', 2 pixels or more' : ', ' + outlineWidth);
})()`;

describe('a page in English with entries that are not translated', () => {
  it('is English, and says Norwegian of every entry that is in Norwegian, and of no other', async () => {
    await site.opened(ISSUE.en, {}, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const entries = await page.locator('article.entry').all();
      const langs = new Set<string>();
      for (const entry of entries) {
        const lang = await langOf(entry.locator('h3, h4').first());
        langs.add(lang);
        for (const body of await entry.locator('.body').all()) expect(await langOf(body)).toBe(lang);
        expect(await langOf(entry.locator('.labels'))).toBe('en');
      }
      expect([...langs].sort()).toEqual(['en', 'nb']);
      expect(await langOf(page.getByText('Møte hos Nav Grünerløkka').first())).toBe('nb');
    });
  });
});

describe('a reader who comes for the first time', () => {
  it('finds the issue before and the one after, and what was corrected', async () => {
    await site.opened(ISSUE.nb, {}, async (page) => {
      const others = page.getByRole('navigation', { name: 'Andre utgaver' });
      await others.getByRole('link', { name: /^Nyhetsbrev fra KOM for juli/ }).click();
      await page.getByText(/^Rettet \d+\. \S+ \d{4}: Utgavens egne tekster er endret\.$/).waitFor();
      await page.getByRole('link', { name: /^Versjon 1,/ }).click();
      await page.getByText('Dette er versjon 1, som senere er rettet.').waitFor();
      await page.getByRole('link', { name: 'Les den nyeste versjonen' }).click();
      expect(new URL(page.url()).pathname).toBe(ADDED.corrected.nb);
    });
  });

  it('goes from an entry to the issue it was in, at its place there', async () => {
    await site.opened(site.pathOf('ruling'), {}, async (page) => {
      const name = await page.getByRole('heading', { level: 1 }).innerText();
      await page.getByRole('navigation', { name: 'Publisert i' }).getByRole('link').first().click();
      const box = await page.getByRole('heading', { name, exact: true }).first().boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(300);
    });
  });

  it('goes from what is not there to all issues, by year', async () => {
    await site.opened(site.pathOf('withdrawn issue'), {}, async (page) => {
      await page.getByRole('main').getByRole('link', { name: 'Alle utgaver' }).click();
      const years = page.getByRole('heading', { level: 2, name: /^\d{4}$/ });
      expect(await years.allInnerTexts()).toEqual(['2022', '2021']);
      expect(await page.getByText('Nyhetsbrev som ble trukket').count()).toBe(0);
    });
  });
});

describe('on paper', () => {
  it('has the text and where its links lead, without what only a screen can use, on a light ground', async () => {
    await site.opened(ISSUE.nb, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      for (const gone of ['.skip', '.ways', '.contents', '.permalink', '.neighbours', '.about-page'])
        expect(await page.locator(gone).first().isVisible()).toBe(false);
      expect(await page.locator('article.entry').first().isVisible()).toBe(true);
      expect(await page.getByText('Om nyhetsbrevet').isVisible()).toBe(true);
      expect(await page.evaluate(PRINTED)).toEqual({
        ground: 'rgba(0, 0, 0, 0)',
        text: 'rgb(31, 35, 40)',
        link: expect.stringMatching(/https?:/),
      });
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
});

const PRINTED = `({
  ground: getComputedStyle(document.body).backgroundColor,
  text: getComputedStyle(document.body).color,
  link: getComputedStyle(document.querySelector('.rich a[href^="http"]'), '::after').content,
})`;

/** As a sheet of A4 has it, whose margins a picture of the page would leave out. */
const onASheet = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("document.body.style.padding = '20mm 18mm'");
};

interface Picture {
  name: string;
  shows: PublicPage;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  print?: true;
  /** The heading it begins with, where it is not of the top. */
  from?: string;
}

describe('pictures of the public pages for the documentation', () => {
  it.each<Picture>([
    { name: 'web-desktop', shows: 'issue' },
    { name: 'web-section', shows: 'issue', from: 'Rettsavgjørelser' },
    { name: 'web-phone', shows: 'English issue', width: 390, height: 844 },
    { name: 'web-dark', shows: 'issue', colorScheme: 'dark', from: 'Rettsavgjørelser' },
    { name: 'web-print', shows: 'issue', width: 794, height: 1123, print: true },
    { name: 'web-archive', shows: 'English archive', height: 760 },
    { name: 'web-entry', shows: 'English ruling', height: 1100 },
  ])('$name', async ({ name, shows, width = 1280, height = 900, colorScheme = 'light', print, from }) => {
    await site.opened(site.pathOf(shows), { viewport: { width, height }, colorScheme }, async (page) => {
      if (print) await onASheet(page);
      await page.evaluate('document.fonts.ready');
      const start = page.getByRole('heading', from === undefined ? { level: 1 } : { name: from }).first();
      expect(await start.isVisible()).toBe(true);
      if (from !== undefined) await toTop(page.locator('section').filter({ has: start }).first());
      await takePicture(page, `renditions/${name}`);
    });
  });
});
