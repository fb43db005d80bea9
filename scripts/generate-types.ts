import path from 'node:path';
import { parseArgs } from 'node:util';
import { createStrapi } from '@strapi/strapi';
import { generators } from '@strapi/typescript-utils';

/** Writes the types of the content types and components to `types/generated`, below the folder `--out`. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: process.cwd() } } });
  const appDir = process.cwd();
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: false });
  await strapi.register();
  await generators.generate({
    strapi,
    pwd: values.out,
    logger: { silent: true, debug: false },
    artifacts: { contentTypes: true, components: true },
  });
  await strapi.destroy();
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
