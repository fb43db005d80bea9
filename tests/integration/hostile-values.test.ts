import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { issueDesk } from '../helpers/issue-desk';
import { request, type Answer } from '../helpers/requests';

const ISSUE = 'api::issue.issue';
const ARTICLE = 'api::article.article';
const NUL = '\u0000';
/** Half of a character that takes two units. */
const HALF = '\ud800';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let token: string;
let editor: ReturnType<typeof issueDesk>;
let issue: string;
let entry: string;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  token = await logInAs(app, 'utgave-editor');
  editor = issueDesk(app, token);
  entry = await make.entry('article', 'Sak');
  issue = await make.issue({ outline: outlineWith(await make.section('Aktuelt'), [['article', entry]]) });
  await editor.published(issue, 'nb');
});
afterAll(() => app.stop());

describe('a filter of the public', () => {
  it.each([
    'filters[title][$eq]=%00',
    'filters[title][$contains]=a%00b',
    'filters[documentId][$eq]=%00',
    'filters[number][$eq]=99999999999',
    'filters[id][$eq]=99999999999999999999',
    'filters[newsletter][id][$eq]=99999999999',
    'filters[periodStart][$eq]=zz',
    'sort=title&pagination[start]=99999999999999999999',
    '_q=%00',
    'locale=%00',
  ])('is no internal error, whatever its values: %s', async (query) => {
    expect([200, 400, 404]).toContain((await request(app, `/api/issues?locale=nb&${query}`)).status);
  });
});

describe.each([
  ['NUL', NUL],
  ['half a character', HALF],
])('%s in a text', (_name, character) => {
  const told = ({ status, text }: Answer): void => {
    expect(status).toBe(400);
    expect(JSON.parse(text).error.message).toMatch(/cannot be stored/);
  };

  it('is refused in a heading, a note and a reason, with what to do', async () => {
    const { outline } = await editor.editor(issue);
    const [section] = outline.sections;
    const [group] = section?.groups ?? [];
    const headed = {
      ...outline,
      sections: [{ ...section, groups: [{ ...group, heading: { nb: `a${character}` } }] }],
    };
    told(await editor.putOutline(issue, headed));
    told(await editor.save(ISSUE, issue, 'nb', { outline: headed }));
    const note = { language: 'nb', note: `a${character}`, alsoEntries: true };
    told(await editor.call('POST', `/issues/${issue}/publish`, note));
    told(await editor.call('POST', `/issues/${issue}/withdraw`, { language: 'nb', reason: `a${character}` }));
    expect((await editor.editor(issue)).outline).toEqual(outline);
  });

  it('is no internal error in a title or a time', async () => {
    for (const [uid, id, data] of [
      [ISSUE, issue, { title: `a${character}` }],
      [ARTICLE, entry, { title: `a${character}` }],
      [ISSUE, issue, { publishAt: `2031-01-01T10:00${character}` }],
    ] as const)
      expect([200, 400]).toContain((await editor.save(uid, id, 'nb', data)).status);
  });
});

describe('a search of the admin', () => {
  it('for a NUL is refused', async () => {
    expect((await editor.call('GET', '/entries/search?q=a%00b')).status).toBe(400);
  });
});

describe('a revision that no database could count to', () => {
  it.each([2 ** 31, Number.MAX_SAFE_INTEGER])('is refused: %d', async (revision) => {
    const { outline } = await editor.editor(issue);
    expect((await editor.putOutline(issue, { ...outline, revision })).status).toBe(400);
    const accepting = { revision, entries: 'all' };
    expect((await editor.call('POST', `/issues/${issue}/candidates/accept`, accepting)).status).toBe(400);
  });
});

describe('the longest title there may be', () => {
  const longest = 'Å'.repeat(300);

  it('is stored, published and frozen; a longer one is refused', async () => {
    expect((await editor.save(ARTICLE, entry, 'nb', { title: longest })).status).toBe(200);
    expect((await editor.save(ISSUE, issue, 'nb', { title: longest })).status).toBe(200);
    await editor.published(issue, 'nb', true);
    const stored = await app.strapi.db
      .query('plugin::issue-assembler.edition')
      .findOne({ where: { issueDocumentId: issue }, orderBy: { number: 'desc' } });
    expect(stored.title).toBe(longest);
    expect((await editor.save(ARTICLE, entry, 'nb', { title: `${longest}Å` })).status).toBe(400);
  });

  it('and the longest address of a link are stored', async () => {
    const url = `https://example.org/${'a'.repeat(1900)}`;
    const saved = await editor.save(ARTICLE, entry, 'nb', {
      links: [{ label: 'Les mer', url, status: 'ok', role: 'info' }],
    });
    expect([saved.status, saved.text]).toEqual([200, expect.stringContaining(url)]);
  });
});

describe('a form that cannot be read', () => {
  it.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
    'is refused and no internal error: %s',
    async (type) => {
      for (const path of [`/issue-assembler/issues/${issue}/publish`, '/api/editions', '/api/issues']) {
        const { status } = await fetch(`${app.url}${path}`, {
          method: 'POST',
          headers: { 'content-type': type, authorization: `Bearer ${token}` },
          body: 'a=b',
        });
        expect([path, status]).toEqual([path, 400]);
      }
    },
  );
});
