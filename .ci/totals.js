'use strict';

/** Adds up Jest's JSON results in a folder and prints them as one line. Fails when a file is missing or nothing ran. */
const { readFileSync } = require('node:fs');
const path = require('node:path');

const folder = process.argv[2];
const results = ['tests.json', 'e2e.json'].map((file) =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const [passed, pending] = [sum('numPassedTests'), sum('numPendingTests')];
// A suite that does not load has no tests that could fail.
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
console.log(`${passed} passed, ${failed} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
if (passed === 0 || failed > 0) process.exit(1);
