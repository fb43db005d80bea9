import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-ci-'));
  cpSync(path.join(process.cwd(), '.ci'), path.join(folder, '.ci'), { recursive: true });
  mkdirSync(path.join(folder, 'bin'));
  command('chromium', '');
  command('pdfinfo', '');
  command('npm', NPM);
  mkdirSync(path.join(folder, 'scripts'));
  writeFileSync(path.join(folder, 'scripts/run.js'), BUILD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Notes what it is asked for, fails at what `FAILS` names, and writes results as Jest does. */
const NPM = `
echo "$*" >> asked
for last; do :; done
case "$*" in *"$FAILS"*) echo "no $*"; exit 1 ;; esac
case "$last" in --outputFile=*) echo "$RESULT" > "\${last#--outputFile=}" ;; esac
`;
/** The same of the build, which the real one takes a minute for. */
const BUILD = `
const asked = process.argv.slice(2).join(' ');
require('node:fs').appendFileSync('asked', asked + '\\n');
process.exitCode = asked.includes(process.env.FAILS) ? 1 : 0;
`;
const command = (name: string, script: string): void =>
  writeFileSync(path.join(folder, 'bin', name), `#!/bin/sh\n${script}`, { mode: 0o755 });

const jestResult = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numRuntimeErrorTestSuites: 0 };

/** What the run needs of a machine that has nothing else. */
const BARE = [
  '/bin/bash',
  '/bin/sh',
  '/bin/cat',
  '/bin/mkdir',
  '/bin/rm',
  '/usr/bin/dirname',
  process.execPath,
];

/** The run's last line, how it ended, and what npm was asked for. */
const run = ({ fails = 'nothing', result = JSON.stringify(jestResult), isBare = false } = {}) => {
  const bin = path.join(folder, 'bin');
  if (isBare) for (const program of BARE) symlinkSync(program, path.join(bin, path.basename(program)));
  const PATH = isBare ? bin : `${bin}:${path.dirname(process.execPath)}:/usr/bin:/bin`;
  const { stdout, status } = spawnSync(path.join(folder, '.ci/run'), {
    env: { PATH, FAILS: fails, RESULT: result },
    encoding: 'utf8',
  });
  const asked = readFileSync(path.join(folder, 'asked'), 'utf8').trim().split('\n');
  return {
    last: stdout.trimEnd().split('\n').at(-1),
    status,
    // Lint runs beside the others.
    asked: asked.map((line) => line.split(' -- ')[0] ?? '').filter((line) => line !== 'run lint'),
    linted: asked.includes('run lint'),
    said: stdout,
  };
};

describe('the run of everything ends with a line of totals', () => {
  it('where all is well', () => {
    expect(run()).toMatchObject({
      last: '10 passed, 0 failed, 2 skipped',
      status: 0,
      asked: [
        'ci --no-audit --no-fund',
        'run typecheck',
        'ensure-built server admin',
        'test',
        'run test:e2e',
      ],
      linted: true,
    });
  });

  it('where tests fail', () => {
    const result = JSON.stringify({ ...jestResult, numFailedTests: 1, numRuntimeErrorTestSuites: 1 });
    expect(run({ result })).toMatchObject({ last: '10 passed, 4 failed, 2 skipped', status: 1 });
  });

  it('where the packages cannot be had: each result that is missing is a failure', () => {
    expect(run({ fails: 'ci' })).toMatchObject({
      last: '0 passed, 2 failed',
      status: 1,
      asked: ['ci --no-audit --no-fund'],
      linted: false,
    });
  });

  it('where Debian does not give the browser, which is shown', () => {
    rmSync(path.join(folder, 'bin/chromium'));
    command('apt-get', 'echo "no $*"; exit 1');
    const { last, status, asked, said } = run({ isBare: true });
    expect([last, status]).toEqual(['0 passed, 2 failed', 1]);
    expect(asked).toEqual(['ci --no-audit --no-fund']);
    expect(said).toMatch(/no update -qq\nFAILED: Debian packages\n/);
  });

  it('where the tests end without a result', () => {
    expect(run({ fails: 'test --' })).toMatchObject({ last: '5 passed, 1 failed, 1 skipped', status: 1 });
  });

  it('where a result is half written', () => {
    expect(run({ result: '{"numPassedTests": 5,' })).toMatchObject({ last: '0 passed, 2 failed', status: 1 });
  });

  it('where it does not build: then no journey is tried, which counts as a failure', () => {
    const { last, status, asked } = run({ fails: 'ensure-built' });
    expect([last, status]).toEqual(['5 passed, 1 failed, 1 skipped', 1]);
    expect(asked).toContain('test');
    expect(asked).not.toContain('run test:e2e');
  });

  it('where lint finds something, which is shown: all else is tried', () => {
    const { last, status, asked, said } = run({ fails: 'lint' });
    expect([last, status]).toEqual(['10 passed, 0 failed, 2 skipped', 1]);
    expect(asked).toContain('run test:e2e');
    expect(said).toMatch(/no run lint\nFAILED: lint and format\n/);
  });
});
