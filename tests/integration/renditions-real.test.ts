import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import type { Edition, EditionEntry } from '../../src/plugins/issue-assembler/shared/edition';
import { documentEntries } from '../../src/plugins/renditions/server/src/domain/archive/drawn-entries';
import { readCalendar } from '../../src/plugins/renditions/server/src/domain/calendar/read-calendar.fixture';
import {
  isFormula,
  possibleCells,
  readCsv,
} from '../../src/plugins/renditions/server/src/domain/csv/read-csv.fixture';
import {
  archiveFilePath,
  archivePath,
  entryPath,
  issueFormPath,
  issuePath,
  type IssueForm,
} from '../../src/plugins/renditions/server/src/domain/document/addresses';
import { documentOf } from '../../src/plugins/renditions/server/src/domain/document/document-of';
import type { IssueDocument } from '../../src/plugins/renditions/server/src/domain/document/issue-document';
import { entryPieces, readingOf } from '../../src/plugins/renditions/server/src/domain/document/reading';
import { strictXml } from '../../src/plugins/renditions/server/src/domain/feeds/strict-xml.fixture';
import {
  comparableMarkdown,
  markdownReader,
} from '../../src/plugins/renditions/server/src/domain/markdown/read-markdown.fixture';
import { firstUnsaid } from '../../src/plugins/renditions/server/src/domain/text/read-text.fixture';
import { htmlProblems } from '../../src/plugins/renditions/server/src/domain/web/html-problems.fixture';
import { comparable, readPage } from '../../src/plugins/renditions/server/src/domain/web/read-page.fixture';
import { startApp, type TestApp } from '../helpers/app';
import { emailProblems, GMAIL_CUTS_AT } from '../helpers/email/email-problems';
import { publishRealIssue } from '../helpers/real-issue';
import { isRealNewsletterThere, REAL_NEWSLETTER } from '../helpers/real-newsletter';

if (!isRealNewsletterThere)
  console.log(`Skipped: the real newsletter is not beside the project (${REAL_NEWSLETTER}).`);
const suite = isRealNewsletterThere ? describe : describe.skip;

let app: TestApp;
let editions: { nb: Edition; en: Edition };

/** What was answered with 200, with the mark at the beginning of a table: `text()` would take it away. */
const bodyOf = async (path: string): Promise<string> => {
  const answer = await fetch(`${app.url}${path}`, { redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${path} is answered with ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer()).toString('utf8');
};
const formOf = ({ language, issue }: Edition, form: IssueForm): Promise<string> =>
  bodyOf(issueFormPath(language, issue.slug, form));
/** The document as forms have it that are read elsewhere. */
const abroad = (edition: Edition): IssueDocument =>
  documentOf(edition, app.strapi.config.get<string>('server.absoluteUrl'));
const entriesOf = (edition: Edition): EditionEntry[] =>
  documentEntries(documentOf(edition, '')).map(({ source }) => source);

suite('the real issue in every form', () => {
  beforeAll(async () => {
    app = await startApp();
    editions = await publishRealIssue(app);
  });
  afterAll(() => app.stop());

  describe.each(['nb', 'en'] as const)('in %s', (language) => {
    let edition: Edition;
    beforeAll(() => {
      edition = editions[language];
    });

    it('is a valid page that says all of it and nothing else, each passage in its language', async () => {
      const page = await bodyOf(issuePath(language, edition.issue.slug));
      expect(await htmlProblems(page)).toEqual([]);
      expect(comparable(await readPage(page))).toEqual(comparable(readingOf(documentOf(edition, ''))));
    });

    it('has a valid page for each of its 54 entries, which says what the entry says in the issue', async () => {
      const document = documentOf(edition, '');
      const entries = documentEntries(document);
      expect(entries).toHaveLength(54);
      for (const entry of entries) {
        const page = await bodyOf(entryPath(language, entry.source));
        expect(await htmlProblems(page)).toEqual([]);
        expect(comparable(await readPage(page, 'article'))).toEqual(comparable(entryPieces(entry, document)));
      }
    });

    it('stands in an archive that is a valid page', async () => {
      const page = await bodyOf(archivePath(language));
      expect(await htmlProblems(page)).toEqual([]);
      expect(page).toContain(`<a href="${issuePath(language, edition.issue.slug)}">`);
    });

    it('is an e-mail without a fault that says all of it, of a size that Gmail shows whole', async () => {
      const html = await formOf(edition, 'email.html');
      expect(await emailProblems(html)).toEqual([]);
      expect(comparable(await readPage(html))).toEqual(comparable(readingOf(abroad(edition))));
      const bytes = Buffer.byteLength(html);
      console.log(`The real issue as an e-mail in ${language}: ${bytes} bytes.`);
      expect(bytes).toBeLessThan(GMAIL_CUTS_AT);
    });

    it('says all of it and nothing else as Markdown', async () => {
      const read = await markdownReader();
      expect(comparableMarkdown(read(await formOf(edition, 'md')))).toEqual(
        comparableMarkdown(readingOf(abroad(edition))),
      );
    });

    it('says all of it as text', async () => {
      expect(firstUnsaid(await formOf(edition, 'txt'), readingOf(abroad(edition)))).toBeNull();
    });

    it('is in feeds that independent readers accept, which say the same', async () => {
      for (const part of [{}, { type: 'report' }, { type: 'article' }] as const) {
        const xml = await bodyOf(archiveFilePath(language, 'atom.xml', part));
        strictXml(xml);
        const atom = parseAtomFeed(xml);
        const json = parseJsonFeed(await bodyOf(archiveFilePath(language, 'feed.json', part)));
        const wanted =
          'type' in part ? entriesOf(edition).filter(({ type }) => type === part.type).length : 1;
        expect(atom.entries).toHaveLength(wanted);
        expect(json.items?.map(({ id, title, content_html }) => [id, title, content_html])).toEqual(
          atom.entries?.map(({ id, title, content }) => [id, title?.value, content?.value]),
        );
      }
    });

    it('is in calendars with every event of which a day is told, and no other', async () => {
      const dated = entriesOf(edition).flatMap((entry) =>
        entry.type === 'event' && entry.when?.precision === 'day' && entry.when.qualifier === null
          ? [`utgave-event-${entry.id}`]
          : [],
      );
      expect(dated.length).toBeGreaterThan(0);
      const ofIssue = await readCalendar(await formOf(edition, 'ics'));
      expect(ofIssue.events.map(({ uid }) => uid)).toEqual(dated);
      const ofArchive = await readCalendar(await bodyOf(archiveFilePath(language, 'events.ics')));
      expect(ofArchive.events.map(({ uid }) => uid).sort()).toEqual([...dated].sort());
    });

    it.each([
      ['reports.csv', 'report'],
      ['rulings.csv', 'ruling'],
      ['events.csv', 'event'],
    ] as const)('has each entry once in %s, and no formula', async (form, type) => {
      const csv = await formOf(edition, form);
      const separator = language === 'nb' ? ';' : ',';
      const [, ...rows] = readCsv(csv, separator);
      const wanted = documentEntries(documentOf(edition, '')).filter((entry) => entry.type === type);
      expect(wanted.length).toBeGreaterThan(0);
      expect(rows.map(([title]) => title)).toEqual(wanted.map(({ heading }) => heading.text));
      expect(possibleCells(csv, separator).filter(isFormula)).toEqual([]);
    });
  });
});
