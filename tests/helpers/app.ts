import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { createStrapi, type Core } from '@strapi/strapi';

const secret = (): string => randomBytes(24).toString('base64');

export interface TestApp {
  strapi: Core.Strapi;
  /** Base address on loopback, e.g. `http://127.0.0.1:40123`. */
  url: string;
  stop: () => Promise<void>;
}

/** Boots the compiled app on a SQLite database of its own and listens on a free loopback port. */
export const startApp = async (): Promise<TestApp> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-test-'));
  Object.assign(process.env, {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'test.db'),
    APP_KEYS: `${secret()},${secret()}`,
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'nb',
  });
  const appDir = process.cwd();
  const strapi = await createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  strapi.log.level = 'error';
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve()));
  strapi.server.mount();
  const address = strapi.server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the app does not listen on a port');
  return {
    strapi,
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      await strapi.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
