import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { DEFAULT_LANGUAGE, readingOrder } from '../../../../../../domain/languages';
import type { EntrySummary } from '../../../../shared/entry-summary';
import type { CollectedEntry } from '../../domain/collect-candidates';
import { nullable, text } from '../loading/common-rows';
import { onCurrentConnection } from '../loading/current-connection';
import { jsonColumn, relatedSql } from '../loading/read-rows';
import type { EntryTable } from './entry-tables';

/** An entry as the collector judges it, and as the editor is shown it. */
export interface LoadedEntry {
  entry: CollectedEntry;
  summary: EntrySummary;
}

const day = nullable(z.union([z.string(), z.date()])).transform((value) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value?.slice(0, 10) ?? null),
);

const impreciseDate = z.object({
  start: day,
  end: day,
  precision: nullable(z.enum(['day', 'month', 'season', 'tertial', 'year', 'period'])),
  qualifier: nullable(z.enum(['as_of', 'after', 'before', 'from', 'about'])),
  literal: text,
});

const entryRow = z.object({
  id: z.coerce.number(),
  document_id: z.string(),
  locale: z.string(),
  title: nullable(z.string()).transform((title) => title ?? ''),
  kind: text,
  reference: text,
  country: text,
  created_at: z.coerce.date(),
  decided_on: day,
  date: jsonColumn.pipe(nullable(impreciseDate)),
});
type EntryRow = z.infer<typeof entryRow>;

const organisationRow = z.object({
  entry: z.coerce.number(),
  document_id: z.string(),
  country: text,
  kind: text,
});
const topicRow = z.object({ entry: z.coerce.number(), document_id: z.string() });

/** Drafts of one type by document id: three queries, however many are asked for. Ids that do not exist are left out. */
export const loadCollected = async (
  strapi: Core.Strapi,
  table: EntryTable,
  documentIds: readonly string[],
): Promise<LoadedEntry[]> => {
  if (documentIds.length === 0) return [];
  return onCurrentConnection(strapi, async (knex) => {
    const found: unknown = await entriesQuery(strapi, knex, table, documentIds);
    const byDocument = grouped(z.array(entryRow).parse(found), ({ document_id }) => document_id);
    const facts = [...byDocument.values()].flatMap((rows) => factsRow(rows) ?? []);
    const ids = facts.map(({ id }) => id);
    const organisations = grouped(await organisationsOf(knex, table, ids), ({ entry }) => entry);
    const topics = grouped(await topicsOf(knex, table, ids), ({ entry }) => entry);
    return facts.map((row) =>
      loadedEntry(table, row, {
        versions: byDocument.get(row.document_id) ?? [],
        organisations: organisations.get(row.id) ?? [],
        topics: topics.get(row.id) ?? [],
      }),
    );
  });
};

const entriesQuery = (
  strapi: Core.Strapi,
  knex: Knex,
  table: EntryTable,
  documentIds: readonly string[],
): Knex.QueryBuilder => {
  const { dated } = table;
  const column = (name: string | null, as: string): Knex.Raw | string =>
    name === null ? knex.raw('null as ??', [as]) : `e.${name} as ${as}`;
  const query = knex(`${table.table} as e`)
    .whereIn('e.document_id', [...documentIds])
    .whereNull('e.published_at')
    .select('e.id', 'e.document_id', 'e.locale', 'e.title', 'e.created_at')
    .select(
      column(table.kindColumn, 'kind'),
      column(table.referenceColumn, 'reference'),
      column(table.countryColumn, 'country'),
    );
  if ('column' in dated) return query.select(column(dated.column, 'decided_on'), column(null, 'date'));
  const { uid } = table;
  const date = relatedSql(strapi, { uid, name: dated.componentField, inner: {}, alias: 'e' });
  return query.select(column(null, 'decided_on'), knex.raw(`${date} as date`));
};

const organisationsOf = async (
  knex: Knex,
  { organisations: { table, entryColumn } }: EntryTable,
  ids: readonly number[],
): Promise<z.infer<typeof organisationRow>[]> => {
  const rows: unknown = await knex(`${table} as l`)
    .join('organisations as o', 'o.id', 'l.organisation_id')
    .whereIn(`l.${entryColumn}`, [...ids])
    .select({
      entry: `l.${entryColumn}`,
      document_id: 'o.document_id',
      country: 'o.country',
      kind: 'o.kind',
    });
  return z.array(organisationRow).parse(rows);
};

const topicsOf = async (
  knex: Knex,
  { topics: { table, entryColumn } }: EntryTable,
  ids: readonly number[],
): Promise<z.infer<typeof topicRow>[]> => {
  const rows: unknown = await knex(`${table} as l`)
    .join('topics as t', 't.id', 'l.topic_id')
    .whereIn(`l.${entryColumn}`, [...ids])
    .select({ entry: `l.${entryColumn}`, document_id: 't.document_id' });
  return z.array(topicRow).parse(rows);
};

/** The row facts are read from: the default language's, or that of the language that stands in. */
const factsRow = (rows: readonly EntryRow[]): EntryRow | undefined => {
  const [language] = readingOrder(
    DEFAULT_LANGUAGE,
    rows.map(({ locale }) => locale),
  );
  return rows.find(({ locale }) => locale === language);
};

interface Around {
  versions: readonly EntryRow[];
  organisations: readonly z.infer<typeof organisationRow>[];
  topics: readonly z.infer<typeof topicRow>[];
}

const loadedEntry = (
  table: EntryTable,
  row: EntryRow,
  { versions, organisations, topics }: Around,
): LoadedEntry => {
  const date = dateOf(row);
  const firstEntered = Math.min(...versions.map(({ created_at }) => created_at.getTime()));
  const countries = [row.country, ...organisations.map(({ country }) => country)];
  return {
    entry: {
      uid: table.uid,
      type: table.type,
      documentId: row.document_id,
      kind: row.kind,
      date,
      appearedAt: new Date(firstEntered).toISOString(),
      organisations: organisations.map(({ document_id }) => document_id),
      topics: topics.map(({ document_id }) => document_id),
      countries: countries.filter((country) => country !== null),
      hasInternationalOrganisation: organisations.some(({ kind }) => kind === 'international'),
    },
    summary: {
      titles: Object.fromEntries(
        versions.filter(({ title }) => title.trim() !== '').map(({ locale, title }) => [locale, title]),
      ),
      date,
      kind: row.kind,
      reference: row.reference,
    },
  };
};

const dateOf = ({ decided_on: day, date }: EntryRow): EntrySummary['date'] => {
  if (day !== null) return { start: day, end: day, precision: 'day' };
  if (date === null || date.start === null || date.end === null) return null;
  const { start, end, precision, qualifier, literal } = date;
  return {
    start,
    end,
    precision: precision ?? 'day',
    ...(qualifier ? { qualifier } : {}),
    ...(literal ? { literal } : {}),
  };
};

const grouped = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};
