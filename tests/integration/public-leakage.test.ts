import type { UID } from '@strapi/strapi';
import { startApp, type TestApp } from '../helpers/app';
import { graphql, request } from '../helpers/requests';

/**
 * Everything that must not get out carries this mark. The published report has a later draft, an English draft, a
 * file that a draft uses too, a publisher, and a fingerprint; beside it stand a report that was never published and
 * a contact.
 */
const MARK = 'HEMMELIG';

let app: TestApp;
let published: string;
let draft: string;
let organisation: string;
let readOnly: string;
let fullAccess: string;

const facts = { kind: 'research', reportStatus: 'published' } as const;

const apiToken = async (type: 'read-only' | 'full-access'): Promise<string> => {
  const token = await app.strapi
    .service('admin::api-token')
    .create({ name: type, description: '', type, lifespan: null });
  return token.accessKey;
};

beforeAll(async () => {
  app = await startApp();
  const reports = app.strapi.documents('api::report.report');
  const file: { id: number } = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'rapport.pdf',
      hash: 'rapport',
      ext: '.pdf',
      mime: 'application/pdf',
      size: 1,
      url: '/uploads/rapport.pdf',
      provider: 'local',
      folderPath: '/',
    },
  });
  organisation = (
    await app.strapi
      .documents('api::organisation.organisation')
      .create({ locale: 'nb', data: { name: 'Åpenhetsrådet', kind: 'agency' } })
  ).documentId;
  published = (
    await reports.create({
      locale: 'nb',
      data: {
        ...facts,
        title: 'Ferdig rapport',
        publishers: [organisation],
        file: file.id,
        importFingerprint: `fp-${MARK}`,
      },
    })
  ).documentId;
  await reports.publish({ documentId: published, locale: 'nb' });
  await reports.update({ documentId: published, locale: 'en', data: { title: `${MARK} English draft` } });
  await reports.update({ documentId: published, locale: 'nb', data: { title: `${MARK} senere utkast` } });
  draft = (
    await reports.create({
      locale: 'nb',
      data: { ...facts, title: `${MARK} utkast`, publishers: [organisation], file: file.id },
    })
  ).documentId;
  await app.strapi.documents('api::contact.contact').create({
    data: {
      email: `${MARK}@example.org`,
      name: `${MARK} Nordmann`,
      organisation,
      language: 'nb',
      subscriptionStatus: 'confirmed',
    },
  });
  readOnly = await apiToken('read-only');
  fullAccess = await apiToken('full-access');
});
afterAll(() => app.stop());

const READERS = ['the public', 'a read-only token', 'a full-access token'] as const;
const tokenOf = (reader: (typeof READERS)[number]): string | undefined =>
  ({ 'the public': undefined, 'a read-only token': readOnly, 'a full-access token': fullAccess })[reader];

const STATUSES = [
  '',
  'status=draft',
  'status=',
  'status=modified',
  'status[]=draft',
  'publicationFilter=never-published',
  'publicationFilter=never-published-document',
  'publicationFilter=modified',
  'publicationFilter=has-published-version',
  'hasPublishedVersion=false',
  'hasPublishedVersion=true',
  'status=draft&hasPublishedVersion=false',
];

const POPULATED = [
  'populate=*',
  'populate=localizations',
  'status=draft&populate=localizations',
  'populate[localizations][populate]=*',
  'populate[localizations][status]=draft',
  'populate[localizations][populate][localizations]=true',
  'populate[localizations][populate][localizations][populate]=localizations',
  'populate[publishers][populate]=*',
  'populate[file][populate]=*',
  'populate[file][populate]=related',
  'populate[file][populate][related][populate]=*',
  'populate[file][populate][related][on][api::report.report][fields]=title',
  'populate=createdBy',
  'populate=updatedBy',
];

const PRIVATE = [
  'fields=importFingerprint',
  'fields[0]=title&fields[1]=importFingerprint',
  'sort=importFingerprint',
  'filters[importFingerprint][$startsWith]=fp',
  'filters[$or][0][importFingerprint][$notNull]=true',
  'filters[$not][importFingerprint][$null]=true',
  'filters[createdBy][email][$notNull]=true',
  'filters[updatedBy][id][$gt]=0',
  'sort=createdBy.email',
];

