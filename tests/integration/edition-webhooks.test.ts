import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { request } from '../helpers/requests';
import { listenForWebhooks } from '../helpers/web-hooks';

const ISSUE = 'api::issue.issue';
const EVENTS = ['edition.published', 'edition.corrected', 'edition.withdrawn'];

let app: TestApp;
let editor: string;
let make: ReturnType<typeof issueBuilding>;
let listener: Awaited<ReturnType<typeof listenForWebhooks>>;
/** What the public got of the issue at the moment a webhook was told of it. */
const readThen: number[] = [];

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  editor = await logInAs(app, 'utgave-editor');
  listener = await listenForWebhooks(async ({ body }) => {
    readThen.push(
      (await fetch(`${app.url}/api/editions/${String(body.slug)}?version=${String(body.edition)}`)).status,
    );
  });
  const administrator = await logInAs(app, 'strapi-super-admin');
  const { status, text } = await request(app, '/admin/webhooks', {
    token: administrator,
    body: { name: 'Nettstedet', url: listener.url, headers: {}, events: EVENTS },
  });
  if (status !== 201) throw new Error(`the webhook was not made: ${status} ${text}`);
});
afterAll(async () => {
  await app.stop();
  await listener.stop();
});

const act = (documentId: string, action: 'publish' | 'withdraw', body: object) =>
  request(app, `/issue-assembler/issues/${documentId}/${action}`, {
    token: editor,
    body: { language: 'nb', ...body },
  });

describe('a webhook', () => {
  it('is told of a publication, a correction and a withdrawal, when readers can see them, and of nothing refused', async () => {
    const entry = await make.draft('article', 'Sak');
    const outline = outlineWith(await make.section('Aktuelt'), [['article', entry]]);
    const documentId = await make.issue({ title: 'Nyhetsbrev', slug: 'nyhetsbrev-krok', outline });

    expect((await act(documentId, 'publish', { alsoEntries: false })).status).toBe(400);
    expect((await act(documentId, 'withdraw', { reason: 'For tidlig' })).status).toBe(400);
    expect((await act(documentId, 'publish', { alsoEntries: true })).status).toBe(200);
    await listener.waitFor(1);
    // Nothing is new to readers.
    expect((await act(documentId, 'publish', { alsoEntries: false })).status).toBe(200);
    await make.update('api::article.article', entry, { title: 'Sak, rettet' });
    expect((await act(documentId, 'publish', { alsoEntries: true })).status).toBe(200);
    await listener.waitFor(2);
    expect((await act(documentId, 'withdraw', { reason: 'Feil navn i en dom' })).status).toBe(200);
    await listener.waitFor(3);

    const editions = await app.strapi.db
      .query('plugin::issue-assembler.edition')
      .findMany({ where: { issueDocumentId: documentId }, orderBy: { number: 'asc' } });
    const [first, second] = editions.map(({ sha256 }: { sha256: string }) => sha256);
    const told = { issue: documentId, language: 'nb', slug: 'nyhetsbrev-krok', title: 'Nyhetsbrev' };
    const createdAt = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/);
    expect(listener.heard.map(({ body }) => body)).toEqual([
      { event: 'edition.published', createdAt, ...told, edition: 1, sha256: first },
      { event: 'edition.corrected', createdAt, ...told, edition: 2, sha256: second },
      { event: 'edition.withdrawn', createdAt, ...told, edition: 2, sha256: second },
    ]);
    expect(listener.heard.map(({ event }) => event)).toEqual(EVENTS);
    expect(readThen).toEqual([200, 200, 410]);
    expect(JSON.stringify(listener.heard)).not.toContain('Feil navn');
  });

  it('is told of a publication by Strapi’s own button as well', async () => {
    const before = listener.heard.length;

    const outline = outlineWith(await make.section('Mer'), [
      ['article', await make.entry('article', 'Annen sak')],
    ]);
    const documentId = await make.issue({ outline });
    await make.publish(ISSUE, documentId);
    await listener.waitFor(before + 1);
    expect(listener.heard.slice(before)).toMatchObject([
      { event: 'edition.published', body: { issue: documentId, edition: 1 } },
    ]);
  });
});
