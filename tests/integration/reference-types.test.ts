import { startApp, type TestApp } from '../helpers/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('an organisation', () => {
  it('exists in every language from birth, with the text it was written in', async () => {
    const organisations = app.strapi.documents('api::organisation.organisation');
    const { documentId } = await organisations.create({
      locale: 'nb',
      data: { name: 'Testtilsynet', kind: 'agency', country: 'NO' },
    });
    expect(await organisations.findOne({ documentId, locale: 'en' })).toMatchObject({
      name: 'Testtilsynet',
      kind: 'agency',
      country: 'NO',
    });
  });

  it('can publish a report in a language the organisation was not written in', async () => {
    const { documentId } = await app.strapi
      .documents('api::organisation.organisation')
      .create({ locale: 'nb', data: { name: 'Prøverådet', kind: 'agency' } });
    const report = await app.strapi.documents('api::report.report').create({
      locale: 'en',
      data: { title: 'Report', kind: 'research', reportStatus: 'published', publishers: [documentId] },
      populate: ['publishers'],
    });
    expect(report.publishers).toMatchObject([{ documentId }]);
  });
});