describe.each(READERS)('%s', (reader) => {
  const get = (path: string) => request(app, path, { token: tokenOf(reader) });
  const ask = (query: string) => graphql(app, query, tokenOf(reader));

  it('reads what is published', async () => {
    const { status, text } = await get('/api/reports?locale=nb&populate=*');
    expect(status).toBe(200);
    expect(JSON.parse(text).data).toMatchObject([
      { title: 'Ferdig rapport', publishers: [{ name: 'Åpenhetsrådet' }] },
    ]);
    expect((await ask('{ reports(locale: "nb") { title publishers { name } } }')).text).toContain(
      'Ferdig rapport',
    );
  });

  it.each([...STATUSES, ...POPULATED])(
    'reads no draft with ?%s, in a list or alone, in any language',
    async (query) => {
      for (const locale of ['nb', 'en', '*']) {
        const list = await get(`/api/reports?locale=${locale}&${query}`);
        const one = await get(`/api/reports/${published}?locale=${locale}&${query}`);
        const never = await get(`/api/reports/${draft}?locale=${locale}&${query}`);
        expect([200, 400]).toContain(list.status);
        expect([400, 404]).toContain(never.status);
        for (const { text } of [list, one, never]) expect(text).not.toContain(MARK);
      }
    },
  );

  it.each(PRIVATE)('gets no private field with ?%s', async (query) => {
    const { status, text } = await get(`/api/reports?locale=nb&${query}`);
    expect(status).toBe(400);
    expect(text).not.toContain(MARK);
  });

  it.each([
    ['filters[localizations][title][$contains]=', MARK, 'ingenting'],
    ['filters[$or][0][localizations][title][$startsWith]=', MARK, 'ingenting'],
    ['filters[title][$contains]=', MARK, 'ingenting'],
    ['_q=', `fp-${MARK}`, 'ingenting'],
    ['filters[documentId][$eq]=', 'DRAFT', 'ingenting'],
    ['filters[publishers][documentId][$eq]=ORGANISATION&filters[title][$contains]=', MARK, 'ingenting'],
  ])('cannot tell a right guess from a wrong one with ?%s', async (query, right, wrong) => {
    const guess = (value: string) =>
      get(
        `/api/reports?locale=nb&${query.replace('ORGANISATION', organisation)}${value.replace('DRAFT', draft)}`,
      );
    const [hit, miss] = [await guess(right), await guess(wrong)];
    expect(hit).toEqual(miss);
    expect(hit.text).not.toContain('Ferdig rapport');
  });

  it.each([
    'sort=localizations.title',
    'sort[0]=title&sort[1]=localizations.title:desc',
    'sort[localizations][title]=asc',
  ])('cannot sort by what drafts say: ?%s', async (query) => {
    const { status, text } = await get(`/api/reports?locale=nb&${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(text).error.details.code).toBe('comparison-with-drafts');
  });

  it('counts no drafts', async () => {
    const { text } = await get('/api/reports?locale=nb&status=draft&pagination[withCount]=true');
    expect(JSON.parse(text).meta.pagination.total).toBe(1);
    const counted = await ask('{ reports_connection(locale: "nb", status: DRAFT) { pageInfo { total } } }');
    expect(counted.text).toContain('"total":1');
  });

  it.each([
    '{ reports(locale: "nb", status: DRAFT) { title slug summary } }',
    '{ reports(locale: "en", status: DRAFT) { title } }',
    '{ reports(locale: "nb", publicationFilter: NEVER_PUBLISHED) { title } }',
    '{ reports(locale: "nb", status: DRAFT, publicationFilter: MODIFIED) { title } }',
    '{ reports(locale: "nb", hasPublishedVersion: false) { title } }',
    '{ reports_connection(locale: "nb", status: DRAFT) { nodes { title } } }',
    '{ reports(locale: "nb", status: DRAFT) { title localizations { title localizations { title } } } }',
    '{ reports(locale: "nb", status: DRAFT) { localizations_connection { nodes { title } } } }',
    '{ reports(locale: "nb", status: DRAFT) { localizations(filters: { title: { contains: "e" } }) { title } } }',
    '{ a: reports(locale: "nb") { title } b: reports(locale: "nb", status: DRAFT) { localizations { title } } }',
    '{ reports(locale: "nb", status: DRAFT) { file { related { ... on Report { title } } } } }',
    '{ organisations(locale: "nb", status: DRAFT) { name localizations { name } } }',
    '{ reports(locale: "nb") { importFingerprint } }',
    '{ reports(locale: "nb") { createdBy { email } } }',
    '{ report(documentId: "PUBLISHED", locale: "nb", status: DRAFT) { title localizations { title } } }',
    '{ report(documentId: "PUBLISHED", locale: "en", status: DRAFT) { title } }',
    '{ report(documentId: "DRAFT", locale: "nb", status: DRAFT) { title } }',
    '{ uploadFiles { name related { ... on Report { title } } } }',
  ])('gets no draft from GraphQL %s', async (query) => {
    const { text } = await ask(query.replace('PUBLISHED', published).replace('DRAFT"', `${draft}"`));
    expect(text).toMatch(/"data"|"errors"/);
    expect(text).not.toContain(MARK);
  });

  it.each([
    ['filters: { localizations: { title: { contains: "VALUE" } } }'],
    ['filters: { or: [{ localizations: { title: { contains: "VALUE" } } }] }'],
    ['filters: { title: { contains: "VALUE" } }'],
  ])('cannot tell a right guess from a wrong one in GraphQL with %s', async (args) => {
    const guess = (value: string) =>
      ask(`{ reports(locale: "nb", ${args.replace('VALUE', value)}) { title } }`);
    expect((await guess(MARK)).text).toBe((await guess('ingenting')).text);
    const nested = (value: string) =>
      ask(`{ reports(locale: "nb") { title localizations(${args.replace('VALUE', value)}) { title } } }`);
    expect((await nested(MARK)).text).toBe((await nested('ingenting')).text);
  });

  it('finds no route and no type of contacts, nor of what plugins store', async () => {
    for (const path of ['/api/contacts', '/api/contacts/1', '/api/contact'])
      expect((await get(path)).status).toBe(404);
    for (const query of [
      'filters[contacts][email][$contains]=e',
      'populate=contacts',
      'populate[contacts]=true',
    ])
      expect((await get(`/api/organisations?locale=nb&${query}`)).status).toBe(400);
    for (const query of [
      '{ contacts { email } }',
      '{ organisations { contacts { email } } }',
      'mutation { createContact(data: {}) { email } }',
    ])
      expect((await ask(query)).text).toContain('GRAPHQL_VALIDATION_FAILED');
    const { text } = await ask('{ __schema { types { name fields { name } } } }');
    const types: { name: string; fields: { name: string }[] | null }[] = JSON.parse(text).data.__schema.types;
    expect(types.map(({ name }) => name)).toContain('Report');
    expect(types.filter(({ name }) => name.startsWith('IssueAssembler'))).toEqual([]);
    const names = types.flatMap(({ name, fields }) => [name, ...(fields ?? []).map((field) => field.name)]);
    expect(
      names.filter((name) => /^Contact([A-Z]|$)|^contacts?$|importFingerprint|tokenHashes/.test(name)),
    ).toEqual([]);
  });
});

/** What an issue needs to be published: something in it. */
const outlineWithAnArticle = async () => {
  const section = await app.strapi
    .documents('api::section.section')
    .create({ locale: 'nb', data: { title: 'Aktuelt', missingTranslation: 'fallback' } });
  const articles = app.strapi.documents('api::article.article');
  const { documentId } = await articles.create({ locale: 'nb', data: { title: 'Sak', kind: 'notice' } });
  await articles.publish({ documentId, locale: 'nb' });
  const placements = [{ id: 'p1', uid: 'api::article.article', documentId }];
  return {
    revision: 0,
    sections: [{ section: section.documentId, groups: [{ id: 'g1', heading: { nb: 'Nytt' }, placements }] }],
  };
};

interface Writable {
  create(params: { locale: string; data: object }): Promise<{ documentId: string }>;
  update(params: { documentId: string; locale: string; data: object }): Promise<unknown>;
  publish(params: { documentId: string; locale: string }): Promise<unknown>;
}

/** The document service of a type that is known by its uid only; its data are typed by the test's own table. */
const writable = (uid: UID.ContentType): Writable => app.strapi.documents(uid) as unknown as Writable;

/** One entry of each type with drafts: published in Norwegian, with a later draft and an English draft. */
describe('an entry of any type', () => {
  const types = {
    article: { kind: 'notice' },
    event: { kind: 'seminar', eventStatus: 'held' },
    issue: { number: 1, year: 2031, periodStart: '2031-01-01', periodEnd: '2031-02-28' },
    report: facts,
    ruling: { reference: 'LB-2031-1', caseType: 'criminal', decisionType: 'judgment', legalForce: 'unknown' },
  } as const;
  const entries = Object.entries(types).map(([type, values]) => ({
    type,
    values,
    uid: `api::${type}.${type}` as UID.ContentType,
  }));
  const ids = new Map<string, string>();

  beforeAll(async () => {
    const outline = await outlineWithAnArticle();
    for (const { type, values, uid } of entries) {
      const documents = writable(uid);
      const data = {
        ...values,
        ...(type === 'issue' ? { outline } : {}),
        title: 'Publisert',
        importFingerprint: `fp-${MARK}`,
      };
      const { documentId } = await documents.create({ locale: 'nb', data });
      await documents.publish({ documentId, locale: 'nb' });
      await documents.update({ documentId, locale: 'nb', data: { title: `${MARK} senere`, slug: null } });
      await documents.update({ documentId, locale: 'en', data: { title: `${MARK} English` } });
      ids.set(type, documentId);
    }
  });

  it('covers every type with drafts', () => {
    const withDrafts = Object.values(app.strapi.contentTypes).filter(
      ({ uid, options }) => uid.startsWith('api::') && options?.draftAndPublish,
    );
    expect(withDrafts.map(({ uid }) => uid).sort()).toEqual(entries.map(({ uid }) => uid));
  });

  it.each(entries.map(({ type }) => type))(
    '%s: is read as published, and in no other state',
    async (type) => {
      const documentId = ids.get(type);
      for (const token of [undefined, readOnly]) {
        for (const query of [
          ...STATUSES,
          'populate=*',
          'populate=localizations&status=draft',
          `_q=fp-${MARK}`,
          `filters[title][$contains]=${MARK}`,
        ])
          for (const locale of ['nb', 'en', '*'])
            for (const path of [`/api/${type}s`, `/api/${type}s/${documentId}`]) {
              const { text } = await request(app, `${path}?locale=${locale}&${query}`, { token });
              expect(text).not.toMatch(new RegExp(`${MARK}|createdBy|updatedBy|importFingerprint`));
            }
        const guess = `filters[localizations][title][$contains]=${MARK}`;
        expect((await request(app, `/api/${type}s?locale=nb&${guess}`, { token })).status).toBe(400);
        const nested = `{ ${type}s(locale: "nb", status: DRAFT) { title localizations { title } } }`;
        const { text } = await graphql(app, nested, token);
        expect(text).toContain('Publisert');
        expect(text).not.toContain(MARK);
        expect((await request(app, `/api/${type}s?locale=nb`, { token })).text).toContain('Publisert');
      }
    },
  );
});

describe('the public and a read-only token', () => {
  const READ_ONLY = ['the public', 'a read-only token'] as const;

  it.each(READ_ONLY)('%s: write nothing over REST', async (reader) => {
    const token = tokenOf(reader);
    const body = { data: { ...facts, title: 'Ny' } };
    for (const [method, path] of [
      ['POST', '/api/reports'],
      ['PUT', `/api/reports/${published}`],
      ['DELETE', `/api/reports/${published}`],
      ['POST', '/api/upload'],
    ] as const) {
      expect([401, 403]).toContain((await request(app, path, { method, token, body })).status);
    }
    expect([404, 405]).toContain((await request(app, '/api/contacts', { token, body })).status);
    expect((await request(app, '/api/reports?locale=nb', { token })).text).toContain('Ferdig rapport');
  });

  it.each(READ_ONLY)('%s: write nothing over GraphQL', async (reader) => {
    for (const mutation of [
      'createReport(data: { title: "Ny", kind: research, reportStatus: published }) { title }',
      `updateReport(documentId: "${published}", data: { title: "Ny" }) { title }`,
      `deleteReport(documentId: "${published}") { documentId }`,
    ])
      expect((await graphql(app, `mutation { ${mutation} }`, tokenOf(reader))).text).toContain('Forbidden');
  });

  it.each([
    '/api/users',
    '/api/users/me',
    '/api/upload/files',
    '/api/content-type-builder/content-types',
    '/api/content-type-builder/content-types/api::contact.contact',
    '/api/content-type-builder/components',
    '/api/users-permissions/roles',
    '/api/users-permissions/permissions',
    '/api/i18n/locales',
  ])('the public is refused %s', async (path) => {
    expect([401, 403]).toContain((await request(app, path)).status);
  });

  it.each([
    '/content-manager/collection-types/api::report.report',
    '/content-manager/collection-types/api::contact.contact',
    '/admin/users',
    '/upload/files',
    '/content-type-builder/content-types',
  ])('neither gets into the admin by %s', async (path) => {
    expect((await request(app, path)).status).toBe(401);
    expect((await request(app, path, { token: readOnly })).status).toBe(401);
  });

  it('no reader account can be registered', async () => {
    const account = { username: 'ola', email: 'ola@example.org', password: 'Passord-123' };
    const { status, text } = await request(app, '/api/auth/local/register', { body: account });
    expect([status, text]).toEqual([400, expect.stringContaining('currently disabled')]);
    const mutation = `mutation { register(input: { username: "ola", email: "ola@example.org", password: "Passord-123" }) { jwt } }`;
    expect((await graphql(app, mutation)).text).toContain('Cannot query field');
  });
});
