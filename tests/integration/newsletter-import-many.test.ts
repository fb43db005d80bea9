import { readdirSync } from 'node:fs';
import { startApp, type TestApp } from '../helpers/app';
import { importInto, NEWSLETTERS, newsletter, reportOf, storedRows } from '../helpers/newsletters';

const files = readdirSync(NEWSLETTERS).filter((name) => /\.(?:md|html)$/.test(name));

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
}, 120_000);
afterAll(() => app.stop());

describe('a newsletter of another maker, in one database with the others', () => {
  it('is one of many', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('is stored without loss, and changed in nothing the second time: %s', async (name) => {
    const source = await newsletter(name);
    const report = reportOf(await importInto(app.strapi, source));
    expect(report).toMatchObject({ lost: [], saved: { status: 'saved', reused: 0 } });
    const entries = report.items.filter(({ type }) => type !== 'issue' && type !== 'contact');
    expect(report.saved?.created.entries).toBe(entries.length);
    const before = await storedRows(app.strapi);
    expect((await importInto(app.strapi, source)).status).toBe('unchanged');
    expect(await storedRows(app.strapi)).toEqual(before);
  });

  it('has sections of its own, though others have the same titles', async () => {
    const rows = await app.strapi.db
      .query('api::section.section')
      .findMany({ where: { locale: 'nb' }, populate: ['newsletter'] });
    const owned = rows.map(({ title, newsletter: owner }) => `${title} of ${owner?.documentId}`);
    expect(new Set(owned).size).toBe(rows.length);
    expect(rows.every(({ newsletter: owner }) => owner !== null)).toBe(true);
    expect(new Set(rows.map(({ title }) => title)).size).toBeLessThan(rows.length);
  });
});
