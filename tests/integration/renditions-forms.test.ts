import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';

let app: TestApp;
let issue: string;
let make: ReturnType<typeof issueBuilding>;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  const section = await make.section('Aktuelt');
  const entry = await make.entry('article', 'En sak');
  issue = await make.issue({ outline: outlineWith(section, [['article', entry]]) });
  await make.publish('api::issue.issue', issue);
});
afterAll(() => app.stop());

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${app.url}${path}`, { redirect: 'manual', ...init });

describe('a published issue has an address in each form', () => {
  it.each([
    ['txt', 'text/plain; charset=utf-8', 'En sak'],
    ['pdf', 'application/pdf', '<pdfaid:conformance>A</pdfaid:conformance>'],
    ['md', 'text/markdown; charset=utf-8; variant=GFM', '### En sak'],
    ['email.html', 'text/html; charset=utf-8', 'En sak</h3>'],
    ['ics', 'text/calendar; charset=utf-8', 'X-WR-CALNAME:Nyhetsbrev'],
    ['json', 'application/json; charset=utf-8', '"title":"En sak"'],
  ])('%s', async (form, type, words) => {
    const answer = await get(`/nyhetsbrev/nyhetsbrev-1.${form}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=60');
    const body = await answer.text();
    expect(body).toContain(words);
    const etag = answer.headers.get('etag') ?? '';
    expect(
      (await get(`/nyhetsbrev/nyhetsbrev-1.${form}`, { headers: { 'if-none-match': etag } })).status,
    ).toBe(304);
    const numbered = await get(`/nyhetsbrev/nyhetsbrev-1.${form}?version=1`);
    expect(numbered.headers.get('cache-control')).toBe('public, max-age=300, immutable');
    expect(await numbered.text()).toBe(body);
  });
});

describe('what is not there', () => {
  it.each([
    '/nyhetsbrev/finnes-ikke.txt',
    '/nyhetsbrev/nyhetsbrev-1.exe',
    '/nyhetsbrev/nyhetsbrev-1.txt?version=7',
    '/nyhetsbrev/nyhetsbrev-1.txt?version=x',
    '/nyhetsbrev/nyhetsbrev-1.txt?version=1&version=2',
    '/nyhetsbrev/a/b/c',
    '/nyhetsbrev/%00',
    '/nyhetsbrev/..%2f..%2fpackage.json',
    '/en/newsletter/nyhetsbrev-1.txt',
  ])('is answered with 404: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('is nothing but read', async () => {
    expect([404, 405]).toContain((await get('/nyhetsbrev/nyhetsbrev-1.txt', { method: 'POST' })).status);
  });
});
