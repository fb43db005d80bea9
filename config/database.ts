import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** SQLite unless `DATABASE_CLIENT=postgres`; PostgreSQL when several people or several instances use it. */
const database = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  if (env('DATABASE_CLIENT', 'sqlite') === 'postgres') return postgres(env);

  // An empty DATABASE_FILENAME= in .env would win over a default given to env().
  const filename = path.resolve(process.cwd(), env('DATABASE_FILENAME') || '.tmp/utgave.db');
  mkdirSync(path.dirname(filename), { recursive: true });
  const isTest = env('NODE_ENV') === 'test';
  return {
    connection: {
      client: 'sqlite',
      connection: { filename },
      useNullAsDefault: true,
      pool: { afterCreate: (opened, done) => tune(opened, done, isTest) },
    },
  };
};

export default database;

/**
 * With a write-ahead log a command may read and write while the app runs, and a start on a new database takes a
 * fraction of the time. A test's database need not survive a power cut.
 */
const tune = (opened: unknown, done: (error?: Error, opened?: unknown) => void, isTest: boolean): void => {
  const sqlite = opened as { pragma: (setting: string) => unknown };
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma(`synchronous = ${isTest ? 'OFF' : 'NORMAL'}`);
  done(undefined, opened);
};

const postgres = (env: Core.Config.Shared.ConfigParams['env']): Core.Config.Database => ({
  connection: {
    client: 'postgres',
    connection: {
      host: env('DATABASE_HOST', '127.0.0.1'),
      port: env.int('DATABASE_PORT', 5432),
      database: env('DATABASE_NAME', 'utgave'),
      user: env('DATABASE_USERNAME', 'utgave'),
      password: env('DATABASE_PASSWORD', ''),
      schema: env('DATABASE_SCHEMA', 'public'),
      ssl: env.bool('DATABASE_SSL', false),
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 10) },
  },
});
