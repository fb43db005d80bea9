import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { DaySpan } from '../../../../../../domain/dates';
import type { CollectionRule } from '../../../../shared/collection-rule';
import { HOME } from '../../domain/collection-rule';
import { onCurrentConnection } from '../loading/current-connection';
import { ENTRY_TABLES, type EntryTable } from './entry-tables';
import { datedIn } from './find-entries';

export interface MatchCount {
  matching: number;
  /** Of these, dated within the period or overlapping it; null where no period was asked about. */
  inPeriod: number | null;
}

const countRow = z.object({ count: z.coerce.number() });

/** How many entries a rule matches: as `matchesRule` decides, counted by the database. */
export const countMatches = async (
  strapi: Core.Strapi,
  rule: CollectionRule,
  period: DaySpan | undefined,
): Promise<MatchCount> =>
  onCurrentConnection(strapi, async (knex) => {
    const tables = ENTRY_TABLES.filter(({ type }) => rule.entryTypes.includes(type));
    const count: MatchCount = { matching: 0, inPeriod: period ? 0 : null };
    for (const table of tables) {
      count.matching += await counted(matching(knex, table, rule));
      if (period && count.inPeriod !== null) {
        const dated = knex.union(datedIn(knex, table, period));
        count.inPeriod += await counted(matching(knex, table, rule).whereIn('e.document_id', dated));
      }
    }
    return count;
  });

const counted = async (query: Knex.QueryBuilder): Promise<number> =>
  countRow.parse(await query.countDistinct({ count: 'e.document_id' }).first()).count;

/** Drafts, as table `e`. Facts are the same in every language, so any language's row will do. */
const matching = (knex: Knex, table: EntryTable, rule: CollectionRule): Knex.QueryBuilder => {
  const query = knex(`${table.table} as e`).whereNull('e.published_at');
  const { kinds, topics, organisations } = rule;
  if (kinds && kinds.length > 0) void query.whereIn(`e.${table.kindColumn}`, kinds);
  if (topics && topics.length > 0)
    void query.whereExists(topicsOf(knex, table).whereIn('t.document_id', topics));
  if (organisations && organisations.length > 0)
    void query.whereExists(organisationsOf(knex, table).whereIn('o.document_id', organisations));
  if (rule.scope !== 'any') inScope(query, knex, table, rule.scope);
  return query;
};

const topicsOf = (knex: Knex, { topics }: EntryTable): Knex.QueryBuilder =>
  knex(`${topics.table} as l`)
    .join('topics as t', 't.id', 'l.topic_id')
    .select(knex.raw('1'))
    .whereRaw(`l.${topics.entryColumn} = e.id`);

const organisationsOf = (knex: Knex, { organisations }: EntryTable): Knex.QueryBuilder =>
  knex(`${organisations.table} as l`)
    .join('organisations as o', 'o.id', 'l.organisation_id')
    .select(knex.raw('1'))
    .whereRaw(`l.${organisations.entryColumn} = e.id`);

/** As the domain has it: national is what is not abroad and is at home or not international. */
const inScope = (
  query: Knex.QueryBuilder,
  knex: Knex,
  table: EntryTable,
  scope: 'national' | 'international',
): void => {
  const inCountry = (comparison: '=' | '<>') => (any: Knex.QueryBuilder) => {
    void any.whereExists(organisationsOf(knex, table).where('o.country', comparison, HOME));
    // An entry of no country is neither at home nor abroad, and must not make the whole condition unknown.
    if (table.countryColumn)
      void any.orWhereRaw(`coalesce(e.${table.countryColumn}, ?) ${comparison} ?`, [
        comparison === '=' ? '' : HOME,
        HOME,
      ]);
  };
  const international = organisationsOf(knex, table).where('o.kind', 'international');
  if (scope === 'international') {
    void query.where((any) => void any.where(inCountry('<>')).orWhereExists(international));
    return;
  }
  void query
    .whereNot(inCountry('<>'))
    .where((any) => void any.where(inCountry('=')).orWhereNotExists(international));
};
