/**
 * Runs the compiled app as a process of its own, on the database its environment names, for tests of several instances.
 * Tells its parent `{ url }` once it listens; on `{ check: true }` it looks for planned publications and tells
 * `{ carriedOut }`.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const appDir = process.cwd();
const distDir = path.join(appDir, 'dist');
const strapi = await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load();
const { createPlanner } = require(
  path.join(distDir, 'src/plugins/issue-assembler/server/src/services/planning/carry-out-plans.js'),
);
const planner = createPlanner(strapi, `process ${process.pid}`);

process.on('message', async (asked) => {
  if (asked.stop) {
    await strapi.destroy();
    process.exit(0);
  }
  process.send({ carriedOut: await planner.check(new Date()) });
});
// A test that ends without asking for it takes its instances along.
process.on('disconnect', () => process.exit(1));

const server = strapi.server.httpServer;
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
strapi.server.mount();
process.send({ url: `http://127.0.0.1:${server.address().port}` });
