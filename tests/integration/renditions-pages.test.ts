import path from 'node:path';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import type { IssueRenderer } from '../../src/plugins/renditions/server/src/services/rendering/render-issue';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { request } from '../helpers/requests';

const ARTICLE = 'api::article.article';
const ISSUE = 'api::issue.issue';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let section: string;
let entry: string;
let first: string;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  section = await make.section('Aktuelt');
  entry = await make.entry('article', 'En sak <script>alert(1)</script>', { slug: 'en-sak' });
  first = await publish([entry]);
  await publish([entry], { year: 2023, periodStart: '2023-01-01', periodEnd: '2023-02-28' });
});
afterAll(() => app.stop());

const publish = async (entries: string[], data: object = {}): Promise<string> => {
  const placed = entries.map((id): ['article', string] => ['article', id]);
  const issue = await make.issue({ outline: outlineWith(section, placed), ...data });
  await make.publish(ISSUE, issue);
  return issue;
};
const withdraw = async (issue: string): Promise<void> => {
  const token = await logInAs(app, 'utgave-editor');
  const body = { language: 'nb', reason: 'Personvern: navnet til Kari' };
  const answer = await request(app, `/issue-assembler/issues/${issue}/withdraw`, { token, body });
  if (answer.status !== 200) throw new Error(answer.text);
};
const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${app.url}${path}`, { redirect: 'manual', ...init });
/** The words of the page's heading, in however many phrases it is set. */
const titleOf = (page: string): string | undefined =>
  /<h1[^>]*>(.*?)<\/h1>/.exec(page)?.[1]?.replace(/<[^>]+>/g, '');
const textOf = async (path: string): Promise<string> => (await get(path)).text();

describe('the page of an issue', () => {
  it('is HTML in its language, in which nothing runs', async () => {
    const answer = await get('/nyhetsbrev/nyhetsbrev-1');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=60');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'sha256-[^']+';/);
    const page = await answer.text();
    expect(page).toMatch(/^<!DOCTYPE html><html lang="nb">/);
    expect(page).toContain('En sak &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>');
  });

  it('is sent once to whoever has it already', async () => {
    const etag = (await get('/nyhetsbrev/nyhetsbrev-1')).headers.get('etag') ?? '';
    const again = await get('/nyhetsbrev/nyhetsbrev-1', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('leads to the issue before and the one after', async () => {
    expect(await textOf('/nyhetsbrev/nyhetsbrev-1')).toContain('href="/nyhetsbrev/nyhetsbrev-2" rel="next"');
    expect(await textOf('/nyhetsbrev/nyhetsbrev-2')).toContain('href="/nyhetsbrev/nyhetsbrev-1" rel="prev"');
  });

  it('tells of its versions once it is corrected, and an older one leads to the newest', async () => {
    await make.update(ARTICLE, entry, { title: 'En rettet sak' });
    await make.publish(ARTICLE, entry);
    await make.publish(ISSUE, first);
    const newest = await textOf('/nyhetsbrev/nyhetsbrev-1');
    expect(newest).toContain('Rettet: «En rettet sak».');
    expect(newest).toContain('href="/nyhetsbrev/nyhetsbrev-1?version=1"');
    const answer = await get('/nyhetsbrev/nyhetsbrev-1?version=1');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300, immutable');
    const older = await answer.text();
    expect(older).toContain('En sak &lt;script&gt;');
    expect(older).toContain('<a href="/nyhetsbrev/nyhetsbrev-1">Les den nyeste versjonen</a>');
    expect(older).toContain('<meta name="robots" content="noindex"/>');
    expect(newest).not.toContain('Les den nyeste versjonen');
  });
});

describe('the archive', () => {
  it('lists the issues by year, newest first', async () => {
    const answer = await get('/nyhetsbrev');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=60');
    const listed = [...(await answer.text()).matchAll(/<h2>(\d+)<\/h2>|<a href="([^"]+)">Nyhetsbrev \d/g)];
    expect(listed.map(([, year, path]) => year ?? path)).toEqual([
      '2023',
      '/nyhetsbrev/nyhetsbrev-2',
      '2022',
      '/nyhetsbrev/nyhetsbrev-1',
    ]);
  });

  it('says so where nothing is published, and is not there for a language that is not the site’s', async () => {
    expect(await textOf('/en/newsletter')).toContain('No newsletter has been published in English yet.');
    expect((await get('/de/newsletter')).status).toBe(404);
  });

  it('is where the bare address leads, in the reader’s language', async () => {
    const norwegian = await get('/', { headers: { 'accept-language': 'nn, en;q=0.5' } });
    expect([norwegian.status, norwegian.headers.get('location')]).toEqual([302, '/nyhetsbrev']);
    const english = await get('/', { headers: { 'accept-language': 'en-GB, nb;q=0.5' } });
    expect(english.headers.get('location')).toBe('/en/newsletter');
  });
});

describe('an entry’s own page', () => {
  it('shows it as its newest issue has it, and every issue it stands in', async () => {
    const answer = await get(`/nyhetsbrev/artikler/en-sak-${entry}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=60');
    const page = await answer.text();
    expect(page).toContain('<h1>En sak &lt;script&gt;alert(1)&lt;/script&gt;</h1>');
    expect([...page.matchAll(/href="(\/nyhetsbrev\/nyhetsbrev-[^"]+)"/g)].map(([, path]) => path)).toEqual([
      '/nyhetsbrev/nyhetsbrev-2#en-sak',
      '/nyhetsbrev/nyhetsbrev-1#en-sak',
    ]);
  });

  it('is found by its id, and leads to its one address', async () => {
    for (const name of [entry, `gammelt-navn-${entry}`]) {
      const moved = await get(`/nyhetsbrev/artikler/${name}`);
      expect([moved.status, moved.headers.get('location')]).toEqual([
        301,
        `/nyhetsbrev/artikler/en-sak-${entry}`,
      ]);
    }
  });

  it('is not there under another type or in a language it was not published in', async () => {
    expect((await get(`/nyhetsbrev/rapporter/en-sak-${entry}`)).status).toBe(404);
    expect((await get(`/en/newsletter/articles/en-sak-${entry}`)).status).toBe(404);
  });

  it('says nothing of a draft: not of an entry that stands in none, nor of what has changed since', async () => {
    const draft = await make.draft('article', 'Et utkast', { slug: 'et-utkast' });
    await make.issue({ outline: outlineWith(section, [['article', draft]]) });
    expect((await get(`/nyhetsbrev/artikler/et-utkast-${draft}`)).status).toBe(404);
    const published = await make.entry('article', 'Publisert alene', { slug: 'alene' });
    expect((await get(`/nyhetsbrev/artikler/alene-${published}`)).status).toBe(404);
    await make.update(ARTICLE, entry, { title: 'Ikke publisert ennå' });
    expect(await textOf(`/nyhetsbrev/artikler/en-sak-${entry}`)).not.toContain('Ikke publisert ennå');
  });

  it('is gone with the issue it stood in', async () => {
    const secret = await make.entry('article', 'En hemmelig sak', { slug: 'hemmelig' });
    const issue = await publish([secret], { periodStart: '2021-01-01', periodEnd: '2021-02-28', year: 2021 });
    const path = `/nyhetsbrev/artikler/hemmelig-${secret}`;
    expect((await get(path)).status).toBe(200);
    await withdraw(issue);
    const gone = await get(path);
    expect(gone.status).toBe(410);
    expect(await gone.text()).not.toContain('En hemmelig sak');
  });

  it('is gone when a correction left it out, though the older version still has it', async () => {
    const kept = await make.entry('article', 'Blir stående', { slug: 'blir' });
    const left = await make.entry('article', 'Tas ut', { slug: 'tas-ut' });
    const issue = await publish([kept, left], {
      year: 2020,
      periodStart: '2020-01-01',
      periodEnd: '2020-02-29',
    });
    await make.update(ISSUE, issue, { outline: outlineWith(section, [['article', kept]], 1) });
    await make.publish(ISSUE, issue);
    expect((await get(`/nyhetsbrev/artikler/tas-ut-${left}`)).status).toBe(410);
    expect((await get(`/nyhetsbrev/artikler/blir-${kept}`)).status).toBe(200);
  });
});

