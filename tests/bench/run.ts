import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { settingsOn } from '../helpers/app';
import { createScratchDatabase } from '../helpers/scratch-database';
import type { FromApp } from './app';
import { COMPARISONS, sidesOf, type Addresses, type Side } from './sides';
import { printed, ratiosOf, row } from './timing';
import { measureRequest } from './wrk';

/** All sides in turn, round after round: a machine whose speed drifts hits them alike. Medians are compared. */
const ROUNDS = 5;
const LOAD = { connections: 10, seconds: 2 };
const MANY = { connections: 50, seconds: 5 };
const DATABASES = ['sqlite', 'postgres'] as const;
const HEAD = [row('what', 'median (least–most)', 'wanted'), row('---', '---', '---')];

/** `npm run bench`: prints what `docs/benchmarks.md` holds, as ratios within this run. Takes some minutes. */
const main = async (): Promise<void> => {
  const [cpu] = os.cpus();
  print(
    `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}, ${os.platform()}.`,
    `Requests: ${ROUNDS} rounds in turn, ${LOAD.seconds} s each at ${LOAD.connections} connections.`,
    '',
  );
  const postgres = await startPostgres();
  try {
    for (const database of DATABASES) {
      process.env.TEST_DATABASE = database;
      print(`## ${database === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`, '', ...HEAD);
      await measure();
      print('');
    }
  } finally {
    await postgres.stop();
  }
};

const print = (...lines: string[]): void => {
  for (const line of lines) console.log(line);
};

const measure = async (): Promise<void> => {
  const database = await createScratchDatabase();
  const app = fork(path.join(__dirname, 'app.js'), {
    env: { ...process.env, ...settingsOn(database), NODE_ENV: 'production', LOG_LEVEL: 'warn' },
  });
  try {
    const ready = await messageOf(app, 'ready');
    const page = await pageOfLatest(ready.url);
    const sources = ['/api/editions/latest?locale=nb', page, `${page}.pdf`];
    const bare = await Promise.all(sources.map((source) => startBareServer(`${ready.url}${source}`)));
    try {
      const [edition, barePage, barePdf] = bare.map(({ url }) => url);
      if (!edition || !barePage || !barePdf) throw new Error('A bare server did not start.');
      await measureRequests({ ...ready, app: ready.url, bare: edition, barePage, barePdf, page });
    } finally {
      for (const { process: server } of bare) server.kill();
    }
    for (const name of ['resolving', 'freezing', 'publishing', 'rendering', 'collecting']) {
      app.send(name);
      print(...(await messageOf(app, 'measured')).lines);
    }
  } finally {
    app.kill();
    if (app.exitCode === null && app.signalCode === null) await once(app, 'exit');
    await database.remove();
  }
};

/** Path of the web page of the issue that the load asks for. */
const pageOfLatest = async (app: string): Promise<string> => {
  const answer = await fetch(`${app}/api/editions/latest?locale=nb&fields=issue.slug`);
  const { data } = (await answer.json()) as { data: { issue: { slug: string } } };
  return `/nyhetsbrev/${data.issue.slug}`;
};

const measureRequests = async (addresses: Addresses): Promise<void> => {
  const rates = measureAll(await sidesOf(addresses));
  for (const [name, values] of rates) print(row(name, `${printed(values)} /s`, ''));
  for (const { of, to, atLeast } of COMPARISONS) {
    const ratios = ratiosOf(rates.get(of) ?? [], rates.get(to) ?? []);
    print(row(`${of} / ${to}`, printed(ratios), `at least ${atLeast}`));
  }
  const tails = Array.from({ length: ROUNDS }, () => {
    const { p50, p99 } = measureRequest({ url: `${addresses.app}/api/editions/latest?locale=nb` }, MANY);
    return p99 / p50;
  });
  print(row(`edition at ${MANY.connections} connections: p99 / p50`, printed(tails), 'under 10'));
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

/** Starts the bare server, which prints the port it listens on. */
const startBareServer = (source: string): Promise<{ process: ChildProcess; url: string }> =>
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

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
