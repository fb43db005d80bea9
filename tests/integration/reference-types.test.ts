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

  it('begins in another language with its facts, and each language goes its own way with the text', async () => {
    const organisations = app.strapi.documents('api::organisation.organisation');
    const { documentId: successor } = await organisations.create({
      locale: 'nb',
      data: { name: 'Nytt tilsyn', kind: 'agency' },
    });
    const { documentId } = await organisations.create({
      locale: 'nb',
      data: { name: 'Gammelt tilsyn', kind: 'agency', successor: { documentId: successor } },
    });
    await organisations.update({
      documentId,
      locale: 'en',
      data: { name: 'Old Authority', url: 'https://example.org' },
    });
    expect(await organisations.findOne({ documentId, locale: 'nb', populate: ['successor'] })).toMatchObject({
      name: 'Gammelt tilsyn',
      url: 'https://example.org',
      successor: { documentId: successor, locale: 'nb' },
    });
    expect(await organisations.findOne({ documentId, locale: 'en', populate: ['successor'] })).toMatchObject({
      name: 'Old Authority',
      successor: { documentId: successor, locale: 'en' },
    });
  });

  it('is deleted in all languages or in none', async () => {
    const organisations = app.strapi.documents('api::organisation.organisation');
    const { documentId } = await organisations.create({
      locale: 'nb',
      data: { name: 'Nedlagt råd', kind: 'other' },
    });
    for (const locale of ['en', 'nb', undefined])
      await expect(organisations.delete({ documentId, locale })).rejects.toThrow(/cannot be deleted alone/);
    expect(await organisations.count({ locale: 'en', filters: { documentId } })).toBe(1);
    await organisations.delete({ documentId, locale: '*' });
    expect(await organisations.count({ locale: '*', filters: { documentId } })).toBe(0);
  });

  it('is completed in the languages it lacks when the app starts, and left alone when it lacks none', async () => {
    const organisations = app.strapi.documents('api::organisation.organisation');
    const { documentId } = await organisations.create({
      locale: 'nb',
      data: { name: 'Halvt råd', kind: 'other' },
    });
    const rows = app.strapi.db.query('api::organisation.organisation');
    await rows.deleteMany({ where: { documentId, locale: 'en' } });
    await app.strapi.runUserLifecycles('bootstrap');
    const completed = await rows.findMany({ where: { documentId }, orderBy: { id: 'asc' } });
    expect(completed).toMatchObject([{ locale: 'nb' }, { locale: 'en', name: 'Halvt råd' }]);
    await app.strapi.runUserLifecycles('bootstrap');
    expect(await rows.findMany({ where: { documentId }, orderBy: { id: 'asc' } })).toEqual(completed);
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
