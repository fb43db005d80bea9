import { summaryOf } from '../feeds/summary';
import type { CsvWords } from '../words/csv-words';
import type { FactName, Words } from '../words/words';
import { isSeen, readable } from '../document/passage';
import { linkText } from '../document/link-text';
import type { TableEntry, TableRow, TableType } from './table-row';

/** A column of a table. */
export interface Column<Entry extends TableEntry = TableEntry> {
  head: (words: Words, csv: CsvWords) => string;
  /** Null where nothing is told. Several values of a cell have a line each. */
  cell: (row: TableRow<Entry>, csv: CsvWords) => string | null;
}

/** What an entry is called and what it is; the first columns of every table. */
export const openingColumns = (type: TableType): Column[] => [
  { head: (_, csv) => csv.title, cell: ({ drawn }) => drawn.heading.text },
  { head: (_, csv) => csv.kind[type], cell: ({ drawn }) => drawn.labels[0] ?? null },
  {
    head: (words) => words.update,
    cell: ({ entry }, csv) => (entry.isUpdate ? csv.yes : null),
  },
];

/** What every entry has, and where it stands; the last columns of every table. */
export const CLOSING_COLUMNS: readonly Column[] = [
  {
    head: (_, csv) => csv.summary,
    cell: ({ drawn }) => drawn.intro?.text ?? summaryOf(drawn.body.flow),
  },
  {
    head: (words) => words.links,
    cell: ({ drawn }) => drawn.links.map(linkText).join('\n'),
  },
  { head: (_, csv) => csv.section, cell: ({ section }) => section.title.text },
  { head: (_, csv) => csv.group, cell: ({ group }) => group.heading?.text ?? null },
  { head: (_, csv) => csv.issue, cell: ({ document }) => document.title.text },
  { head: (_, csv) => csv.permalink, cell: ({ permalink }) => permalink },
  { head: (_, csv) => csv.language, cell: ({ drawn }) => drawn.body.lang },
];

/** A fact as every other form prints it. */
export const fact = (name: FactName): Column => ({
  head: (words) => words.fact[name],
  cell: ({ drawn, document }) =>
    drawn.facts
      .find(({ label }) => label === document.words.fact[name])
      ?.values.map(({ text }) => oneLine(text))
      .join('\n') ?? null,
});

/** A part of a date as ISO 8601 has it, for programs to count with. */
export const datePart = <Entry extends TableEntry>(
  name: FactName,
  part: keyof CsvWords['part'],
  cell: (row: TableRow<Entry>) => string | null,
): Column<Entry> => ({ head: (words, csv) => `${words.fact[name]} (${csv.part[part]})`, cell });

/** Those who are named by a fact, with a line each: names may have commas in them. */
export const names = <Entry extends TableEntry>(
  name: FactName,
  all: (entry: Entry) => readonly { name: string }[],
): Column<Entry> => ({
  head: (words) => words.fact[name],
  cell: ({ entry }) =>
    all(entry)
      .map((one) => oneLine(readable(one.name)))
      .filter(isSeen)
      .join('\n'),
});

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
