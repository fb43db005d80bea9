import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { getPreviewLink } from '../../src/plugins/renditions/shared/previews';
import { logInAs, readingRole } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { accepted, issueDesk, refusalOf } from '../helpers/issue-desk';
import { request } from '../helpers/requests';

const ISSUE = 'api::issue.issue';
const ARTICLE = 'api::article.article';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let editor: string;
/** With a draft that places two drafts, in Norwegian and English. */
let issue: string;
let otherIssue: string;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  editor = await logInAs(app, 'utgave-editor');
  const section = await make.section('Aktuelt');
  const first = await make.draft('article', 'Kladden om fiske');
  await make.update(ARTICLE, first, { title: 'The draft on fishing' }, 'en');
  const gone = await make.draft('article', 'Slettet sak');
  issue = await make.issue({
    title: 'Vårnummeret',
    outline: outlineWith(section, [
      ['article', first],
      ['article', gone],
    ]),
  });
  await make.update(ISSUE, issue, { title: 'The spring issue' }, 'en');
  await app.strapi.db.query(ARTICLE).deleteMany({ where: { documentId: gone } });
  const other = await make.draft('article', 'En helt annen sak');
  otherIssue = await make.issue({
    title: 'Høstnummeret',
    outline: outlineWith(section, [['article', other]]),
  });
});
afterAll(() => app.stop());

const get = (path: string): Promise<Response> => fetch(`${app.url}${path}`, { redirect: 'manual' });
const page = async (path: string): Promise<string> => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  return answer.text();
};
const ask = (documentId: string, language: string, token: string | undefined = editor) =>
  request(app, `/renditions/issues/${documentId}/preview-link?language=${language}`, { token });
const linkTo = async (documentId = issue, language = 'nb', token = editor): Promise<string> =>
  accepted(getPreviewLink.answer, await ask(documentId, language, token)).url;
/** Addresses that a page leads to or shows. */
const addresses = (html: string, attribute: 'href' | 'src'): string[] =>
  [...html.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))].map(([, url = '']) =>
    url.replaceAll('&amp;', '&'),
  );
/** Address of one form, as the page to choose on has it for the language that its link is in. */
const framed = async (link: string, form: string): Promise<string> => {
  const { language } = contentOf(link);
  const found = addresses(await page(link), 'src').find((address) => {
    const content = contentOf(address);
    return content.shows === form && content.language === language;
  });
  if (found === undefined) throw new Error(`The form "${form}" is not offered.`);
  return found;
};
const contentOf = (link: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(link.slice(link.lastIndexOf('/') + 1).split('.')[0] ?? '', 'base64url').toString());
/** A link as this app makes it, for what a test wants it to say. */
const signed = (content: Record<string, unknown>, secret = app.env.ADMIN_JWT_SECRET ?? ''): string => {
  const purpose = 'utgave/renditions/preview-link/1';
  const key = new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32));
  const said = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `/nyhetsbrev/preview/${said}.${createHmac('sha256', key).update(`${purpose}:${said}`).digest('base64url')}`;
};

