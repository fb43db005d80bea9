/**
 * End-to-end journeys through the built app in a real browser: `npm run test:e2e`, after `npm run build`.
 * Apart from `jest.config.js`, so that `npm test` needs no browser.
 */
const { projects } = require('./jest.config');

const [{ transform, transformIgnorePatterns }] = projects;

module.exports = {
  // One of the files fills the app itself, as integration tests do.
  testEnvironment: '<rootDir>/tests/setup/app-environment.mjs',
  transform,
  transformIgnorePatterns,
  roots: ['<rootDir>/tests/e2e'],
  globalSetup: '<rootDir>/tests/setup/e2e.mjs',
  globalTeardown: '<rootDir>/tests/setup/remove-e2e.mjs',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  testTimeout: 180_000,
  // A journey waits as long as it computes: two at a time keep two processors busy.
  maxWorkers: 2,
};
