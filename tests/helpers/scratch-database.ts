import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

export interface ScratchDatabase {
  /** What the app's configuration reads. */
  env: Record<string, string>;
  remove: () => Promise<void>;
}

/** An empty database of its own for one app under test, of the kind the Jest project is for. */
export const createScratchDatabase = (): Promise<ScratchDatabase> =>
  process.env.TEST_DATABASE === 'postgres' ? createOnPostgres() : Promise.resolve(createOnSqlite());

const createOnSqlite = (): ScratchDatabase => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-test-'));
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'test.db') },
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
};

const createOnPostgres = async (): Promise<ScratchDatabase> => {
  const name = `utgave_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  return {
    env: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: port(),
      DATABASE_NAME: name,
      DATABASE_USERNAME: 'postgres',
      DATABASE_PASSWORD: password(),
    },
    remove: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
};

const onServer = async (statement: string): Promise<void> => {
  const client = new Client({
    host: '127.0.0.1',
    port: Number(port()),
    user: 'postgres',
    password: password(),
  });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const port = (): string => setBySetup('TEST_POSTGRES_PORT');
const password = (): string => setBySetup('TEST_POSTGRES_PASSWORD');

const setBySetup = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: tests/setup/postgres.mjs has not run.`);
  return value;
};
