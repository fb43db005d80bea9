/** Starts the compiled app on the empty database that its environment names, and ends: tables, languages and roles are there. */
import { createRequire } from 'node:module';
import path from 'node:path';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const appDir = process.cwd();
const strapi = createStrapi({
  appDir,
  distDir: path.join(appDir, 'dist'),
  autoReload: false,
  serveAdminPanel: false,
});
await (await strapi.load()).destroy();
process.exit(0);
