import { startApp, type TestApp } from '../helpers/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp('empty');
});
afterAll(() => app.stop());

const status = async (path: string): Promise<number> => (await fetch(`${app.url}${path}`)).status;

describe('the app', () => {
  it('has every content type, with Contact not localised and without drafts', () => {
    const types = Object.keys(app.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
    expect(types.sort()).toEqual(
      [
        'article',
        'contact',
        'event',
        'issue',
        'newsletter',
        'organisation',
        'report',
        'ruling',
        'section',
        'topic',
      ].map((type) => `api::${type}.${type}`),
    );
  });

  it('loads each of its plugins', () => {
    for (const name of ['issue-assembler', 'ruling-register', 'newsletter-import', 'translation-desk'])
      expect(app.strapi.plugin(name)).toBeDefined();
  });

  it('has the services that its plugins promise one another', () => {
    expect(Object.keys(app.strapi.plugin('newsletter-import').services)).toEqual(['importer']);
    expect(Object.keys(app.strapi.plugin('translation-desk').services)).toEqual(['translations']);
    expect(Object.keys(app.strapi.plugin('renditions').services)).toEqual([
      'issue-emails',
      'link-checks',
      'preflight',
      'previews',
    ]);
    expect(app.strapi.get('custom-fields').get('plugin::issue-assembler.outline')).toMatchObject({
      type: 'json',
    });
    expect(app.strapi.contentType('api::issue.issue').attributes.outline).toMatchObject({ type: 'json' });
  });

  it('has the content types of its plugins, none of them in the content manager', () => {
    const types = Object.values(app.strapi.contentTypes).filter(({ uid }) =>
      /^plugin::(issue-assembler|ruling-register|newsletter-import|translation-desk)\./.test(uid),
    );
    expect(types.map(({ uid }) => uid).sort()).toEqual([
      'plugin::issue-assembler.edition',
      'plugin::issue-assembler.edition-entry',
      'plugin::issue-assembler.outline-revision',
      'plugin::issue-assembler.planned-publication',
      'plugin::issue-assembler.withdrawal',
      'plugin::translation-desk.translation-basis',
    ]);
    for (const { pluginOptions } of types)
      expect(pluginOptions).toMatchObject({ 'content-manager': { visible: false } });
  });

  it('answers on the content API routes of its types and plugins, and on no others of its own', () => {
    const routes = app.strapi.server
      .listRoutes()
      .flatMap(({ path, methods }: { path: string; methods: string[] }) =>
        methods.map((method) => `${method} ${path}`),
      )
      .filter((route) => /^(GET|POST|PUT|PATCH|DELETE) \/api\/\w/.test(route))
      .filter((route) => !ROUTES_OF_STRAPI.test(route));
    const types = [
      'articles',
      'events',
      'issues',
      'newsletters',
      'organisations',
      'reports',
      'rulings',
      'sections',
      'topics',
    ].flatMap((type) => [
      `GET /api/${type}`,
      `GET /api/${type}/:id`,
      `POST /api/${type}`,
      `PUT /api/${type}/:id`,
      `DELETE /api/${type}/:id`,
    ]);
    const plugins = ['GET /api/editions', 'GET /api/editions/latest', 'GET /api/editions/:slug'];
    expect([...new Set(routes)].sort()).toEqual([...types, ...plugins].sort());
  });

  it('has no field for the names of parties to a case', () => {
    const fields = [
      app.strapi.contentType('api::ruling.ruling'),
      ...Object.values(app.strapi.components).filter(({ uid }) => uid.startsWith('ruling.')),
    ].flatMap(({ attributes }) => Object.keys(attributes));
    expect(fields).toContain('reference');
    expect(
      fields.filter((name) => /part(y|ies)|plaintiff|defendant(?!s$)|victim|accused/i.test(name)),
    ).toEqual([]);
  });

  it('says of every attribute of a localised type whether it is localised', () => {
    const silent = Object.values(app.strapi.contentTypes)
      .filter((type) => type.uid.startsWith('api::') && type.uid !== 'api::contact.contact')
      .flatMap((type) =>
        Object.entries(type.attributes)
          .filter(([, attribute]) => !isOwnedByStrapi(attribute))
          .filter(
            ([, attribute]) =>
              typeof (attribute as { pluginOptions?: { i18n?: { localized?: unknown } } }).pluginOptions?.i18n
                ?.localized !== 'boolean',
          )
          .map(([name]) => `${type.uid}.${name}`),
      )
      .filter(
        (name) =>
          !/\.(createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations|documentId|id|firstPublishedAt)$/.test(
            name,
          ),
      );
    expect(silent).toEqual([]);
  });

  it('has Norwegian as default language and English as second', async () => {
    const locales = app.strapi.plugin('i18n').service('locales');
    expect(await locales.getDefaultLocale()).toBe('nb');
    expect((await locales.find()).map(({ code }: { code: string }) => code).sort()).toEqual(['en', 'nb']);
  });

  it('calls each language what its readers call it', async () => {
    const stored = await app.strapi.plugin('i18n').service('locales').find();
    expect(stored.map(({ name }: { name: string }) => name).sort()).toEqual(['English', 'Norsk bokmål']);
  });
});

describe('the public', () => {
  it('reads published content and no draft, whatever status is asked for', async () => {
    const draft = await app.strapi.documents('api::report.report').create({
      locale: 'nb',
      data: { title: 'Utkast som ikke er ferdig', kind: 'research', reportStatus: 'published' },
    });
    const published = await app.strapi.documents('api::report.report').create({
      locale: 'nb',
      data: { title: 'Ferdig rapport', kind: 'research', reportStatus: 'published' },
    });
    await app.strapi
      .documents('api::report.report')
      .publish({ documentId: published.documentId, locale: 'nb' });
    for (const query of [
      '',
      '&status=draft',
      '&publicationFilter=never-published',
      '&hasPublishedVersion=false',
    ]) {
      const answer = await (await fetch(`${app.url}/api/reports?locale=nb${query}`)).text();
      expect(answer).not.toContain('Utkast som ikke er ferdig');
    }
    expect(await (await fetch(`${app.url}/api/reports?locale=nb`)).text()).toContain('Ferdig rapport');
    expect(await status(`/api/reports/${draft.documentId}?status=draft`)).toBe(404);
  });

  it('reads no draft over GraphQL', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ reports(locale: "nb", status: DRAFT) { title } }' }),
    });
    const answer = await response.text();
    expect(answer).toContain('Ferdig rapport');
    expect(answer).not.toContain('Utkast');
  });

  it('finds nothing of contacts, by REST or GraphQL', async () => {
    expect(await status('/api/contacts')).toBe(404);
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __schema { types { name fields { name } } } }' }),
    });
    expect(await response.text()).not.toMatch(/"contacts?"|"Contact"/i);
  });
});

const ROUTES_OF_STRAPI =
  / \/api\/(auth|connect|users|users-permissions|email|upload|i18n|content-type-builder)(\/|$)/;

const isOwnedByStrapi = (attribute: unknown): boolean =>
  (attribute as { configurable?: boolean; visible?: boolean }).visible === false;
