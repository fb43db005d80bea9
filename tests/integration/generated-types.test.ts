import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { settingsOn } from '../helpers/app';
import { createScratchDatabase, type ScratchDatabase } from '../helpers/scratch-database';

let database: ScratchDatabase;
let folder: string;

beforeAll(async () => {
  database = await createScratchDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-types-'));
  // A process of its own: Strapi formats what it generates by a module that Jest cannot load.
  execFileSync(process.execPath, ['dist/scripts/generate-types.js', '--out', folder], {
    env: { ...process.env, ...settingsOn(database) },
    stdio: 'inherit',
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.remove();
});

describe('the committed types of content', () => {
  it.each(['contentTypes.d.ts', 'components.d.ts'])('are those of the schemas: %s', (file) => {
    const generated = readFileSync(path.join(folder, 'types', 'generated', file), 'utf8');
    const committed = readFileSync(path.resolve('types', 'generated', file), 'utf8');
    // When this fails: npm run types, and commit what it writes.
    expect(committed).toBe(generated);
  });
});
