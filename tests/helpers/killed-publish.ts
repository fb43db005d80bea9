import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { TestApp } from './app';

/**
 * Where a publication dies: before or during its n-th database statement, counted from 1, or its commit (see
 * `tests/processes/killed-publish.mjs`), or after the last. The commit goes by its name: what Strapi reads for its
 * listeners is sent now before it and now after.
 */
export type Death = { when: 'before' | 'during'; statement: number | 'commit' } | { when: 'after' };

const start = (app: TestApp, issue: string, ...rest: string[]) =>
  fork(path.resolve('tests/processes/killed-publish.mjs'), [issue, ...rest], {
    env: { PATH: process.env.PATH, ...app.env },
    execArgv: [],
  });

/** Publishes an issue in a process of its own; gives the database statements that took. */
export const recordPublish = async (app: TestApp, issue: string): Promise<string[]> => {
  const child = start(app, issue, 'never');
  const [{ statements }] = (await once(child, 'message')) as [{ statements: string[] }];
  await once(child, 'exit');
  return statements;
};

/** Publishes an issue in a process that is killed on the way; gives the signal it ended by. */
export const publishAndDie = async (app: TestApp, issue: string, death: Death): Promise<string | null> => {
  const child = start(app, issue, death.when, ...('statement' in death ? [String(death.statement)] : []));
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
};
