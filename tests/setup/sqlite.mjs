import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isWholeSuite, startOnce } from './template-database.mjs';

/** Makes the database that those of the apps under test are copies of, where that pays. */
export default async function prepareSqlite(globalConfig) {
  if (!isWholeSuite(globalConfig)) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-template-'));
  const file = path.join(folder, 'template.db');
  await startOnce({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file });
  globalThis.__UTGAVE_SQLITE__ = folder;
  process.env.TEST_SQLITE_TEMPLATE = file;
}
