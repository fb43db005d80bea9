import { stringify } from 'csv-stringify/sync';
import { csvWordsFor } from '../words/csv-words';
import type { Words } from '../words/words';
import { COLUMNS } from './columns-of-types';
import { harmlessCell } from './harmless-cell';
import type { Column } from './columns';
import type { TableEntry, TableRow, TableType } from './table-row';

/**
 * What parts cells: the sign that a spreadsheet expects where a reader of these words lives. A Norwegian one takes the comma
 * for the decimal sign; elsewhere the comma is the rule (RFC 4180, section 2).
 */
const SEPARATORS: Readonly<Record<Words['language'], string>> = { nb: ';', en: ',' };

/** A table that says what it is a table of. */
export interface Table<Type extends TableType> {
  type: Type;
  /** Of its heads. */
  words: Words;
  isDraft: boolean;
  rows: readonly TableRow<TableEntry<Type>>[];
}

/**
 * A table as CSV for spreadsheets: RFC 4180, in UTF-8 with a mark at its beginning, without which Excel reads another
 * encoding; a row for each entry under a row of heads. Every cell is quoted and none is a formula (OWASP, "CSV Injection").
 */
export const renderCsv = <Type extends TableType>({ type, words, isDraft, rows }: Table<Type>): string => {
  const csv = csvWordsFor(words.language);
  const columns: readonly Column<TableEntry<Type>>[] = [...(isDraft ? [DRAFT] : []), ...COLUMNS[type]];
  const records = [
    columns.map(({ head }) => head(words, csv)),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, csv) ?? '')),
  ];
  return stringify(
    records.map((record) => record.map(harmlessCell)),
    { bom: true, delimiter: SEPARATORS[words.language], record_delimiter: 'windows', quoted: true },
  );
};

/** Says before everything else that nothing of it is published. */
const DRAFT: Column = {
  head: (words) => words.draftNotice,
  cell: ({ document }) => document.words.draft,
};
