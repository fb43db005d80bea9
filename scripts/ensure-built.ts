import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isStale } from './freshness';

export type Part = 'server' | 'admin';

const SOURCES: Record<Part, { paths: string[]; leaveOut: RegExp; stamp: string }> = {
  server: {
    paths: [
      'config',
      'database',
      'scripts',
      'tests/bench',
      'src',
      'types',
      'tsconfig.json',
      'package.json',
      'package-lock.json',
    ],
    leaveOut: /\.test\.ts$|^src\/admin$|^src\/plugins\/[^/]+\/admin$/,
    stamp: 'dist/.server-built',
  },
  // Plugins' admin code may import what they share with the server, and pure domain code.
  admin: {
    paths: ['config', 'src/admin', 'src/domain', 'src/plugins', 'package.json', 'package-lock.json'],
    leaveOut: /\.test\.tsx?$|^src\/plugins\/[^/]+\/server$/,
    stamp: 'dist/build/.admin-built',
  },
};

/** Builds what has changed since it was last built. Throws with what the compiler said where it does not build. */
export const ensureBuilt = async (
  root: string,
  parts: readonly Part[],
  say: (line: string) => void,
): Promise<void> => {
  const stale = parts.filter((part) => needsBuild(root, part));
  if (stale.length === 0) return;
  if (stale.includes('admin')) {
    say('Bygger server og admin, et minutt eller to / Building server and admin, a minute or two …');
    clearServer(root);
    // Compiles the server as well.
    await run(root, '@strapi/strapi/bin/strapi.js', ['build']);
    for (const part of ['server', 'admin'] as const) leaveStamp(root, part);
    return;
  }
  say('Bygger serveren / Building the server …');
  clearServer(root);
  await run(root, 'typescript/bin/tsc', []);
  leaveStamp(root, 'server');
};

/** True where a part was never built, or its sources have changed since. */
export const needsBuild = (root: string, part: Part): boolean => {
  const { paths, leaveOut, stamp } = SOURCES[part];
  return isStale({ root, paths, leaveOut }, path.join(root, stamp));
};

const isPart = (name: string): name is Part => name in SOURCES;

/** Builds the parts named, or the server alone, which most commands need. Says what it does on standard error. */
export const main = async (named: readonly string[]): Promise<void> => {
  const unknown = named.filter((name) => !isPart(name));
  if (unknown.length > 0)
    throw new Error(`There is no part "${unknown.join('", "')}": name server, admin or both.`);
  const parts = named.length > 0 ? named.filter(isPart) : (['server'] as const);
  await ensureBuilt(process.cwd(), parts, (line) => console.error(line));
};

/** What was compiled from sources that are gone would be loaded all the same. */
const clearServer = (root: string): void => {
  const dist = path.join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist).filter((one) => one !== 'build'))
    rmSync(path.join(dist, name), { recursive: true });
};

const leaveStamp = (root: string, part: Part): void =>
  writeFileSync(path.join(root, SOURCES[part].stamp), '');

/** Runs a program of a package quietly; what it printed is shown only when it fails. */
const run = (root: string, program: string, args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const file = path.join(root, 'node_modules', program);
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => printed.push(part));
    child.stderr.on('data', (part: Buffer) => printed.push(part));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Error(`${Buffer.concat(printed).toString()}\nIt did not build: correct what is named above.`),
          ),
    );
  });
