import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { settle } from '../../scripts/settle';
import { createScratchDatabase, type Beginning, type ScratchDatabase } from './scratch-database';

declare global {
  /** Starts the compiled app outside of Jest's sandbox: `tests/setup/app-environment.mjs`. */
  var loadApp: (settings: Readonly<Record<string, string | undefined>>) => Promise<Core.Strapi>;
  /** A module as the app under test has it: the sandbox's own is another, which the app knows nothing of. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as of `jest.requireActual`
  var requireOfApp: <Module>(file: string) => Module;
}

const secret = (): string => randomBytes(24).toString('base64');

export interface TestApp {
  strapi: Core.Strapi;
  /** Base address on loopback, e.g. `http://127.0.0.1:40123`. */
  url: string;
  /** The app's settings, for a command or a second instance on the same database. */
  env: Record<string, string>;
  /** Once is enough, and more do no harm. */
  stop: () => Promise<void>;
}

/** Boots the compiled app on a database of its own and listens on a free loopback port. */
export const startApp = async (beginning?: Beginning): Promise<TestApp> => {
  const database = await createScratchDatabase(beginning);
  const env = settingsOn(database);
  Object.assign(process.env, env);
  const strapi = await loadApp(process.env);
  // Client and server share one process here: a test that computes for seconds would write to a connection that is just being
  // closed as idle.
  strapi.server.httpServer.keepAliveTimeout = 10 * 60_000;
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve()));
  strapi.server.mount();
  const address = strapi.server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the app does not listen on a port');
  const end = async (): Promise<void> => {
    await settle(strapi);
    await strapi.destroy();
    await database.remove();
  };
  let ended: Promise<void> | undefined;
  return { strapi, env, url: `http://127.0.0.1:${address.port}`, stop: () => (ended ??= end()) };
};

/** What an app on this database is configured by, with secrets of its own. */
export const settingsOn = (database: ScratchDatabase): Record<string, string> => ({
  NODE_ENV: 'test',
  LOG_LEVEL: 'error',
  HOST: '127.0.0.1',
  PORT: '0',
  ...database.env,
  APP_KEYS: `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'nb',
});
