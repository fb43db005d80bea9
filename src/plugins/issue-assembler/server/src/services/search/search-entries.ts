import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { SEARCH_PAGE_SIZE, type SearchAnswer } from '../../../../shared/api';
import type { EntryType } from '../../../../shared/collection-rule';
import { ENTRY_UIDS } from '../../../../shared/outline';
import type { MayRead } from '../../domain/withhold';
import { cmsLanguages } from '../editor/languages';
import { loadEditorEntries } from '../editor/load-editor-entries';
import { ENTRY_TABLES, type EntryTable } from '../collecting/entry-tables';
import { onCurrentConnection } from '../loading/current-connection';

export interface EntrySearch {
  q: string;
  types: readonly EntryType[];
  page: number;
  /** Nothing is found by a text that may not be read. */
  mayRead: MayRead;
}

const foundRows = z.array(z.object({ uid: z.enum(ENTRY_UIDS), document_id: z.string() }));
const totalRow = z.object({ total: z.coerce.number() });

/** Entries of all types in one list, newest first, whose title, reference or report number holds every word. */
export const searchEntries = async (
  strapi: Core.Strapi,
  { q, types, page, mayRead }: EntrySearch,
): Promise<SearchAnswer> => {
  const languages = await cmsLanguages(strapi);
  const tables = ENTRY_TABLES.filter(({ type }) => types.includes(type))
    .map((table) => ({ ...table, languages: languages.filter((language) => mayRead(table.uid, language)) }))
    .filter((table) => table.languages.length > 0);
  if (tables.length === 0) return { entries: [], page, pageCount: 0, total: 0 };
  const words = wordsOf(q);
  const { total, found } = await onCurrentConnection(strapi, async (knex) => ({
    total: totalRow.parse(await matching(knex, tables, words).count({ total: '*' }).first()).total,
    found: foundRows.parse(
      await matching(knex, tables, words)
        .select('uid', 'document_id')
        .orderBy([
          { column: 'entered', order: 'desc' },
          { column: 'document_id', order: 'desc' },
        ])
        .limit(SEARCH_PAGE_SIZE)
        .offset((page - 1) * SEARCH_PAGE_SIZE),
    ),
  }));
  const entries = await loadEditorEntries(strapi, {
    entries: found.map(({ uid, document_id }) => ({ uid, documentId: document_id })),
    languages,
    exceptIssue: null,
  });
  return { entries, page, pageCount: Math.ceil(total / SEARCH_PAGE_SIZE), total };
};

type SearchedTable = EntryTable & { languages: string[] };

const matching = (
  knex: Knex,
  tables: readonly SearchedTable[],
  words: readonly string[],
): Knex.QueryBuilder =>
  knex.from(knex.unionAll(tables.map((table) => matchingOfType(knex, table, words))).as('found'));

const matchingOfType = (knex: Knex, table: SearchedTable, words: readonly string[]): Knex.QueryBuilder => {
  const { referenceColumn } = table;
  const texts = ['title', ...(referenceColumn ? [referenceColumn] : [])];
  const query = knex(table.table)
    .select({ document_id: 'document_id' })
    .select(knex.raw('? as uid', [table.uid]))
    .min({ entered: 'created_at' })
    .whereNull('published_at')
    .whereIn('locale', table.languages)
    .groupBy('document_id');
  for (const word of words) {
    void query.where((any) => {
      for (const column of texts) void any.orWhereRaw(...holds(column, word));
    });
  }
  return query;
};

/** SQLite's own `lower` knows the letters of English only: the others of the word are made small one by one. */
const holds = (column: string, word: string): [sql: string, values: string[]] => {
  const others = [...new Set(word.match(/\P{ASCII}/gu))].filter((letter) => letter.toUpperCase() !== letter);
  const lowered = others.reduce((sql) => `replace(${sql}, ?, ?)`, `lower(coalesce(${column}, ''))`);
  const values = others.flatMap((letter) => [letter.toUpperCase(), letter]);
  return [`${lowered} like ? escape '!'`, [...values, `%${escaped(word)}%`]];
};

/** More words than these narrow nothing. */
const MOST_WORDS = 10;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** For LIKE: what a person writes is text, not a pattern. */
const escaped = (text: string): string => text.replace(/[!%_]/g, '!$&');
