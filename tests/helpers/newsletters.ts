import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { readSource, type SourceDocument } from '../../src/plugins/newsletter-import/server/src/domain';
import type { ImportOptions, ImportOutcome, ImportReport } from '../../src/plugins/newsletter-import/shared';

/** Where the newsletters written for the tests are. */
export const NEWSLETTERS = path.join(process.cwd(), 'tests/fixtures/own-newsletters');

/** A newsletter of the tests, changed as a test needs it. */
export const newsletter = async (
  name: string,
  change: (text: string) => string = (text) => text,
): Promise<SourceDocument> => {
  const text = change(readFileSync(path.join(NEWSLETTERS, name), 'utf8'));
  const read = await readSource(Buffer.from(text), name);
  if (read.status !== 'ok') throw new Error(read.message);
  return read.source;
};

/** Imports through the plugin's service, as the command does. */
export const importInto = (
  strapi: Core.Strapi,
  source: SourceDocument,
  options: ImportOptions = {},
): Promise<ImportOutcome> =>
  strapi.plugin('newsletter-import').service('importer').importSource(source, options);

/** The report of an import that was not refused. */
export const reportOf = (outcome: ImportOutcome): ImportReport => {
  if (outcome.status === 'refused') throw new Error(outcome.message);
  return outcome.report;
};

const TYPES = [
  'newsletter',
  'issue',
  'section',
  'report',
  'ruling',
  'event',
  'article',
  'organisation',
  'topic',
];

/** Every row of the product's types, by type: to compare what is stored before and after. */
export const storedRows = async (strapi: Core.Strapi): Promise<Record<string, unknown[]>> => {
  const rows: Record<string, unknown[]> = {};
  for (const type of TYPES)
    rows[type] = await strapi.db
      .query(`api::${type}.${type}`)
      .findMany({ populate: true, orderBy: { id: 'asc' } });
  return rows;
};
