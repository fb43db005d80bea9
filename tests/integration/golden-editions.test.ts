import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadDemo } from '../../database/demo/load-demo';
import { startApp, type TestApp } from '../helpers/app';
import { stableEdition } from '../golden/stable-edition';

const golden = (language: string): string => path.join(__dirname, `../golden/demo-edition.${language}.json`);

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await loadDemo(app.strapi, { folder: path.join(__dirname, '../../database/demo') });
}, 180_000);
afterAll(async () => {
  const { provider } = app.strapi.plugin('upload');
  for (const file of await app.strapi.db.query('plugin::upload.file').findMany())
    for (const form of [file, ...Object.values((file.formats ?? {}) as Record<string, unknown>)])
      await provider.delete(form);
  await app.stop();
});

/** Renditions are held against these without starting an app; here it is shown that the app still publishes them. */
describe("the demo's editions, which golden renditions are made from", () => {
  it.each(['nb', 'en'])('are what the demo publishes: %s', async (language) => {
    const rows = await app.strapi.db
      .query('plugin::issue-assembler.edition')
      .findMany({ where: { language }, orderBy: { id: 'desc' } });
    expect(rows).toHaveLength(1);
    const text = `${JSON.stringify(stableEdition(rows[0]?.json as string), null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN && !process.env.CI) writeFileSync(golden(language), text);
    expect(text).toBe(readFileSync(golden(language), 'utf8'));
  });
});
