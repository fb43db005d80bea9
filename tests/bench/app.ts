import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { makeContent, type BenchContent } from './content';
import { IN_PROCESS } from './in-process';
import { registerStockIssue, registerUncachedIssue } from './stock-issue';

/** What the app tells the process that started it. */
export type FromApp = ({ type: 'ready'; url: string } & BenchContent) | { type: 'measured'; lines: string[] };

/** The app with what is measured, in a process of its own: settings by the environment. Measures when told to. */
const main = async (): Promise<void> => {
  const appDir = process.cwd();
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: false });
  await strapi.register();
  registerStockIssue(strapi);
  registerUncachedIssue(strapi);
  await strapi.bootstrap();
  const content = await makeContent(strapi);
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve()));
  strapi.server.mount();
  const address = strapi.server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The app does not listen on a port.');
  tell({ type: 'ready', url: `http://127.0.0.1:${address.port}`, ...content });
  process.on('message', (name: keyof typeof IN_PROCESS) => {
    IN_PROCESS[name](strapi, content).then((lines) => tell({ type: 'measured', lines }), fail);
  });
};

const tell = (message: FromApp): void => {
  process.send?.(message);
};

const fail = (error: unknown): never => {
  console.error(error);
  process.exit(1);
};

main().catch(fail);
