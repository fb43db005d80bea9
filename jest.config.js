/**
 * Three projects: `unit` (beside the pure files, no Strapi), and the integration tests (which boot the
 * compiled app) twice: on SQLite, and on a PostgreSQL that the tests start. Packages of the unified ecosystem are ES modules,
 * and so are compiled for Jest like the sources are.
 */
const esModules = [
  'unified',
  'temporal-(?:polyfill|utils)',
  'remark-.*',
  'rehype-.*',
  'mdast-util-.*',
  'micromark.*',
  'hast-util-.*',
  'unist-util-.*',
  'vfile.*',
  'bail',
  'trough',
  'devlop',
  'decode-named-character-reference',
  'character-entities.*',
  'is-plain-obj',
  'zwitch',
  'longest-streak',
  'ccount',
  'escape-string-regexp',
  'markdown-table',
  'property-information',
  'hastscript',
  'space-separated-tokens',
  'comma-separated-tokens',
  'web-namespaces',
  'html-void-elements',
  'trim-lines',
  'collapse-white-space',
  '@ungap/structured-clone',
  'trim-trailing-lines',
  'stringify-entities',
  'parse5',
  'entities',
  'html-whitespace-sensitive-tag-names',
].join('|');

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const shared = {
  testEnvironment: 'node',
  // dist/ is loaded by path; crawling it would find every plugin's package.json twice.
  roots: ['<rootDir>/src', '<rootDir>/config', '<rootDir>/scripts', '<rootDir>/database', '<rootDir>/tests'],

  transform: { '\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: [`node_modules/(?!(${esModules})/)`],
};

const integration = {
  ...shared,
  testEnvironment: '<rootDir>/tests/setup/app-environment.mjs',
  testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
};

module.exports = {
  // A guard against hanging, not a measure of speed: a busy machine of two processors may need it for a start.
  testTimeout: 180_000,
  // Jest would leave one of two processors idle.
  maxWorkers: Math.max(2, require('node:os').availableParallelism() - 1),
  // What apps leave behind in a worker's memory would slow down those that come after.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{src,config,scripts,database}/**/*.test.{ts,tsx}',
        '<rootDir>/tests/unit/**/*.test.ts',
      ],
    },
    {
      ...integration,
      displayName: 'sqlite',
      testPathIgnorePatterns: ['/node_modules/', '/tests/integration/postgres/'],
      setupFiles: ['<rootDir>/tests/setup/use-sqlite.ts'],
      globalSetup: '<rootDir>/tests/setup/sqlite.mjs',
      globalTeardown: '<rootDir>/tests/setup/remove-sqlite.mjs',
    },
    {
      ...integration,
      displayName: 'postgres',
      setupFiles: ['<rootDir>/tests/setup/use-postgres.ts'],
      globalSetup: '<rootDir>/tests/setup/postgres.mjs',
      globalTeardown: '<rootDir>/tests/setup/stop-postgres.mjs',
    },
  ],
};
