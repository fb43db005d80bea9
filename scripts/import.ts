import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt } from './ensure-built';
import { ensureEnv } from './ensure-env';
import { parseImportArguments, USAGE } from './import-arguments';
import type * as ImportFiles from './import-files';

const MISUSED = 2;

/** `npm run import -- FILE…`: old newsletters as draft issues. */
export const main = async (args: string[]): Promise<void> => {
  const command = parseImportArguments(args, process.env);
  if (command.status === 'help') return console.log(USAGE);
  if (command.status === 'misused') {
    console.error(`${command.message}\n\n${USAGE}`);
    process.exit(MISUSED);
  }
  const root = process.cwd();
  prepareSettings(root);
  await ensureBuilt(root, ['server'], (line) => console.error(line));
  const { importFiles } = loadCompiled(root);
  process.exit(await importFiles(root, command));
};

/** A container has its settings in the environment; elsewhere they are in `.env`, which is written where it is missing. */
const prepareSettings = (root: string): void => {
  if (process.env.APP_KEYS) return;
  if (ensureEnv(root).isNew)
    console.error('.env: skrevet med nye hemmeligheter / written with fresh secrets');
};

/** What runs inside the app comes from the build, like the app itself. */
const loadCompiled = (root: string): typeof ImportFiles =>
  createRequire(__filename)(path.join(root, 'dist/scripts/import-files.js')) as typeof ImportFiles;
