import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { SourceDocument } from '../src/plugins/newsletter-import/server/src/domain';
import type { ImportOptions, ImportOutcome } from '../src/plugins/newsletter-import/shared';
import { settle } from './settle';

export type ImportSource = (source: SourceDocument, options: ImportOptions) => Promise<ImportOutcome>;

export interface StartedApp {
  importSource: ImportSource;
  stop: () => Promise<void>;
}

/** Starts the compiled app for the importer alone. It listens on no port. */
export const startImportApp = async (root: string): Promise<StartedApp> => {
  process.env.LOG_LEVEL ??= 'warn';
  const distDir = path.join(root, 'dist');
  const app = createStrapi({ appDir: root, distDir, autoReload: false, serveAdminPanel: false });
  const strapi = await app.load();
  const importer = strapi.plugin('newsletter-import').service<{ importSource: ImportSource }>('importer');
  return {
    importSource: (source, options) => importer.importSource(source, options),
    stop: async () => {
      await settle(strapi);
      await strapi.destroy();
    },
  };
};
