import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** A rule is an error or off: a warning is what nobody reads. */
export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'build/',
      '.tmp/',
      '.cache/',
      '.strapi/',
      'types/generated/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.test.json', 'src/admin/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Numbers are what most messages tell; `${count}` says just that.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      // Strapi's registry of services is untyped: calling into it is fine, what comes out is parsed.
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // Commands and tests talk to a terminal.
    files: ['scripts/**', 'tests/**', '**/*.test.{ts,tsx}'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests assert on what comes over the wire; the assertion is the parse.
    files: ['tests/**', '**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  layers(),
  pureDomain(),
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', setImmediate: 'readonly' } },
  },
);

/** Dependencies point inward: routes → controllers → services → domain; plugins know of one another only what they share. */
function layers() {
  const ofOwnDomain = ['plugin-domain', { plugin: '${from.plugin}' }];
  // Another plugin's domain is open here alone:
  // - A court reference is recognised wherever a text or a ruling is read, by pure functions that cannot ask a service.
  const courtReferences = ['plugin-domain', { plugin: 'ruling-register' }];
  // - The command that imports reads newsletters before there is an app whose services could be asked.
  const readingOfNewsletters = ['plugin-domain', { plugin: 'newsletter-import' }];
  // - The demo prints addresses of pages before anything serves them.
  const addressesOfPages = ['plugin-domain', { plugin: 'renditions' }];
  // - An archive package holds the bytes that were frozen: made by the freezing itself, in a thread without services.
  const freezing = ['plugin-domain', { plugin: 'issue-assembler' }];
  return {
    files: ['src/**/*.{ts,tsx}', 'database/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.test.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.json'] } },
      'boundaries/elements': [
        { type: 'domain', pattern: 'src/domain/**' },
        { type: 'plugin-domain', pattern: 'src/plugins/*/server/src/domain/**', capture: ['plugin'] },
        { type: 'plugin-shared', pattern: 'src/plugins/*/shared/**', capture: ['plugin'] },
        { type: 'plugin-frame', pattern: 'src/plugins/*/server/src/*.ts', capture: ['plugin'] },
        { type: 'plugin-layer', pattern: 'src/plugins/*/server/src/*/**', capture: ['plugin', 'layer'] },
        { type: 'plugin-admin', pattern: 'src/plugins/*/admin/**', capture: ['plugin'] },
        { type: 'admin', pattern: 'src/admin/**' },
        { type: 'frame', pattern: 'src/index.ts' },
        { type: 'requests', pattern: 'src/requests/**' },
        { type: 'app', pattern: 'src/(guards|bootstrap|api)/**' },
        { type: 'demo', pattern: 'database/demo/**' },
        { type: 'script', pattern: 'scripts/**' },
      ].map((element) => ({ ...element, mode: 'full' })),
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: '${file.type} may not import ${dependency.type} (${dependency.source})',
          rules: [
            { from: '*', allow: ['domain'] },
            { from: 'plugin-shared', allow: [['plugin-shared', { plugin: '${from.plugin}' }]] },
            { from: 'plugin-domain', allow: [ofOwnDomain, 'plugin-shared', courtReferences] },
            {
              from: 'plugin-layer',
              allow: [
                'plugin-shared',
                ofOwnDomain,
                ['plugin-layer', { plugin: '${from.plugin}', layer: '${from.layer}' }],
              ],
            },
            { from: [['plugin-layer', { plugin: 'renditions', layer: 'services' }]], allow: [freezing] },
            {
              from: [['plugin-layer', { layer: 'routes' }]],
              allow: [['plugin-layer', { plugin: '${from.plugin}', layer: 'controllers' }]],
            },
            { from: 'requests', allow: ['requests'] },
            { from: [['plugin-layer', { layer: 'controllers' }]], allow: ['requests'] },
            {
              from: [['plugin-layer', { layer: '(controllers|middlewares|graphql)' }]],
              allow: [['plugin-layer', { plugin: '${from.plugin}', layer: 'services' }]],
            },
            {
              from: 'plugin-frame',
              allow: [
                'plugin-shared',
                ofOwnDomain,
                ['plugin-layer', { plugin: '${from.plugin}' }],
                ['plugin-frame', { plugin: '${from.plugin}' }],
              ],
            },
            {
              from: 'plugin-admin',
              allow: ['plugin-shared', ['plugin-admin', { plugin: '${from.plugin}' }]],
            },
            { from: 'admin', allow: ['admin', 'plugin-shared'] },
            { from: 'app', allow: ['app', 'plugin-shared', courtReferences] },
            { from: 'frame', allow: ['app'] },
            { from: 'demo', allow: ['demo', 'plugin-shared', addressesOfPages] },
            { from: 'script', allow: ['script', 'demo', 'plugin-shared', readingOfNewsletters] },
          ],
        },
      ],
    },
  };
}

/** The rules of the field know no Strapi, no clock of their own, no network and no file. */
function pureDomain() {
  return {
    files: [
      'src/domain/**/*.ts',
      'src/plugins/*/server/src/domain/**/*.{ts,tsx}',
      'src/plugins/*/shared/**/*.ts',
    ],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@strapi/*', 'koa*', 'knex'],
              message: 'A domain module takes and returns values; let a service talk to Strapi.',
            },
            {
              group: ['node:fs*', 'node:http*', 'node:net', 'node:child_process', 'fs', 'http', 'https'],
              message: 'A domain module reads no file and no network.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the time as a value.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Take the time as a value.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Take what is random as a value.',
        },
      ],
    },
  };
}
