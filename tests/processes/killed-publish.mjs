/**
 * Publishes an issue in a process of its own, on the database its environment names, and dies by SIGKILL on the way, as
 * in a power cut. Its arguments: the issue; where to die, as `before 12` (the 12th database statement of the publication
 * is not sent), `during commit` (the commit is sent, and its answer may be lost) or `after` (all is done and nobody told), or else
 * `never`: then it tells its parent the `{ statements }` the publication took.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { settle } = require('../../dist/scripts/settle.js');

const [documentId, when, position] = process.argv.slice(2);
const appDir = process.cwd();
const distDir = path.join(appDir, 'dist');
const strapi = await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load();

// What starting leaves to be done runs in transactions too, and would be counted.
await settle(strapi);

const die = () => process.kill(process.pid, 'SIGKILL');
const statements = [];
let isDying = false;
strapi.db.connection.on('query', ({ sql, __knexTxId: transaction }) => {
  // What the instance asks now and then beside the publication does not count.
  if (!transaction) return;
  statements.push(sql);
  if (position === 'commit' ? !/^commit/i.test(sql) : statements.length !== Number(position)) return;
  if (when === 'before') die();
  isDying = true;
  setImmediate(die);
});
await strapi.documents('api::issue.issue').publish({ documentId, locale: 'nb' });
if (when === 'after' || isDying) die();
// Also where the publication ended before it came to where it was to die.
process.send({ statements }, () => process.exit(0));
