import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { DaySpan } from '../../../../../../domain/dates';
import { onCurrentConnection } from '../loading/current-connection';
import { DATE_COMPONENT, DATES_TABLE, type EntryTable } from './entry-tables';

/** What makes an entry worth judging for an issue. */
export interface Finding {
  /** Periods its date may touch: the issue's, and the last issue's. */
  periods: readonly DaySpan[];
  /** Also what has no date, among so many entered last: nobody would miss it otherwise. */
  undatedAmongLast: number;
}

/**
 * Dates that begin this many days before a period and end after it are found (a season, a tertial, a year). What
 * spans longer, say a plan for 2021–2025, says nothing of the one period.
 */
const LONGEST_COVERING_DAYS = 366;

/** Null is a date of something else: of another type, or of what is published. */
const rows = z.array(z.object({ document_id: z.string().nullable() }));
const idsIn = (found: unknown): string[] => rows.parse(found).flatMap(({ document_id }) => document_id ?? []);

/** Document ids of the entries of one type that may be for an issue: by index, whatever else the database holds. */
export const findEntryIds = async (
  strapi: Core.Strapi,
  table: EntryTable,
  finding: Finding,
): Promise<string[]> => {
  const found = await onCurrentConnection(strapi, async (knex): Promise<unknown> =>
    findingQuery(knex, table, finding),
  );
  return idsIn(found);
};

/** The query of {@link findEntryIds}: a union of ranges, each of one index. */
const findingQuery = (
  knex: Knex,
  table: EntryTable,
  { periods, undatedAmongLast }: Finding,
): Knex.QueryBuilder =>
  knex.union([
    ...periods.flatMap((period) => datedIn(knex, table, period)),
    undated(knex, table, undatedAmongLast),
  ]);

/**
 * Document ids of the entries of one type that were first entered after a time (ISO, UTC), those entered last first.
 * An older one that was translated since is none of them. An id occurs once for each language.
 */
export const findEnteredIds = async (
  strapi: Core.Strapi,
  table: EntryTable,
  after: string,
): Promise<string[]> => {
  const time = new Date(after);
  const found = await onCurrentConnection(strapi, async (knex): Promise<unknown> =>
    knex(`${table.table} as e`)
      .select('e.document_id')
      .whereNull('e.published_at')
      .where('e.created_at', '>', time)
      .whereNotExists(
        knex(`${table.table} as earlier`)
          .select(knex.raw('1'))
          .whereRaw('earlier.document_id = e.document_id')
          .whereNull('earlier.published_at')
          .where('earlier.created_at', '<=', time),
      )
      .orderBy([
        { column: 'e.created_at', order: 'desc' },
        { column: 'e.id', order: 'desc' },
      ]),
  );
  return idsIn(found);
};

/** Those that begin within the period, those that end within it, and those that cover it. */
export const datedIn = (knex: Knex, table: EntryTable, period: DaySpan): Knex.QueryBuilder[] => {
  const { dated } = table;
  if ('column' in dated) {
    return [
      knex(table.table)
        .select('document_id')
        .whereNull('published_at')
        .whereBetween(dated.column, [period.start, period.end]),
    ];
  }
  // Looked up date by date, by index: joined, either database would read its tables through once they are large.
  const entry = knex(`${table.table}_cmps as c`)
    .join(`${table.table} as e`, 'e.id', 'c.entity_id')
    .select('e.document_id')
    .whereRaw('c.cmp_id = d.id')
    // Not by Strapi's indexes of these columns, which hold few values: SQLite would begin with them.
    .whereRaw(`coalesce(c.component_type, '') = ?`, [DATE_COMPONENT])
    .whereRaw(`coalesce(c.field, '') = ?`, [dated.componentField])
    .whereNull('e.published_at')
    .limit(1)
    .as('document_id');
  const dates = (): Knex.QueryBuilder => knex(`${DATES_TABLE} as d`).select(entry.clone());
  const { start, end } = period;
  return [
    dates().whereBetween('d.start', [start, end]),
    dates().whereBetween('d.end', [start, end]).where('d.start', '<', start),
    dates()
      .whereIn('d.precision', ['season', 'tertial', 'year', 'period'])
      .whereBetween('d.start', [dayBefore(start, LONGEST_COVERING_DAYS), dayBefore(start, 1)])
      .where('d.end', '>', end),
  ];
};

/** Drafts without a date, among those entered last: the cost is bounded, however many there are. */
const undated = (knex: Knex, table: EntryTable, amongLast: number): Knex.QueryBuilder => {
  const { dated } = table;
  const last = knex(table.table)
    .select('*')
    .whereNull('published_at')
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(amongLast)
    .as('last');
  const query = knex.from(last).select('last.document_id');
  if ('column' in dated) return query.whereNull(`last.${dated.column}`);
  return query.whereNotExists(
    knex(`${table.table}_cmps as c`)
      .select(knex.raw('1'))
      .whereRaw('c.entity_id = last.id')
      .where('c.field', dated.componentField),
  );
};

const DAY = 24 * 60 * 60 * 1000;

/** The ISO day so many days before another. */
const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
