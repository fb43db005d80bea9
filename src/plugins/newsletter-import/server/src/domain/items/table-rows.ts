import { joinInline, type InlineText } from '../inline/inline-text';
import type { TableBlock } from '../structure/source-blocks';
import { readPassage, type Reading, type ReadingContext } from './reading';
import type { Part } from './segment';

/** A row that is a matter of its own; the first carries the table's header. */
export interface TableRow {
  parts: [Part, ...Part[]];
  reading: Reading;
  lines: [number, number];
}

export type TableRows =
  | { areMatters: true; rows: TableRow[] }
  /** The table as it is, a long one in several pieces. */
  | { areMatters: false; pieces: { part: Part; reading: Reading }[] };

const CELL_SEPARATOR = ' – ';
const LONGEST_PIECE = 300;

/** A table lists matters when most of its rows tell when, where to read more, or which ruling. */
export function readRows(table: TableBlock, context: ReadingContext): TableRows {
  const [header, ...rows] = table.rows;
  const read = rows.flatMap((row) => {
    const text = joinInline(filled(row.cells), CELL_SEPARATOR);
    return text.text === '' ? [] : [{ text, lines: row.lines, reading: readPassage(text, context) }];
  });
  if (
    !header ||
    read.length < 2 ||
    read.filter(({ reading }) => isTelling(reading)).length * 2 < read.length
  ) {
    return { areMatters: false, pieces: inPieces(table, context) };
  }
  const headerText = joinInline(filled(header.cells), CELL_SEPARATOR);
  const headerPart: Part = { kind: 'paragraph', text: headerText, isQuote: false, lines: header.lines };
  return {
    areMatters: true,
    rows: read.map(({ text, lines, reading }, index): TableRow => {
      const own: Part = { kind: 'paragraph', text, isQuote: false, lines };
      const isFirst = index === 0 && headerText.text !== '';
      return isFirst
        ? { parts: [headerPart, own], reading, lines: [header.lines[0], lines[1]] }
        : { parts: [own], reading, lines };
    }),
  };
}

function isTelling(reading: Reading): boolean {
  return reading.dates.length > 0 || reading.links.length > 0 || reading.courtReferences.length > 0;
}

function inPieces(table: TableBlock, context: ReadingContext): { part: Part; reading: Reading }[] {
  const pieces: { part: Part; reading: Reading }[] = [];
  for (let at = 0; at < table.rows.length; at += LONGEST_PIECE) {
    const rows = table.rows.slice(at, at + LONGEST_PIECE);
    const lines: [number, number] = [
      rows[0]?.lines[0] ?? table.lines[0],
      rows.at(-1)?.lines[1] ?? table.lines[1],
    ];
    const reading = readPassage(joinInline(rows.flatMap((row) => filled(row.cells))), context);
    pieces.push({ part: { kind: 'table', table: { ...table, rows, lines }, lines }, reading });
  }
  return pieces;
}

function filled(cells: readonly InlineText[]): InlineText[] {
  return cells.filter((cell) => cell.text.trim() !== '');
}
