import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built';
import { ensureEnv } from './ensure-env';
import { readEnv } from './env-file';
import { isPortTaken } from './port-check';
import type * as ServeDemo from './serve-demo';

/** `npm run demo`: from a fresh clone to a running app with the demo issue in it. */
export const main = async (args: string[]): Promise<void> => {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args, options: { 'reset-passwords': flag, 'without-issue': flag } });
  const root = process.cwd();
  const { file } = ensureEnv(root);
  await refuseTakenPort(readEnv(readFileSync(file, 'utf8')));
  await ensureBuilt(root, ['server', 'admin'], (line) => console.log(line));
  const { serveDemo } = loadCompiled(root);
  await serveDemo(root, {
    resetPasswords: values['reset-passwords'],
    withoutIssue: values['without-issue'],
  });
};

const refuseTakenPort = async (env: Map<string, string>): Promise<void> => {
  const host = process.env.HOST ?? env.get('HOST') ?? '127.0.0.1';
  const port = Number(process.env.PORT ?? env.get('PORT') ?? 1337);
  if (!(await isPortTaken(host, port))) return;
  throw new Error(
    `Port ${port} er i bruk. Velg en annen: PORT=${port + 1} npm run demo\n` +
      `Port ${port} is in use. Choose another: PORT=${port + 1} npm run demo`,
  );
};

/** What runs inside the app comes from the build, like the app itself. */
const loadCompiled = (root: string): typeof ServeDemo =>
  createRequire(__filename)(path.join(root, 'dist/scripts/serve-demo.js')) as typeof ServeDemo;
