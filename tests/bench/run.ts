import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { settingsOn } from '../helpers/app';
import { createScratchDatabase } from '../helpers/scratch-database';
import type { FromApp } from './app';
import { keptRenditions, renditionComparisons, renditionSides } from './rendition-sides';
import { COMPARISONS, sidesOf, sizeOf, type Comparison, type Side } from './sides';
import { printed, ratiosOf, row } from './timing';
import { measureRequest } from './wrk';

/** All sides in turn, round after round: a machine whose speed drifts hits them alike. Medians are compared. */
const ROUNDS = 5;
const LOAD = { connections: 10, seconds: 2 };
const MANY = { connections: 50, seconds: 5 };
const DATABASES = ['sqlite', 'postgres'] as const;
const HEAD = [row('what', 'median (least–most)', 'wanted'), row('---', '---', '---')];

/** What is measured, in this order: collecting fills the database. */
const PARTS = ['requests', 'resolving', 'freezing', 'publishing', 'rendering', 'collecting'] as const;
type Part = (typeof PARTS)[number];

/**
 * `npm run bench`: prints what `docs/benchmarks.md` holds, as ratios within this run. Takes some minutes; names of databases
 * and parts keep it to those: `npm run bench -- sqlite rendering`.
 */
const main = async (names: readonly string[]): Promise<void> => {
  const { databases, parts } = chosen(names);
  const [cpu] = os.cpus();
  print(
    `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}, ${os.platform()}.`,
    `Requests: ${ROUNDS} rounds in turn, ${LOAD.seconds} s each at ${LOAD.connections} connections.`,
    '',
  );
  const postgres = databases.includes('postgres') ? await startPostgres() : null;
  try {
    for (const database of databases) {
      process.env.TEST_DATABASE = database;
      print(`## ${database === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`, '', ...HEAD);
      await measure(parts);
      print('');
    }
  } finally {
    await postgres?.stop();
  }
};

const chosen = (names: readonly string[]) => {
  const known: readonly string[] = [...DATABASES, ...PARTS];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`"${unknown.join(' ')}" is none of ${known.join(', ')}.`);
  const databases = DATABASES.filter((name) => names.includes(name));
  const parts = PARTS.filter((name) => names.includes(name));
  return {
    databases: databases.length === 0 ? DATABASES : databases,
    parts: parts.length === 0 ? PARTS : parts,
  };
};

const print = (...lines: string[]): void => {
  for (const line of lines) console.log(line);
};

const measure = async (parts: readonly Part[]): Promise<void> => {
  const database = await createScratchDatabase();
  const app = fork(path.join(__dirname, 'app.js'), {
    env: { ...process.env, ...settingsOn(database), NODE_ENV: 'production', LOG_LEVEL: 'warn' },
  });
  try {
    const ready = await messageOf(app, 'ready');
    for (const part of parts) {
      if (part === 'requests') await measureEdition(ready);
      else {
        if (part === 'rendering') await measureKeptRenditions(ready.url);
        app.send(part);
        print(...(await messageOf(app, 'measured')).lines);
      }
    }
  } finally {
    app.kill();
    if (app.exitCode === null && app.signalCode === null) await once(app, 'exit');
    await database.remove();
  }
};

const EDITION = '/api/editions/latest?locale=nb';

const measureEdition = (ready: Extract<FromApp, { type: 'ready' }>): Promise<void> =>
  besideBareServers([`${ready.url}${EDITION}`], async ([bare = '']) => {
    await measureSides(await sidesOf({ ...ready, app: ready.url, bare }), COMPARISONS);
    const tails = Array.from({ length: ROUNDS }, () => {
      const { p50, p99 } = measureRequest({ url: `${ready.url}${EDITION}` }, MANY);
      return p99 / p50;
    });
    print(row(`edition at ${MANY.connections} connections: p99 / p50`, printed(tails), 'under 10'));
  });

const measureKeptRenditions = async (app: string): Promise<void> => {
  const kept = await keptRenditions(app);
  await besideBareServers(
    kept.map((rendition) => `${app}${rendition.path}`),
    (bare) =>
      measureSides(
        renditionSides(
          app,
          kept.map((rendition, index) => ({ ...rendition, bare: bare[index] ?? '' })),
        ),
        renditionComparisons(kept),
      ),
  );
};

/** Does something while the bytes of each source are served by a bare server too. */
const besideBareServers = async (
  sources: readonly string[],
  work: (urls: readonly string[]) => Promise<void>,
): Promise<void> => {
  const servers: BareServer[] = [];
  try {
    for (const source of sources) servers.push(await startBareServer(source));
    await work(servers.map(({ url }) => url));
  } finally {
    for (const { process: server } of servers) server.kill();
  }
};

const measureSides = async (sides: readonly Side[], comparisons: readonly Comparison[]): Promise<void> => {
  for (const { name, request } of sides) print(row(name, await sizeOf(request), ''));
  const rates = measureAll(sides);
  for (const [name, values] of rates) print(row(name, `${printed(values)} /s`, ''));
  for (const { of, to, atLeast } of comparisons) {
    const ratios = ratiosOf(rates.get(of) ?? [], rates.get(to) ?? []);
    print(row(`${of} / ${to}`, printed(ratios), `at least ${atLeast}`));
  }
};

/** Requests per second, by round. */
const measureAll = (sides: readonly Side[]): Map<string, number[]> => {
  const rates = new Map<string, number[]>(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, request, connections = LOAD.connections } of sides)
      rates.get(name)?.push(measureRequest(request, { ...LOAD, connections }).rate);
  return rates;
};

const messageOf = <Type extends FromApp['type']>(
  app: ChildProcess,
  type: Type,
): Promise<Extract<FromApp, { type: Type }>> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`The app ended with status ${String(code)}.`));
    app.once('exit', ended);
    app.once('message', (message) => {
      app.removeListener('exit', ended);
      const told = message as FromApp;
      if (told.type === type) resolve(told as Extract<FromApp, { type: Type }>);
      else reject(new Error(`The app said "${told.type}" instead of "${type}".`));
    });
  });

interface BareServer {
  process: ChildProcess;
  url: string;
}

/** Starts the bare server, which prints the port it listens on. */
const startBareServer = (source: string): Promise<BareServer> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(__dirname, 'bare-server.js'), source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.once('exit', (code) => reject(new Error(`The bare server ended with status ${String(code)}.`)));
    child.stdout.once('data', (data: Buffer) =>
      resolve({ process: child, url: `http://127.0.0.1:${data.toString().trim()}` }),
    );
  });

/** The tests' PostgreSQL. */
const startPostgres = async (): Promise<{ stop: () => Promise<void> }> => {
  const of = async (file: string): Promise<() => Promise<void>> => {
    const loaded: unknown = await import(pathToFileURL(path.resolve('tests/setup', file)).href);
    return (loaded as { default: () => Promise<void> }).default;
  };
  await (
    await of('postgres.mjs')
  )();
  return { stop: await of('stop-postgres.mjs') };
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
