'use strict';

/**
 * Runs a script of this folder straight from its TypeScript: `node scripts/run.js ensure-env`.
 * For what comes before anything is compiled: writing `.env`, building. What runs inside the app is loaded from dist/.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (loaded, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  loaded._compile(code, filename);
};

const [name = '', ...args] = process.argv.slice(2);

const { main } = require(path.join(__dirname, `${path.basename(name)}.ts`));

Promise.resolve(args)
  .then(main)
  .catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
