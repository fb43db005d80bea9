import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

export interface ScratchDatabase {
  /** What the app's configuration reads. */
  env: Record<string, string>;
  remove: () => Promise<void>;
}

/** How a scratch database begins: empty, or as after the app's first start, which spares an app under test that work. */
export type Beginning = 'empty' | 'started';

/**
 * A database of its own for one app under test, of the kind the Jest project is for. One that has `started` is empty too
 * where the set-up made no template (a run of single files).
 */
export const createScratchDatabase = (beginning: Beginning = 'started'): Promise<ScratchDatabase> =>
  process.env.TEST_DATABASE === 'postgres'
    ? createOnPostgres(beginning)
    : Promise.resolve(createOnSqlite(beginning));

const createOnSqlite = (beginning: Beginning): ScratchDatabase => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-test-'));
  const file = path.join(folder, 'test.db');
  const template = process.env.TEST_SQLITE_TEMPLATE;
  if (template && beginning === 'started') copyFileSync(template, file);
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
};

const createOnPostgres = async (beginning: Beginning): Promise<ScratchDatabase> => {
  const name = `utgave_${randomBytes(6).toString('hex')}`;
  const template = process.env.TEST_POSTGRES_TEMPLATE;
  await onServer(
    `CREATE DATABASE ${name}${template && beginning === 'started' ? ` TEMPLATE ${template}` : ''}`,
  );
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
