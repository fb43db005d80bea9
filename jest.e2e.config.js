/**
 * End-to-end journeys through the built app in a real browser: `npm run test:e2e`, after `npm run build`.
 * Apart from `jest.config.js`, so that `npm test` needs no browser.
 */
const { projects } = require('./jest.config');

const [{ testEnvironment, transform, transformIgnorePatterns }] = projects;

module.exports = {
  testEnvironment,
  transform,
  transformIgnorePatterns,
  roots: ['<rootDir>/tests/e2e'],
  globalSetup: '<rootDir>/tests/setup/e2e.mjs',
  globalTeardown: '<rootDir>/tests/setup/remove-e2e.mjs',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  testTimeout: 180_000,
  // One browser and one app at a time: two would wait for each other.
  maxWorkers: 1,
};
