import {
  isFormula,
  possibleCells,
  readCsv,
} from '../../src/plugins/renditions/server/src/domain/csv/read-csv.fixture';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { days, issueBuilding, outlineWith } from '../helpers/issue-building';
import { issueDesk } from '../helpers/issue-desk';

const ISSUE = 'api::issue.issue';
const FORMULA = '=HYPERLINK("https://evil.example";"Åpne")';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let issue: string;
let report: string;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  const section = await make.section('Aktuelt');
  report = await make.entry('report', FORMULA, { reportNumber: 'Rapport 2022:14' });
  const ruling = await make.entry('ruling', 'Dom i Oslo tingrett', { reference: 'TOSL-2022-1' });
  const event = await make.entry('event', 'Seminar', { when: days('2022-05-11', '2022-05-12') });
  issue = await make.issue({
    outline: outlineWith(section, [
      ['report', report],
      ['ruling', ruling],
      ['event', event],
      ['article', await make.entry('article', 'En sak')],
    ]),
  });
  await make.publish(ISSUE, issue);
  const draft = await make.entry('report', 'Står i et utkast');
  await make.issue({ outline: outlineWith(section, [['report', draft]]) });
});
afterAll(() => app.stop());

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${app.url}${path}`, { redirect: 'manual', ...init });
/** What an answer says, with the mark at its beginning: `text()` would take it away. */
const textOf = async (answer: Response): Promise<string> =>
  Buffer.from(await answer.arrayBuffer()).toString('utf8');
const titlesOf = async (path: string, separator: ';' | ',' = ';'): Promise<string[]> => {
  const [, ...rows] = readCsv(await textOf(await get(path)), separator);
  return rows.map(([title = '']) => title);
};

const TABLES = [
  ['reports.csv', `'${FORMULA}`],
  ['rulings.csv', 'Dom i Oslo tingrett'],
  ['events.csv', 'Seminar'],
] as const;

describe.each([
  ['an issue', '/nyhetsbrev/nyhetsbrev-1.', 'nyhetsbrev-1.'],
  ['the archive', '/nyhetsbrev/feeds/', 'nyhetsbrev.'],
])('the tables of %s', (_, start, fileName) => {
  it.each(TABLES)(
    '%s hold their entries, without a formula, and are saved under a name',
    async (file, title) => {
      const answer = await get(`${start}${file}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${fileName}${file}"`);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=60');
      const csv = await textOf(answer);
      expect(readCsv(csv, ';')).toHaveLength(2);
      expect(readCsv(csv, ';')[1]?.[0]).toBe(title);
      expect(possibleCells(csv, ';').filter(isFormula)).toEqual([]);
    },
  );

  it.each(TABLES)(
    '%s are sent once to whoever has them, and their headers alone where asked for',
    async (file) => {
      const first = await get(`${start}${file}`);
      const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
      expect((await get(`${start}${file}`, { headers })).status).toBe(304);
      const head = await get(`${start}${file}`, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
      for (const name of ['etag', 'content-type', 'content-disposition'])
        expect(head.headers.get(name)).toBe(first.headers.get(name));
    },
  );

  it('are pointed to by a page', async () => {
    const page = await textOf(await get(start.replace(/(?:\.|\/feeds\/)$/, '')));
    for (const [file] of TABLES) expect(page).toContain(`href="${start}${file}" type="text/csv"`);
  });
});

describe('what is not there', () => {
  it.each([
    '/nyhetsbrev/finnes-ikke.reports.csv',
    '/nyhetsbrev/nyhetsbrev-1.articles.csv',
    '/nyhetsbrev/nyhetsbrev-1.csv',
    '/nyhetsbrev/nyhetsbrev-1.reports.csv?version=7',
    '/nyhetsbrev/nyhetsbrev-2.reports.csv',
    '/nyhetsbrev/feeds/articles.csv',
    '/nyhetsbrev/feeds/reports.csv?section=finnes-ikke',
    '/nyhetsbrev/feeds/reports.csv?type=report',
    '/en/newsletter/nyhetsbrev-1.reports.csv',
    '/xx/newsletter/feeds/reports.csv',
  ])('is answered with 404: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('is nothing but read', async () => {
    const answer = await get('/nyhetsbrev/nyhetsbrev-1.reports.csv', { method: 'POST' });
    expect([404, 405]).toContain(answer.status);
  });
});

describe('a table follows what is published', () => {
  it('and nothing else: no draft of an issue, nor of an entry', async () => {
    await make.update('api::report.report', report, { title: 'Ikke publisert ennå' });
    for (const path of ['/nyhetsbrev/feeds/reports.csv', '/nyhetsbrev/nyhetsbrev-1.reports.csv'])
      expect(await titlesOf(path)).toEqual([`'${FORMULA}`]);
  });

  it('when it is corrected, and the older version stays as it was', async () => {
    await make.update('api::report.report', report, { title: 'Rettet tittel' });
    await make.publish('api::report.report', report);
    await make.publish(ISSUE, issue);
    expect(await titlesOf('/nyhetsbrev/nyhetsbrev-1.reports.csv')).toEqual(['Rettet tittel']);
    expect(await titlesOf('/nyhetsbrev/feeds/reports.csv?section=aktuelt')).toEqual(['Rettet tittel']);
    const older = await get('/nyhetsbrev/nyhetsbrev-1.reports.csv?version=1');
    expect(older.headers.get('cache-control')).toBe('public, max-age=300, immutable');
    expect(readCsv(await textOf(older), ';')[1]?.[0]).toBe(`'${FORMULA}`);
  });

  it('in another language, in its words and parted as its spreadsheets expect', async () => {
    expect(await titlesOf('/en/newsletter/feeds/reports.csv', ',')).toEqual([]);
    await make.update(ISSUE, issue, { title: 'Newsletter 1', slug: 'newsletter-1' }, 'en');
    await make.publish(ISSUE, issue, 'en');
    const [head, row] = readCsv(await textOf(await get('/en/newsletter/newsletter-1.reports.csv')), ',');
    expect([head?.[0], row?.[0]]).toEqual(['Title', 'Rettet tittel']);
    expect(row?.at(-1)).toBe('nb');
  });

  it('when it is withdrawn: the table of the issue is gone, and its entries from that of the archive', async () => {
    const desk = issueDesk(app, await logInAs(app, 'utgave-editor'));
    await desk.call('POST', `/issues/${issue}/withdraw`, { language: 'nb', reason: 'Feil' });
    for (const path of ['nyhetsbrev-1.reports.csv', 'nyhetsbrev-1.reports.csv?version=1'])
      expect((await get(`/nyhetsbrev/${path}`)).status).toBe(410);
    expect(await titlesOf('/nyhetsbrev/feeds/reports.csv')).toEqual([]);
  });
});