describe('what is not there', () => {
  it.each([
    '/nyhetsbrev/finnes-ikke',
    '/nyhetsbrev/a/b/c',
    '/nyhetsbrev/artikler/uten-id',
    '/nyhetsbrev/assets/x.woff2',
  ])('is a page that leads to the archive: %s', async (path) => {
    const answer = await get(path, { headers: { origin: 'https://reader.example.org' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await answer.text();
    expect(page).toContain('<h1>Siden finnes ikke</h1>');
    expect(page).toContain('<a href="/nyhetsbrev"');
  });

  it('was withdrawn: its title and the day are told, the reason is the editors’ own', async () => {
    const issue = await publish([entry], { title: 'Et tilbaketrukket brev', slug: 'trukket', year: 2019 });
    await withdraw(issue);
    for (const path of ['/nyhetsbrev/trukket', '/nyhetsbrev/trukket?version=1', '/nyhetsbrev/trukket.txt']) {
      const answer = await get(path);
      expect(answer.status).toBe(410);
      const page = await answer.text();
      expect(titleOf(page)).toBe('Trukket tilbake: Et tilbaketrukket brev');
      expect(page).not.toContain('Kari');
      expect(page).not.toContain('rettet sak');
    }
    expect(await textOf('/nyhetsbrev')).not.toContain('Et tilbaketrukket brev');
  });
});

describe('the fonts', () => {
  it('are kept for ever', async () => {
    const [path] = /\/nyhetsbrev\/assets\/[^"]+\.woff2/.exec(await textOf('/nyhetsbrev')) ?? [''];
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('font/woff2');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('wOF2');
  });
});

describe('what cannot be made', () => {
  const { issueRenderer } = requireOfApp<{ issueRenderer: (strapi: unknown) => IssueRenderer }>(
    path.resolve('dist/src/plugins/renditions/server/src/services/rendering/render-issue.js'),
  );

  it('is told as a page, and why is in the log', async () => {
    const render = jest.spyOn(issueRenderer(app.strapi), 'render').mockRejectedValue(new Error('out of ink'));
    const log = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
    try {
      const answer = await get('/nyhetsbrev/nyhetsbrev-1.md');
      expect(answer.status).toBe(500);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const page = await answer.text();
      expect(page).toContain('<h1>Siden kunne ikke lages</h1>');
      expect(page).not.toContain('out of ink');
      expect(log).toHaveBeenCalledWith(
        expect.stringMatching(/^\/nyhetsbrev\/nyhetsbrev-1\.md could not be made: Error: out of ink/),
      );
    } finally {
      render.mockRestore();
      log.mockRestore();
    }
    expect((await get('/nyhetsbrev/nyhetsbrev-1.md')).status).toBe(200);
  });

  it('just now is to be asked for again, and what is made already is read all the same', async () => {
    await get('/nyhetsbrev/nyhetsbrev-1');
    await issueRenderer(app.strapi).stop();
    const answer = await get('/nyhetsbrev/nyhetsbrev-1.email.html');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('<h1>Mange leser nyhetsbrevet akkurat nå</h1>');
    expect((await get('/nyhetsbrev/nyhetsbrev-1')).status).toBe(200);
  });
});