describe('a link to a preview', () => {
  it('is made for somebody who reads the issue in that language, for a quarter of an hour', async () => {
    const before = Date.now();
    const { url, expiresAt } = accepted(getPreviewLink.answer, await ask(issue, 'nb'));
    expect(url).toMatch(/^\/nyhetsbrev\/preview\/[\w-]+\.[\w-]+$/);
    const minutes = (Date.parse(expiresAt) - before) / 60_000;
    expect(minutes).toBeGreaterThan(14.9);
    expect(minutes).toBeLessThan(16);
    expect(await linkTo(issue, 'en')).toMatch(/^\/en\/newsletter\/preview\//);
  });

  it('is refused to who reads no issues, or none in that language, or is not there', async () => {
    const translator = await logInAs(app, 'utgave-translator');
    expect(await linkTo(issue, 'nb', translator)).toMatch(/^\/nyhetsbrev\/preview\//);
    const english = await logInAs(app, await readingRole(app, { types: ['issue'], locales: ['en'] }));
    expect(refusalOf(await ask(issue, 'nb', english))).toMatchObject({
      status: 403,
      message: expect.stringMatching(/does not read issues in Norwegian Bokmål/),
      details: { code: 'reading_refused', language: 'nb' },
    });
    const reports = await logInAs(app, await readingRole(app, { types: ['report'], locales: ['nb'] }));
    expect((await ask(issue, 'nb', reports)).status).toBe(403);
    const nobody = await request(app, `/renditions/issues/${issue}/preview-link?language=nb`);
    expect(nobody.status).toBe(401);
  });

  it.each([
    ['of no issue', () => 'abcdefghijklmnopqrstuvwx', 'nb', 404],
    ['in a language that is not begun', () => otherIssue, 'en', 404],
    ['in no language', () => issue, '%22%3E', 400],
    ['of what is no id', () => 'x', 'nb', 400],
  ])('is not made %s', async (_, documentId, language, status) => {
    expect((await ask(documentId(), language)).status).toBe(status);
  });

  it("is what Strapi's own preview shows of an issue, and of nothing else", async () => {
    const url = async (uid: string, query: string, token = editor) =>
      request(app, `/content-manager/preview/url/${uid}?${query}`, { token });
    const asked = await url(ISSUE, `documentId=${issue}&locale=nb&status=draft`);
    expect(JSON.parse(asked.text).data.url).toMatch(/^\/nyhetsbrev\/preview\//);
    const reports = await logInAs(app, await readingRole(app, { types: ['report'], locales: ['nb'] }));
    expect((await url(ISSUE, `documentId=${issue}&locale=nb&status=draft`, reports)).status).toBe(204);
    expect((await url(ARTICLE, `documentId=${issue}&locale=nb`)).status).toBe(204);
  });
});

describe('the page to choose on', () => {
  it('tells what is shown and what is missing, and has every form in every language', async () => {
    const html = await page(await linkTo());
    expect(html).toContain('<h1>Preview: <span lang="nb">Vårnummeret</span></h1>');
    expect(html).toContain('One entry has been deleted.');
    const offered = addresses(html, 'src').map(contentOf);
    expect(offered.map(({ language, shows }) => `${String(language)} ${String(shows)}`)).toEqual(
      ['nb', 'en'].flatMap((language) =>
        ['page', 'email.html', 'pdf', 'txt'].map((form) => `${language} ${form}`),
      ),
    );
    const { expires } = contentOf(await linkTo());
    for (const one of offered) expect(Number(one.expires)).toBeLessThanOrEqual(Number(expires));
    const titles = [...html.matchAll(/<iframe [^>]*title="([^"]+)"/g)].map(([, title]) => title);
    expect(titles).toContain('Web page, Norwegian Bokmål');
    expect(titles).toContain('E-mail, English');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('begins with what its address asks for, and takes what it does not understand for the first choice', async () => {
    const link = await linkTo();
    const chosen = async (query: string): Promise<string[]> =>
      [...(await page(`${link}?${query}`)).matchAll(/<input [^>]*id="([\w-]+)" checked=""/g)].map(
        ([, id = '']) => id,
      );
    expect(await chosen('')).toEqual(['form-0', 'draft-0', 'width-0']);
    expect(await chosen('form=pdf&width=phone')).toEqual(['form-2', 'draft-0', 'width-1']);
    expect(await chosen('form=exe&width=12&width=13&language=en')).toEqual(['form-0', 'draft-0', 'width-0']);
  });

  it('speaks the language that its maker has chosen for the admin', async () => {
    const token = await logInAs(app, 'utgave-editor');
    await request(app, '/admin/users/me', { method: 'PUT', token, body: { preferedLanguage: 'no' } });
    const html = await page(await linkTo(issue, 'nb', token));
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('Én oppføring er slettet.');
    expect(html).toContain('title="PDF, Bokmål"');
  });

  it('tells the subject and the preview text of the e-mail', async () => {
    const html = await page(await linkTo());
    expect(html).toContain('<dt>Subject</dt><dd lang="nb">Vårnummeret</dd>');
    expect(html).toContain('<dt>Preview text</dt><dd lang="nb">Kladden om fiske</dd>');
  });

  it('is drawn with its own style and nothing that runs', async () => {
    const answer = await get(await linkTo());
    const policy = answer.headers.get('content-security-policy') ?? '';
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(await answer.text()) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).toContain("frame-src 'self'");
  });

  it('offers no language that its maker does not read', async () => {
    const code = await readingRole(app, {
      types: ['issue', 'article', 'section', 'newsletter'],
      locales: ['nb'],
    });
    const html = await page(await linkTo(issue, 'nb', await logInAs(app, code)));
    expect(addresses(html, 'src').map((address) => contentOf(address).language)).toEqual(
      Array.from({ length: 4 }, () => 'nb'),
    );
  });
});

describe('the draft itself', () => {
  it.each([
    ['page', 'text/html; charset=utf-8', 'Utkast: Dette er en forhåndsvisning'],
    ['email.html', 'text/html; charset=utf-8', 'Utkast: Dette er en forhåndsvisning'],
    ['txt', 'text/plain; charset=utf-8', '^Utkast: Dette er en forhåndsvisning'],
    ['pdf', 'application/pdf', '^%PDF-'],
  ])('is shown as %s, marked as a draft, and kept by nobody', async (form, type, mark) => {
    const answer = await get(await framed(await linkTo(), form));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const body = await answer.text();
    expect(body).toMatch(new RegExp(mark));
    if (form !== 'pdf') expect(body).toContain('Kladden om fiske');
  });

  it('is in the language of the link', async () => {
    const text = await page(await framed(await linkTo(issue, 'en'), 'txt'));
    expect(text).toMatch(/^Draft: This is a preview and not published\./);
    expect(text).toContain('The draft on fishing');
    expect(text).not.toContain('Kladden');
  });

  it('is what is written now', async () => {
    const address = await framed(await linkTo(otherIssue), 'txt');
    expect(await page(address)).toContain('En helt annen sak');
    await make.update(ISSUE, otherIssue, { title: 'Høstnummeret, omskrevet' });
    expect(await page(address)).toMatch(/Høstnummeret, omskrevet/);
  });

  it('is without what its maker does not read', async () => {
    const code = await readingRole(app, { types: ['issue', 'section', 'newsletter'], locales: ['nb'] });
    const link = await linkTo(issue, 'nb', await logInAs(app, code));
    expect(await page(link)).toContain('One entry is not shown here, since your role does not read it.');
    expect(await page(await framed(link, 'txt'))).not.toContain('Kladden');
  });

  it('is nowhere without the link, and a link to one form shows no other', async () => {
    expect((await get('/nyhetsbrev/nyhetsbrev-1')).status).toBe(404);
    const address = await framed(await linkTo(), 'txt');
    const shown = await page(address);
    for (const query of ['form=pdf', 'language=en', 'shows=choice', `issue=${otherIssue}`, 'locale=en'])
      expect(await page(`${address}?${query}`)).toBe(shown);
    // The folder of another language is another spelling of the address, and no other language.
    expect(await page(address.replace('/nyhetsbrev/', '/en/newsletter/'))).toBe(shown);
  });
});

describe('a link that is no longer one', () => {
  it('is refused when a letter of it is changed', async () => {
    const link = await linkTo();
    const start = link.lastIndexOf('/') + 1;
    for (const at of [start, start + 20, link.indexOf('.') + 1, link.length - 1]) {
      const letter = link[at] === 'A' ? 'B' : 'A';
      const answer = await get(`${link.slice(0, at)}${letter}${link.slice(at + 1)}`);
      expect(answer.status).toBe(403);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).toContain('The link is not valid');
    }
  });

  it.each(['/nyhetsbrev/preview/x', '/nyhetsbrev/preview/a.b', '/en/newsletter/preview/%00.%ff'])(
    'is refused where it never was: %s',
    async (path) => {
      expect((await get(path)).status).toBe(403);
    },
  );

  it('is refused with what another issue or language was asked for under its signature', async () => {
    const link = await linkTo();
    const content = contentOf(link);
    const signature = link.split('.').at(-1) ?? '';
    for (const change of [
      { issue: otherIssue },
      { language: 'en' },
      { shows: 'txt' },
      { expires: 2 ** 40 },
    ]) {
      const said = Buffer.from(JSON.stringify({ ...content, ...change })).toString('base64url');
      expect((await get(`/nyhetsbrev/preview/${said}.${signature}`)).status).toBe(403);
    }
    expect((await get(signed(content, 'another secret'))).status).toBe(403);
  });

  it('says so when it has expired, and what to do', async () => {
    const content = contentOf(await linkTo());
    expect((await get(signed(content))).status).toBe(200);
    const answer = await get(signed({ ...content, expires: Math.floor(Date.now() / 1000) - 1 }));
    expect(answer.status).toBe(410);
    expect(await answer.text()).toMatch(/The link has expired.*open it again from the issue/s);
  });

  it('shows nothing once its maker is not active, or does not read the language any more', async () => {
    const code = await readingRole(app, { types: ['issue'], locales: ['nb'] });
    const link = await linkTo(issue, 'nb', await logInAs(app, code));
    const user = Number(contentOf(link).user);
    const role = await app.strapi.db.query('admin::role').findOne({ where: { code } });
    await app.strapi.service('admin::role').assignPermissions(role.id, []);
    const forbidden = await get(link);
    expect([forbidden.status, await forbidden.text()]).toEqual([403, expect.stringContaining('No access')]);
    await app.strapi.db.query('admin::user').update({ where: { id: user }, data: { isActive: false } });
    const gone = await get(link);
    expect([gone.status, await gone.text()]).toEqual([403, expect.stringContaining('no longer has access')]);
  });

  it('says that the issue was deleted', async () => {
    const doomed = await make.issue({ title: 'Dødsdømt' });
    const link = await linkTo(doomed);
    expect((await get(link)).status).toBe(200);
    await issueDesk(app, editor).content('DELETE', `${ISSUE}/${doomed}`);
    const answer = await get(link);
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('no such issue')]);
  });

  it('tells what a half-written issue lacks', async () => {
    const half = await make.create(ISSUE, { title: 'Halv' });
    const answer = await get(await linkTo(half));
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining('number, year and period'),
    ]);
  });
});

