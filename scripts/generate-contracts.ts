import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import {
  editionJsonSchema,
  editionsOpenApi,
} from '../src/plugins/issue-assembler/shared/published-contracts';
import { archiveManifestJsonSchema } from '../src/plugins/renditions/shared/archive-manifest';

/** Writes the published contracts to `docs/contracts`; tests hold them against the code and the running app. */
const main = async (): Promise<void> => {
  const folder = path.resolve('docs', 'contracts');
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), `${text}\n`);
  write('edition.schema.json', JSON.stringify(editionJsonSchema(), null, 1));
  write('archive-manifest.schema.json', JSON.stringify(archiveManifestJsonSchema(), null, 1));
  write('openapi.json', JSON.stringify(editionsOpenApi(), null, 1));
  const strapi = createStrapi({
    appDir: process.cwd(),
    distDir: path.resolve('dist'),
    serveAdminPanel: false,
  });
  await strapi.register();
  write('schema.graphql', graphqlSchema(strapi));
  await strapi.destroy();
};

/** Sorted, so that it does not change with the order in which plugins are loaded. */
const graphqlSchema = (strapi: Core.Strapi): string => {
  const builder: { buildSchema: () => GraphQLSchema } = strapi.plugin('graphql').service('content-api');
  return printSchema(lexicographicSortSchema(builder.buildSchema()));
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
