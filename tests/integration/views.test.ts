import { ensureViews } from '../../src/bootstrap/views';
import { VIEWS } from '../../src/views';
import { startApp, type TestApp } from '../helpers/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const contentTypes = () => app.strapi.plugin('content-manager').service('content-types');
const configurationOf = (uid: string) => contentTypes().findConfiguration({ uid });
const columns = async (uid: string): Promise<string[]> => (await configurationOf(uid)).layouts.list;

describe('the views of the admin', () => {
  it('are set from the first start, with bookkeeping out of sight', async () => {
    const { settings, layouts } = await configurationOf('api::issue.issue');
    expect(settings).toMatchObject({
      mainField: 'title',
      defaultSortBy: 'periodStart',
      defaultSortOrder: 'DESC',
    });
    expect(layouts.list).toEqual(['title', 'number', 'year', 'periodStart', 'periodEnd']);
    const placed = layouts.edit.flat().map(({ name }: { name: string }) => name);
    expect(placed.slice(0, 2)).toEqual(['title', 'slug']);
    expect(placed).not.toContain('importFingerprint');
  });

  it('are set for components as well', async () => {
    const components = app.strapi.plugin('content-manager').service('components');
    const { settings } = await components.findConfiguration({ uid: 'shared.link' });
    expect(settings.mainField).toBe('label');
  });

  it('name what relation pickers show', async () => {
    const { metadatas } = await configurationOf('api::report.report');
    expect(metadatas.publishers.edit.mainField).toBe('name');
  });

  it('keep what people changed, and follow the product elsewhere', async () => {
    const uid = 'api::topic.topic';
    const { layouts } = await configurationOf(uid);
    await contentTypes().updateConfiguration({ uid }, { layouts: { ...layouts, list: ['uri'] } });
    const topic = VIEWS[uid];
    if (!topic) throw new Error('there is no view of topics');
    const groups = [[['uri'], ['name']]];
    await ensureViews(app.strapi, { [uid]: { ...topic, list: ['name'], groups } });
    expect(await columns(uid)).toEqual(['uri']);
    const { layouts: after } = await configurationOf(uid);
    expect(after.edit.flat().map(({ name }: { name: string }) => name)).toEqual(['uri', 'name']);
  });

  it('are the same after another start', async () => {
    const before = await configurationOf('api::ruling.ruling');
    await ensureViews(app.strapi);
    expect(await configurationOf('api::ruling.ruling')).toEqual(before);
  });
});
