import type { Browser } from 'playwright-core';
import type { Edition } from '../../src/plugins/issue-assembler/shared/edition';
import { documentEntries } from '../../src/plugins/renditions/server/src/domain/archive/drawn-entries';
import {
  archivePath,
  entryPath,
  issueFormPath,
  issuePath,
} from '../../src/plugins/renditions/server/src/domain/document/addresses';
import { documentOf } from '../../src/plugins/renditions/server/src/domain/document/document-of';
import { startApp, type TestApp } from '../helpers/app';
import { publishRealIssue } from '../helpers/real-issue';
import { isRealNewsletterThere, REAL_NEWSLETTER } from '../helpers/real-newsletter';
import { violationsIn } from './accessibility';
import { startBrowser } from './browser';

if (!isRealNewsletterThere)
  console.log(`Skipped: the real newsletter is not beside the project (${REAL_NEWSLETTER}).`);
const suite = isRealNewsletterThere ? describe : describe.skip;

/** Of each type of entry one page: all are drawn alike. */
const onePageOfEachType = (edition: Edition): string[] => {
  const paths = new Map(
    documentEntries(documentOf(edition, '')).map(({ type, source }) => [
      type,
      entryPath(edition.language, source),
    ]),
  );
  return [...paths.values()];
};

suite('the real issue in a browser', () => {
  let app: TestApp;
  let browser: Browser;
  let editions: { nb: Edition; en: Edition };

  beforeAll(async () => {
    browser = await startBrowser();
    app = await startApp();
    editions = await publishRealIssue(app);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const faultsOf = async (path: string, colorScheme: 'light' | 'dark', width: number): Promise<string[]> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(`${app.url}${path}`);
    const violations = await violationsIn(page.locator('html'));
    const shown = await page.evaluate<number>('document.documentElement.scrollWidth');
    await page.close();
    return shown > width ? [`${path} is ${shown} pixels wide.`, ...violations] : violations;
  };

  describe.each(['nb', 'en'] as const)('in %s', (language) => {
    it.each([
      ['light', 1280],
      ['light', 320],
      ['dark', 1280],
    ] as const)('breaks nothing of WCAG 2.2 at A and AA in %s at %i pixels', async (colorScheme, width) => {
      const { slug } = editions[language].issue;
      for (const path of [issuePath(language, slug), issueFormPath(language, slug, 'email.html')])
        expect(await faultsOf(path, colorScheme, width)).toEqual([]);
    });

    it('nor in the archive and on the pages of entries', async () => {
      for (const path of [archivePath(language), ...onePageOfEachType(editions[language])])
        expect(await faultsOf(path, 'light', 320)).toEqual([]);
    });
  });
});
