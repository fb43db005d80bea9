import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import type { Outline } from '../../src/plugins/issue-assembler/shared/outline';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { issueDesk } from '../helpers/issue-desk';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let desk: ReturnType<typeof issueDesk>;
let sections: { reports: string; news: string };
let issue: string;
let report: string;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  desk = issueDesk(app, await logInAs(app, 'utgave-editor'));
  sections = { reports: await make.section('Rapporter'), news: await make.section('Aktuelt') };
  report = await make.entry('report', 'En <b>rapport</b> & mer');
  const article = await make.entry('article', 'En sak');
  const outline: Outline = {
    revision: 0,
    sections: [
      { section: sections.reports, groups: [placing('r', 'api::report.report', report)] },
      { section: sections.news, groups: [placing('n', 'api::article.article', article)] },
    ],
  };
  issue = await make.issue({ outline });
  await make.publish('api::issue.issue', issue);
});
afterAll(() => app.stop());

const placing = (name: string, uid: 'api::report.report' | 'api::article.article', documentId: string) => ({
  id: `g${name}`,
  placements: [{ id: `p${name}`, uid, documentId }],
});
const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${app.url}${path}`, { redirect: 'manual', ...init });
const atom = async (query = '', archive = '/nyhetsbrev') =>
  parseAtomFeed(await (await get(`${archive}/feeds/atom.xml${query}`)).text());
const titles = async (query: string, archive?: string) =>
  (await atom(query, archive)).entries?.map(({ title }) => title?.value) ?? [];

describe('the feeds of an archive', () => {
  it.each([
    ['atom.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['events.ics', 'text/calendar; charset=utf-8'],
  ])('%s is served as what it is, and not again while nothing is published', async (file, type) => {
    const answer = await get(`/nyhetsbrev/feeds/${file}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=60');
    const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
    expect((await get(`/nyhetsbrev/feeds/${file}`, { headers })).status).toBe(304);
  });

  it('say the same', async () => {
    const json = parseJsonFeed(await (await get('/nyhetsbrev/feeds/feed.json')).text());
    const { entries } = await atom();
    expect(entries).toHaveLength(1);
    expect(json.items?.map(({ id, title, content_html }) => [id, title, content_html])).toEqual(
      entries?.map(({ id, title, content }) => [id, title?.value, content?.value]),
    );
  });

  it.each([
    ['', ['Nyhetsbrev 1']],
    ['?section=rapporter', ['En <b>rapport</b> & mer']],
    ['?section=aktuelt', ['En sak']],
    ['?type=report', ['En <b>rapport</b> & mer']],
    ['?type=ruling', []],
    ['?section=aktuelt&type=report', []],
  ])('hold the part that is asked for: %j', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each([
    '/nyhetsbrev/feeds/atom.xml?section=finnes-ikke',
    '/nyhetsbrev/feeds/atom.xml?section=aktuelt&section=rapporter',
    '/nyhetsbrev/feeds/atom.xml?section=%00',
    '/nyhetsbrev/feeds/atom.xml?type=contact',
    '/nyhetsbrev/feeds/rss.xml',
    '/nyhetsbrev/feeds/events.ics?type=event',
    '/xx/newsletter/feeds/feed.json',
  ])('are not there: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('a feed follows what is published', () => {
  it('in another language, with its own items', async () => {
    expect(await titles('', '/en/newsletter')).toEqual([]);
    await make.update(
      'api::issue.issue',
      issue,
      {
        title: 'Newsletter 1',
        slug: 'newsletter-1',
        number: 1,
        year: 2022,
        periodStart: '2022-05-01',
        periodEnd: '2022-06-30',
      },
      'en',
    );
    await make.publish('api::issue.issue', issue, 'en');
    expect(await titles('', '/en/newsletter')).toEqual(['Newsletter 1']);
    const [norwegian, english] = [await atom(), await atom('', '/en/newsletter')];
    expect(english.id).not.toBe(norwegian.id);
    expect(english.entries?.[0]?.id).not.toBe(norwegian.entries?.[0]?.id);
    const raw = await (await get('/en/newsletter/feeds/atom.xml?type=report')).text();
    expect(raw).toMatch(/<feed [^>]*xml:lang="en"/);
    expect(raw).toContain('<entry xml:lang="nb">');
  });

  it('when it is corrected: the item stays, later', async () => {
    const before = (await atom()).entries?.[0];
    const entryBefore = (await atom('?type=report')).entries?.[0];
    const otherBefore = (await atom('?type=article')).entries?.[0];
    await make.update('api::report.report', report, { title: 'Rettet tittel' });
    await make.publish('api::report.report', report);
    // Times are told to the second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await make.publish('api::issue.issue', issue);
    const after = (await atom()).entries ?? [];
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ id: before?.id, published: before?.published });
    expect(Date.parse(after[0]?.updated ?? '')).toBeGreaterThan(Date.parse(before?.updated ?? ''));
    expect((await atom('?type=report')).entries).toMatchObject([
      { id: entryBefore?.id, title: { value: 'Rettet tittel' }, updated: after[0]?.updated },
    ]);
    expect((await atom('?type=article')).entries).toMatchObject([
      { id: otherBefore?.id, updated: otherBefore?.updated },
    ]);
  });

  it('when it is withdrawn: the item is gone', async () => {
    const another = await make.issue({
      outline: outlineWith(sections.news, [['article', await make.entry('article', 'Blir igjen')]]),
    });
    await make.publish('api::issue.issue', another);
    expect(await titles('')).toHaveLength(2);
    await desk.call('POST', `/issues/${issue}/withdraw`, { language: 'nb', reason: 'Feil' });
    expect(await titles('')).toEqual(['Nyhetsbrev 2']);
    expect(await titles('?type=report')).toEqual([]);
    expect((await get('/nyhetsbrev/feeds/atom.xml?section=rapporter')).status).toBe(404);
  });
});
