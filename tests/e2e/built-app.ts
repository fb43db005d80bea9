import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import knex from 'knex';

export interface BuiltApp {
  /** Base address on loopback. */
  url: string;
  stop: () => Promise<void>;
}

const START_TIMEOUT_MS = 120_000;
const secret = (): string => randomBytes(24).toString('base64');

/** Starts the app as in production, from what `npm run build` made, on a database of its own. */
export const startBuiltApp = async (): Promise<BuiltApp> =>
  (await started('empty', ['node_modules/@strapi/strapi/bin/strapi.js', 'start'])).app;

export interface DemoApp extends BuiltApp {
  /** Of the demo's invented editor. */
  editor: { email: string; password: string };
}

/** Starts the demo in the same way, with its entries and its published issue. */
export const startDemo = (): Promise<DemoApp> => demo(false);

/** The demo with its entries and without its issue. */
export const startDemoEntries = (): Promise<DemoApp> => demo(true);

const demo = async (withoutIssue: boolean): Promise<DemoApp> => {
  const serve = `require('./dist/scripts/serve-demo.js').serveDemo(process.cwd(), { resetPasswords: true, withoutIssue: ${withoutIssue} })`;
  const { app, output } = await started(withoutIssue ? 'entries' : 'demo', ['-e', serve]);
  const [, email, password] = /(editor@example\.org)\s+(\S+)/.exec(output.join('')) ?? [];
  if (!email || !password) {
    await app.stop();
    throw new Error(`The demo did not tell the editor's password:\n${output.join('')}`);
  }
  return { ...app, editor: { email, password } };
};

/** What is in the database once the app is up. */
type Content = 'empty' | 'entries' | 'demo';

const started = async (content: Content, command: string[]): Promise<{ app: BuiltApp; output: string[] }> => {
  if (!existsSync(path.join(process.cwd(), 'dist/build/index.html')))
    throw new Error('The admin is not built. Run "npm run build" first.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-e2e-'));
  const database = path.join(folder, 'e2e.db');
  const template = path.join(templates(), `${content}.db`);
  if (existsSync(template)) copyFileSync(template, database);
  const port = await freePort();
  const app = spawn(process.execPath, command, {
    env: { ...process.env, ...settings(port, database) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [app.stdout, app.stderr])
    stream.on('data', (part: Buffer) => output.push(String(part)));
  const url = `http://127.0.0.1:${port}`;
  await untilUp(app, url, output);
  const stop = async (): Promise<void> => {
    await end(app);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (!existsSync(template)) await keep(database, template);
  } catch (error) {
    await stop();
    throw error;
  }
  return { app: { url, stop }, output };
};

const templates = (): string => {
  const { E2E_TEMPLATES } = process.env;
  if (!E2E_TEMPLATES) throw new Error('E2E_TEMPLATES is not set: tests/setup/e2e.mjs has not run.');
  return E2E_TEMPLATES;
};

/** For the next app that begins with the same: what a start makes of an empty database takes most of its time. */
const keep = async (database: string, template: string): Promise<void> => {
  const opened = knex({
    client: 'better-sqlite3',
    connection: { filename: database },
    useNullAsDefault: true,
  });
  const half = `${template}.${process.pid}`;
  try {
    await opened.raw('VACUUM INTO ?', [half]);
  } finally {
    await opened.destroy();
  }
  renameSync(half, template);
};

const settings = (port: number, database: string): Record<string, string> => ({
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: database,
  APP_KEYS: `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  STRAPI_TELEMETRY_DISABLED: 'true',
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const untilUp = async (app: ChildProcess, url: string, output: string[]): Promise<void> => {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (app.exitCode !== null) break;
    const answer = await fetch(`${url}/_health`).catch(() => null);
    if (answer?.ok) return;
    await pause(250);
  }
  await end(app);
  throw new Error(`The app did not start. It said:\n${output.join('')}`);
};

const end = async (app: ChildProcess): Promise<void> => {
  if (app.exitCode !== null || app.signalCode !== null) return;
  const ended = new Promise((resolve) => app.once('exit', resolve));
  app.kill('SIGTERM');
  await ended;
};
