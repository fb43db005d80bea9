/**
 * Two projects: `unit` (beside the pure files, no Strapi) and `integration`
 * (boots the compiled app). Packages of the unified ecosystem are ES modules,
 * and so are compiled for Jest like the sources are.
 */
const esModules = [
  'unified',
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

module.exports = {
  testTimeout: 60_000,
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
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
    },
  ],
};