describe('what is published', () => {
  it("stays in caches as before, and is what Strapi's preview shows of it", async () => {
    const section = await make.section('Ute');
    const entry = await make.entry('article', 'Ute nå');
    const out = await make.issue({ slug: 'ute-na', outline: outlineWith(section, [['article', entry]]) });
    await make.publish(ISSUE, out);
    const published = await get('/nyhetsbrev/ute-na.txt');
    const text = await published.text();
    expect(published.headers.get('cache-control')).toMatch(/^public/);
    expect(text).not.toContain('Utkast');
    const draft = await page(await framed(await linkTo(out), 'txt'));
    expect(draft).toMatch(/^Utkast: /);
    expect(draft.slice(draft.indexOf('\n\n') + 2)).toBe(text);
    expect(await page('/nyhetsbrev/ute-na.txt')).toBe(text);
    await make.update(ARTICLE, entry, { title: 'Ute nå, rettet' });
    const corrected = await page(await framed(await linkTo(out), 'txt'));
    expect(corrected).toMatch(/Rettet .*Ute nå, rettet/s);
    const url = `/content-manager/preview/url/${ISSUE}?documentId=${out}&locale=nb&status=published`;
    expect(JSON.parse((await request(app, url, { token: editor })).text).data.url).toBe('/nyhetsbrev/ute-na');
  });
});
