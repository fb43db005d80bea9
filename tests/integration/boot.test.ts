import { startApp, type TestApp } from '../helpers/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
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
    for (const name of ['issue-assembler', 'ruling-register', 'newsletter-import'])
      expect(app.strapi.plugin(name)).toBeDefined();
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

const isOwnedByStrapi = (attribute: unknown): boolean =>
  (attribute as { configurable?: boolean; visible?: boolean }).visible === false;
