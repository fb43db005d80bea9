import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * Whether the run is of everything. Then each app under test starts on a copy of a database on which the app has started
 * before, which saves a third of a start's work; a run of a file or two is faster without.
 *
 * @param {import('jest').Config | undefined} globalConfig Jest's, as its global set-up is given it; none where something
 *   else, such as the benchmarks, wants a server.
 */
export const isWholeSuite = (globalConfig) => globalConfig?.testPathPatterns.patterns.length === 0;

/**
 * Lets the app start once on an empty database.
 *
 * @param {Record<string, string>} database What the app's configuration reads to find it.
 */
export const startOnce = async (database) => {
  const secret = () => randomBytes(24).toString('base64');
  await promisify(execFile)(process.execPath, ['tests/processes/first-start.mjs'], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'nb',
      APP_KEYS: secret(),
      ADMIN_JWT_SECRET: secret(),
      API_TOKEN_SALT: secret(),
      TRANSFER_TOKEN_SALT: secret(),
      ENCRYPTION_KEY: secret(),
      JWT_SECRET: secret(),
      ...database,
    },
  });
};
