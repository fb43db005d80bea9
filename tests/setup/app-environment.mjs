import { createRequire } from 'node:module';
import path from 'node:path';
import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);
const root = `${process.cwd()}${path.sep}`;
const packages = path.join(root, 'node_modules');

/**
 * Node, with what `tests/helpers/app.ts` declares. The app under test runs outside of Jest's sandbox, as it does in
 * production: Strapi's some thousand modules are read once for all files of a worker instead of once for each, which takes
 * longer than the app's start. The app's own modules are read anew for each file: nothing they remember outlives it.
 */
export default class AppEnvironment extends TestEnvironment {
  #settings = { ...process.env };

  async setup() {
    await super.setup();
    this.global.loadApp = loadApp;
    this.global.requireOfApp = (file) => require(file);
    // Drivers of databases know a date by its class.
    this.global.Date = Date;
  }

  async teardown() {
    for (const file of Object.keys(require.cache))
      if (file.startsWith(root) && !file.startsWith(packages)) delete require.cache[file];
    for (const name of Object.keys(process.env)) if (!(name in this.#settings)) delete process.env[name];
    Object.assign(process.env, this.#settings);
    await super.teardown();
  }
}

/** @param {Record<string, string | undefined>} settings The environment as the test sees it: the sandbox has its own. */
const loadApp = (settings) => {
  Object.assign(process.env, settings);
  const { createStrapi } = require('@strapi/strapi');
  const app = createStrapi({
    appDir: process.cwd(),
    distDir: path.resolve('dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  const before = listeners();
  const destroy = app.destroy.bind(app);
  app.destroy = () => keeping(before, destroy);
  return app.load();
};

/** Whoever listens to the process, by the event. */
const listeners = () => new Map(process.eventNames().map((event) => [event, process.rawListeners(event)]));

/**
 * Strapi's end takes all listeners away from the process, those by which Jest talks to its worker among them. Here it takes
 * those that came with it.
 */
const keeping = async (before, end) => {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => {
    for (const [event, now] of listeners())
      for (const listener of now)
        if (!before.get(event)?.includes(listener)) process.removeListener(event, listener);
    return process;
  };
  try {
    await end();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
};
