import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isStale, type Sources } from './freshness';

let root: string;
let sources: Sources;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'utgave-fresh-'));
  sources = { root, paths: ['src', 'package-lock.json'], leaveOut: /\.test\.ts$|^src\/admin$/ };
  put('src/index.ts', 100);
  put('package-lock.json', 100);
});
afterEach(() => rmSync(root, { recursive: true }));

/** A file, and its folder, changed so many seconds after 1970. */
const put = (file: string, seconds: number): string => {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, '');
  for (const changed of [full, path.dirname(full)]) utimesSync(changed, seconds, seconds);
  return full;
};

describe('a build', () => {
  it('is stale before it is made', () => {
    expect(isStale(sources, path.join(root, 'dist/stamp'))).toBe(true);
  });

  it('is fresh when nothing has changed since', () => {
    expect(isStale(sources, put('dist/stamp', 200))).toBe(false);
  });

  it.each(['src/deep/down.ts', 'package-lock.json'])('is stale when %s has changed since', (file) => {
    const stamp = put('dist/stamp', 200);
    put(file, 300);
    expect(isStale(sources, stamp)).toBe(true);
  });

  it('is stale when a file was removed since', () => {
    const removed = put('src/removed.ts', 100);
    const stamp = put('dist/stamp', 200);
    rmSync(removed);
    expect(isStale(sources, stamp)).toBe(true);
  });

  it('is fresh whatever happens to what does not count', () => {
    const stamp = put('dist/stamp', 200);
    put('src/admin/app.tsx', 300);
    put('src/index.test.ts', 300);
    utimesSync(path.join(root, 'src'), 100, 100);
    expect(isStale(sources, stamp)).toBe(false);
  });
});
