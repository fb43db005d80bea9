import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ADMIN_PREFIX, getReadiness } from '../../src/plugins/issue-assembler/shared/api';
import type { Finding } from '../../src/plugins/issue-assembler/shared/readiness';
import {
  linkCheckSchema,
  type LinkCheck,
  type LinkChecks,
} from '../../src/plugins/issue-assembler/shared/link-checks';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { eventually } from '../helpers/eventually';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { request, type Answer } from '../helpers/requests';

let app: TestApp;
let site: Server;
/** A site may leave its visitors without an answer. */
let isSilent = false;
let given = 0;
let givenUp = 0;
let url: string;
let editor: string;
let translator: string;
let issue: string;
let entry: string;

beforeAll(async () => {
  site = createServer(({ url: path }, response) => {
    given += 1;
    response.on('close', () => (givenUp += response.writableEnded ? 0 : 1));
    if (!isSilent) response.writeHead(path === '/borte' ? 404 : 200).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  app = await startApp();
  editor = await logInAs(app, 'utgave-editor');
  translator = await logInAs(app, 'utgave-translator');
  const make = issueBuilding(app);
  const section = await make.section('Aktuelt');
  entry = await make.entry('article', 'Møtet', {
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Vi møtes onsdag 3. mai 2022.' }] }],
    links: [
      { label: 'her', url: `${url}/her`, status: 'ok', role: 'info' },
      { label: 'Programmet', url: `${url}/borte`, status: 'ok', role: 'info' },
    ],
  });
  issue = await make.issue({ outline: outlineWith(section, [['article', entry]]) });
});
afterAll(async () => {
  await app.stop();
  site.closeAllConnections();
  site.close();
});

const call = (token: string | undefined, method: string, path: string, body?: unknown): Promise<Answer> =>
  request(app, `${ADMIN_PREFIX}/issues/${issue}${path}`, { method, token, body });
const findings = async (): Promise<Finding[]> => {
  const { text } = await call(editor, 'GET', '/readiness?language=nb');
  return getReadiness.answer.parse(JSON.parse(text)).findings;
};
const checkOf = ({ status, text }: Answer): LinkCheck => {
  expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' });
  return linkCheckSchema.parse(JSON.parse(text));
};
const change = (deed: 'start' | 'cancel', token = editor): Promise<Answer> =>
  call(token, 'POST', '/link-check', { language: 'nb', do: deed });

/** The check, when it has ended. */
const ended = (): Promise<LinkCheck> =>
  eventually(
    async () => checkOf(await call(editor, 'GET', '/link-check?language=nb')),
    ({ status }) => status !== 'running',
  );

/** Sets what the installation is configured by, as `config/plugins.ts` would. */
const configure = (linkCheck: object): void => {
  app.strapi.config.set('plugin::renditions.linkCheck', linkCheck);
};

it('the readiness of an issue tells what its readers would stumble over', async () => {
  const subject = { kind: 'entry', uid: 'api::article.article', documentId: entry };
  const found = await findings();
  for (const [code, values] of [
    ['weekday_wrong', { written: 'onsdag 3. mai 2022', right: 'tirsdag' }],
    ['link_says_nothing', { label: 'her' }],
  ] as const)
    expect(found).toContainEqual(
      expect.objectContaining({
        severity: 'look',
        code,
        title: 'Møtet',
        values,
        subject: expect.objectContaining(subject),
      }),
    );
});

it('and quotes nothing of texts that somebody may not read', async () => {
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'utgave-translator' } });
  const where = {
    role: role.id,
    subject: 'api::article.article',
    action: 'plugin::content-manager.explorer.read',
  };
  const permissions = await app.strapi.db.query('admin::permission').findMany({ where });
  for (const { id, properties } of permissions)
    await app.strapi.db
      .query('admin::permission')
      .update({ where: { id }, data: { properties: { ...properties, locales: ['en'] } } });
  const { status, text } = await call(translator, 'GET', '/readiness?language=nb');
  expect(status).toBe(200);
  expect(text).not.toContain('onsdag');
  expect(text).not.toContain('Møtet');
});

describe('a check of links', () => {
  it('asks nothing of other sites where it is turned off, as it is in tests', async () => {
    expect(checkOf(await change('start')).status).toBe('off');
    expect(checkOf(await call(editor, 'GET', '/link-check?language=nb'))).toEqual({
      status: 'off',
      checked: 0,
      total: 0,
      leftOut: 0,
      startedAt: null,
      findings: [],
    });
  });

  it('runs when the editor asks, tells how far it is, and finds what is gone', async () => {
    configure({ enabled: true, ports: [Number(new URL(url).port)], allowedAddresses: ['127.0.0.1'] });
    expect(checkOf(await call(editor, 'GET', '/link-check?language=nb')).status).toBe('never');
    expect(checkOf(await change('start'))).toMatchObject({ status: 'running', total: 2 });
    // A second wish for the same is the same check.
    expect(checkOf(await change('start')).status).toBe('running');
    const check = await ended();
    expect(check).toMatchObject({ status: 'done', checked: 2, total: 2 });
    expect(check.findings).toMatchObject([
      { code: 'link_dead', title: 'Møtet', values: { url: `${url}/borte`, status: '404' } },
    ]);
  });

  it('leads to no other host than is allowed', async () => {
    configure({ enabled: true });
    await change('start');
    const check = await ended();
    expect(check.findings.map(({ code, values }) => [code, values.status])).toEqual([
      ['link_unsure', 'NOT_PUBLIC'],
      ['link_unsure', 'NOT_PUBLIC'],
    ]);
  });

  it('can be stopped', async () => {
    configure({ enabled: true, ports: [Number(new URL(url).port)], allowedAddresses: ['127.0.0.1'] });
    await change('start');
    expect(checkOf(await change('cancel')).status).toBe('cancelled');
    expect(checkOf(await call(editor, 'GET', '/link-check?language=nb')).status).toBe('cancelled');
  });

  it('is for those who arrange the issue', async () => {
    for (const [token, status] of [
      [translator, 403],
      [undefined, 401],
    ] as const) {
      const start = { language: 'nb', do: 'start' };
      expect((await call(token, 'POST', '/link-check', start)).status).toBe(status);
      expect((await call(token, 'GET', '/link-check?language=nb')).status).toBe(status);
    }
  });

  it.each([{ language: 'nb' }, { language: 'nb', do: 'delete' }, { language: '../', do: 'start' }, []])(
    'refuses what it does not know: %j',
    async (body) => {
      expect((await call(editor, 'POST', '/link-check', body)).status).toBe(400);
    },
  );

  it('of a language the issue has not begun in says so', async () => {
    const { status, text } = await call(editor, 'POST', '/link-check', { language: 'en', do: 'start' });
    expect(status).toBe(404);
    expect(text).toContain('language_not_begun');
  });

  it('ends with the server, which waits for no site', async () => {
    configure({ enabled: true, ports: [Number(new URL(url).port)], allowedAddresses: ['127.0.0.1'] });
    isSilent = true;
    const before = given;
    await change('start');
    await eventually(
      async () => given,
      (now) => now > before,
    );
    await app.stop();
    const checks: LinkChecks = app.strapi.plugin('renditions').service('link-checks');
    expect(checks.state(`${issue}:nb`)).toMatchObject({ status: 'cancelled', checked: 0 });
    expect(
      await eventually(
        async () => givenUp,
        (now) => now > 0,
      ),
    ).toBe(1);
    expect(given).toBe(before + 1);
  });
});
