import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { ensureDemoUsers } from '../database/demo/demo-users';
import { loadDemo, type DemoStage } from '../database/demo/load-demo';
import { publishedIn } from '../database/demo/published-in';
import { whereToLook } from '../database/demo/where-to-look';

const STAGES: Record<DemoStage, string> = {
  references: 'Laster virksomheter, emner og seksjoner / Loading organisations, topics and sections …',
  entries: 'Laster oppføringer på norsk og engelsk / Loading entries in Norwegian and English …',
  issue: 'Laster og publiserer utgaven / Loading and publishing the issue …',
};

export interface ServeOptions {
  /** Gives each user of the demo a new password, and shows it. */
  resetPasswords: boolean;
  /** Loads the entries alone, for the issue to be put together by hand. */
  withoutIssue?: boolean;
}

/**
 * Starts the compiled app on SQLite, loads the demo and prints where to look. A database server that `.env` may name is
 * left alone: what is in it is real.
 */
export const serveDemo = async (root: string, options: ServeOptions): Promise<void> => {
  process.env.DATABASE_CLIENT = 'sqlite';
  process.env.LOG_LEVEL ??= 'error';
  console.log('Starter appen / Starting the app …');
  const app = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).load();
  const { issue } = await loadDemo(app, {
    folder: path.join(root, 'database/demo'),
    withoutIssue: options.withoutIssue,
    onStage: (stage) => console.log(STAGES[stage]),
  });
  const published = issue === null ? [] : await publishedIn(app, issue);
  const logins = await ensureDemoUsers(app, options);
  await listen(app);
  console.log(`\n${whereToLook({ url: addressOf(app), issue, published, logins })}\n`);
};

const listen = (app: Core.Strapi): Promise<void> =>
  new Promise((resolve) => {
    app.server.listen(app.config.get<number>('server.port'), app.config.get<string>('server.host'), resolve);
  });

/** The address on this machine, also where the app has been told another one for its public. */
const addressOf = (app: Core.Strapi): string => {
  const address = app.server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The app does not listen on a port.');
  const host = ['0.0.0.0', '::'].includes(address.address) ? '127.0.0.1' : address.address;
  return `http://${address.family === 'IPv6' && host.includes(':') ? `[${host}]` : host}:${address.port}`;
};
