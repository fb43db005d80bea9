import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { TestApp } from './app';

export interface Instance {
  /** Base address on loopback. */
  url: string;
  /** Makes the instance look for planned publications now; gives the status of each plan it took up. */
  check: () => Promise<string[]>;
  stop: () => Promise<void>;
}

/** Starts another instance of the compiled app, in a process of its own, on the database of the app under test. */
export const startInstance = async (
  app: Pick<TestApp, 'env'>,
  settings: Record<string, string> = {},
): Promise<Instance> => {
  const child = fork(path.resolve('tests/processes/instance.mjs'), {
    env: { PATH: process.env.PATH, ...app.env, ...settings },
    execArgv: [],
  });
  const { url } = await messageOf<{ url: string }>(child);
  return {
    url,
    check: async () => {
      child.send({ check: true });
      const { carriedOut } = await messageOf<{ carriedOut: { status: string }[] }>(child);
      return carriedOut.map(({ status }) => status);
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.send({ stop: true });
      await once(child, 'exit');
    },
  };
};

/** The next message of a process; rejects if it ends first. */
const messageOf = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the instance ended with code ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Message);
    });
  });
