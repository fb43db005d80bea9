import { startApp, type TestApp } from '../helpers/app';
import { logInAs } from '../helpers/admin-users';
import { request, type Answer } from '../helpers/requests';

let app: TestApp;
let editor: string;
let publisher: string;
let translator: string;
let translatorWithMore: string;

const REPORTS = '/content-manager/collection-types/api::report.report';
const facts = { kind: 'research', reportStatus: 'published', reportNumber: 'R 1' } as const;

beforeAll(async () => {
  app = await startApp();
  editor = await logInAs(app, 'utgave-editor');
  publisher = await logInAs(app, 'utgave-publisher');
  translator = await logInAs(app, 'utgave-translator');
  translatorWithMore = await logInAs(app, 'utgave-translator', 'strapi-author');
});
afterAll(() => app.stop());

const reports = () => app.strapi.documents('api::report.report');
const newReport = async (): Promise<string> =>
  (await reports().create({ locale: 'nb', data: { ...facts, title: 'Rapport' } })).documentId;
const publishedReport = async (): Promise<string> => {
  const documentId = await newReport();
  await reports().update({ documentId, locale: 'en', data: { title: 'Report' } });
  for (const locale of ['nb', 'en']) await reports().publish({ documentId, locale });
  return documentId;
};

const call = (token: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  request(app, path, { method, token, body });
const messageOf = ({ text }: Answer): string => JSON.parse(text).error.message;
const textsOf = async (documentId: string) =>
  (
    await app.strapi.db
      .query('api::report.report')
      .findMany({ where: { documentId }, orderBy: { locale: 'asc' } })
  ).map(({ locale, title, reportNumber }: Record<string, unknown>) => ({ locale, title, reportNumber }));

describe('a translator', () => {
  it.each([
    'newsletter',
    'issue',
    'section',
    'report',
    'ruling',
    'event',
    'article',
    'organisation',
    'topic',
  ])('reads every %s, in Norwegian and English', async (type) => {
    for (const locale of ['nb', 'en'])
      expect(
        (
          await call(
            translator,
            'GET',
            `/content-manager/collection-types/api::${type}.${type}?locale=${locale}`,
          )
        ).status,
      ).toBe(200);
  });

  it.each([
    ['GET', '/content-manager/collection-types/api::contact.contact'],
    ['POST', '/content-manager/collection-types/api::contact.contact'],
    ['GET', '/admin/users'],
    ['GET', '/admin/api-tokens'],
    ['POST', '/i18n/locales'],
    ['POST', '/content-type-builder/content-types'],
  ])('is refused %s %s', async (method, path) => {
    expect((await call(translator, method, path, method === 'GET' ? undefined : {})).status).toBe(403);
  });

  it('sees the media library and adds nothing to it', async () => {
    const form = new FormData();
    form.append('files', new Blob(['tekst'], { type: 'text/plain' }), 'tekst.txt');
    const headers = { authorization: `Bearer ${translator}` };
    expect((await fetch(`${app.url}/upload`, { method: 'POST', headers, body: form })).status).toBe(403);
    expect((await call(translator, 'GET', '/upload/files')).status).toBe(200);
  });

  it('begins and changes the English text, and no fact with it', async () => {
    const documentId = await newReport();
    const organisation = await app.strapi
      .documents('api::organisation.organisation')
      .create({ locale: 'nb', data: { name: 'Rådet', kind: 'agency' } });
    for (const title of ['Report', 'The report']) {
      const { status } = await call(translator, 'PUT', `${REPORTS}/${documentId}?locale=en`, {
        title,
        reportNumber: 'changed',
        kind: 'audit',
        publishers: { connect: [{ documentId: organisation.documentId, locale: 'en' }], disconnect: [] },
        links: [{ label: 'Ny', status: 'missing' }],
      });
      expect(status).toBe(200);
    }
    expect(await textsOf(documentId)).toEqual([
      { locale: 'en', title: 'The report', reportNumber: 'R 1' },
      { locale: 'nb', title: 'Rapport', reportNumber: 'R 1' },
    ]);
    const english = await reports().findOne({ documentId, locale: 'en', populate: ['publishers', 'links'] });
    expect(english).toMatchObject({ kind: 'research', publishers: [], links: [] });
  });

  it('changes the English name of an organisation', async () => {
    const organisations = app.strapi.documents('api::organisation.organisation');
    const { documentId } = await organisations.create({
      locale: 'nb',
      data: { name: 'Tilsynet', kind: 'agency' },
    });
    const path = `/content-manager/collection-types/api::organisation.organisation/${documentId}`;
    expect(
      (await call(translator, 'PUT', `${path}?locale=en`, { name: 'The Authority', kind: 'ngo' })).status,
    ).toBe(200);
    expect((await call(translator, 'PUT', `${path}?locale=nb`, { name: 'Et annet tilsyn' })).status).toBe(
      403,
    );
    expect(await organisations.findOne({ documentId, locale: 'en' })).toMatchObject({
      name: 'The Authority',
      kind: 'agency',
    });
    expect(await organisations.findOne({ documentId, locale: 'nb' })).toMatchObject({ name: 'Tilsynet' });
  });

  it('does not change the Norwegian text', async () => {
    const documentId = await newReport();
    expect(
      (await call(translator, 'PUT', `${REPORTS}/${documentId}?locale=nb`, { title: 'Endret' })).status,
    ).toBe(403);
    expect((await call(translator, 'PUT', `${REPORTS}/${documentId}`, { title: 'Endret' })).status).toBe(403);
    expect(await textsOf(documentId)).toMatchObject([{ title: 'Rapport' }]);
  });

  it.each(['POST ', 'POST /clone/ID', 'POST /auto-clone/ID'])(
    'adds no entry by %s, in any language',
    async (route) => {
      const documentId = await publishedReport();
      const before = await reports().count({ locale: '*' });
      const path = `${REPORTS}${route.replace('POST ', '').replace('ID', documentId)}`;
      for (const locale of ['nb', 'en']) {
        for (const token of [translator, translatorWithMore]) {
          const answer = await call(token, 'POST', `${path}?locale=${locale}`, {
            ...facts,
            title: 'Ny',
            locale,
          });
          expect(answer.status).toBe(403);
          expect(messageOf(answer)).toMatch(/Ask an editor to create the entry/);
        }
      }
      expect(await reports().count({ locale: '*' })).toBe(before);
    },
  );

  it.each([
    ['POST', '/ID/actions/publish'],
    ['POST', '/ID/actions/unpublish'],
    ['POST', '/actions/publish'],
    ['POST', '/actions/bulkPublish'],
    ['POST', '/actions/bulkUnpublish'],
    ['POST', '/actions/bulkDelete'],
    ['DELETE', '/ID'],
  ])('neither publishes, unpublishes nor deletes: %s %s', async (method, route) => {
    const documentId = await publishedReport();
    const path = `${REPORTS}${route.replace('ID', documentId)}`;
    for (const query of ['?locale=en', '?locale=nb', ''])
      expect(
        (await call(translator, method, `${path}${query}`, { documentIds: [documentId], title: 'Ny' }))
          .status,
      ).toBe(403);
    expect(await textsOf(documentId)).toHaveLength(4);
  });

  it('discards an English draft without taking back the facts an editor has changed', async () => {
    const documentId = await publishedReport();
    await reports().update({ documentId, locale: 'nb', data: { reportNumber: 'R 2' } });
    await call(translator, 'PUT', `${REPORTS}/${documentId}?locale=en`, { title: 'A worse title' });
    expect(
      (await call(translator, 'POST', `${REPORTS}/${documentId}/actions/discard?locale=nb`, {})).status,
    ).toBe(403);
    expect(
      (await call(translator, 'POST', `${REPORTS}/${documentId}/actions/discard?locale=en`, {})).status,
    ).toBe(200);
    expect(await reports().findOne({ documentId, locale: 'en' })).toMatchObject({
      title: 'Report',
      reportNumber: 'R 2',
    });
    expect(await reports().findOne({ documentId, locale: 'nb' })).toMatchObject({ reportNumber: 'R 2' });
  });
});

describe.each([
  ['an editor', () => editor],
  ['a publisher', () => publisher],
])('%s', (_role, token) => {
  it('writes, publishes, unpublishes and deletes in every language', async () => {
    const created = await call(token(), 'POST', `${REPORTS}?locale=nb`, { ...facts, title: 'Ny' });
    expect(created.status).toBe(201);
    const { documentId } = JSON.parse(created.text).data;
    const path = `${REPORTS}/${documentId}`;
    for (const [method, route, body] of [
      ['PUT', '?locale=en', { title: 'New' }],
      ['PUT', '?locale=nb', { title: 'Nyere', reportNumber: 'R 3' }],
      ['POST', '/actions/publish?locale=nb', {}],
      ['POST', '/actions/publish?locale=en', {}],
      ['POST', '/actions/unpublish?locale=en', {}],
      ['DELETE', '?locale=en', undefined],
      ['DELETE', '?locale=nb', undefined],
    ] as const)
      expect([route, (await call(token(), method, `${path}${route}`, body)).status]).toEqual([route, 200]);
    expect(await textsOf(documentId)).toEqual([]);
  });

  it('begins an entry in English', async () => {
    expect((await call(token(), 'POST', `${REPORTS}?locale=en`, { ...facts, title: 'New' })).status).toBe(
      201,
    );
  });

  it('keeps the contact list', async () => {
    const contacts = '/content-manager/collection-types/api::contact.contact';
    const email = `${_role.replace(' ', '-')}@example.org`;
    const created = await call(token(), 'POST', contacts, {
      email,
      language: 'nb',
      subscriptionStatus: 'pending',
    });
    expect(created.status).toBe(201);
    const path = `${contacts}/${JSON.parse(created.text).data.documentId}`;
    expect((await call(token(), 'PUT', path, { name: 'Kari Nordmann' })).status).toBe(200);
    expect((await call(token(), 'GET', contacts)).text).toContain('Kari Nordmann');
    expect((await call(token(), 'DELETE', path)).status).toBe(200);
  });

  it.each([
    ['GET', '/admin/users'],
    ['GET', '/admin/api-tokens'],
    ['POST', '/content-type-builder/content-types'],
    ['DELETE', '/i18n/locales/1'],
  ])('is no administrator: %s %s', async (method, path) => {
    expect((await call(token(), method, path, method === 'GET' ? undefined : {})).status).toBe(403);
  });
});

describe('roles', () => {
  const permissionsOf = (code: string): Promise<unknown[]> =>
    app.strapi.db.query('admin::permission').findMany({ where: { role: { code } }, orderBy: { id: 'asc' } });

  it('are made once: a second start changes nothing, also where an administrator took something away', async () => {
    const [taken] = await app.strapi.db
      .query('admin::permission')
      .findMany({ where: { role: { code: 'utgave-publisher' }, action: 'plugin::upload.assets.copy-link' } });
    await app.strapi.db.query('admin::permission').delete({ where: { id: taken.id } });
    const before = await Promise.all(
      ['utgave-editor', 'utgave-publisher', 'utgave-translator'].map(permissionsOf),
    );
    await app.strapi.runUserLifecycles('bootstrap');
    const after = await Promise.all(
      ['utgave-editor', 'utgave-publisher', 'utgave-translator'].map(permissionsOf),
    );
    expect(after).toEqual(before);
  });
});

describe('Nynorsk, when an editor adds it in the admin', () => {
  beforeAll(async () => {
    await app.strapi
      .documents('api::organisation.organisation')
      .create({ locale: 'nb', data: { name: 'Eldste rådet', kind: 'agency' } });
    const { status } = await call(editor, 'POST', '/i18n/locales', {
      code: 'nn',
      name: 'Nynorsk (nn)',
      isDefault: false,
    });
    expect(status).toBe(200);
  });

  it('is there for every reference document, with the text of Bokmål', async () => {
    const organisations = app.strapi.documents('api::organisation.organisation');
    const total = await organisations.count({ locale: 'nb' });
    expect(total).toBeGreaterThan(0);
    expect(await organisations.count({ locale: 'nn' })).toBe(total);
    expect(await organisations.findMany({ locale: 'nn', filters: { name: 'Eldste rådet' } })).toMatchObject([
      { kind: 'agency' },
    ]);
  });

  it('is written and published by an editor', async () => {
    const documentId = await newReport();
    expect(
      (await call(editor, 'PUT', `${REPORTS}/${documentId}?locale=nn`, { title: 'Rapporten' })).status,
    ).toBe(200);
    expect(
      (await call(editor, 'POST', `${REPORTS}/${documentId}/actions/publish?locale=nn`, {})).status,
    ).toBe(200);
    const { text } = await request(app, `/api/reports/${documentId}?locale=nn`);
    expect(JSON.parse(text).data).toMatchObject({ title: 'Rapporten', reportNumber: 'R 1' });
  });

  it('is read but not written by a translator of English', async () => {
    const documentId = await newReport();
    expect((await call(translator, 'GET', `${REPORTS}?locale=nn`)).status).toBe(200);
    const answer = await call(translator, 'PUT', `${REPORTS}/${documentId}?locale=nn`, {
      title: 'Rapporten',
    });
    expect([answer.status, messageOf(answer)]).toEqual([
      403,
      expect.stringContaining('does not write Norwegian Nynorsk'),
    ]);
  });

  it('takes nothing from the roles', async () => {
    const permission = await app.strapi.db.query('admin::permission').findOne({
      where: {
        role: { code: 'utgave-editor' },
        action: 'plugin::content-manager.explorer.publish',
        subject: 'api::issue.issue',
      },
    });
    expect([...permission.properties.locales].sort()).toEqual(['en', 'nb', 'nn']);
  });
});
