'use strict';

/**
 * Adds up Jest's JSON results in a folder and prints them as one line. A result that is missing, or that its run did not
 * finish writing, counts as one failure. Fails when anything failed or nothing ran.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');

const MISSING = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };

const folder = process.argv[2];
const results = ['tests.json', 'e2e.json'].map((file) => {
  try {
    return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  } catch {
    console.log(`There is no result in ${file}.`);
    return MISSING;
  }
});
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const [passed, pending] = [sum('numPassedTests'), sum('numPendingTests')];
// A suite that does not load has no tests that could fail.
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
console.log(`${passed} passed, ${failed} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
if (passed === 0 || failed > 0) process.exitCode = 1;
