import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { entriesOfPart, type ArchiveHistory, type ArchiveSource } from '../archive/archive-history';
import { documentOf } from '../document/document-of';
import { wordsFor } from '../words/words';
import { renderCsv } from './render-csv';
import { tableRows, type TableRow, type TableType } from './table-row';

/**
 * The reports, rulings or events of an edition as CSV, in reading order. `base` is the site's address, without a slash at
 * its end.
 */
export const editionCsv = (edition: Edition, type: TableType, base: string, isDraft = false): string => {
  const { language } = edition;
  const rows = tableRows(documentOf(edition, base, isDraft), type, { language, base });
  return renderCsv({ type, words: wordsFor(language), isDraft, rows });
};

/**
 * The reports, rulings or events of an archive, or of a section of it, each as the latest edition has it: the last one
 * published or changed first.
 */
export const archiveCsv = (
  history: ArchiveHistory,
  type: TableType,
  { language, base, part }: ArchiveSource,
): string => {
  const rowsOf = new Map<Edition, Map<string, TableRow>>();
  const rows = entriesOfPart(history, { ...part, type }).map(({ entry, edition }) => {
    const ofEdition = rowsOf.get(edition) ?? rowsById(edition, type, { language, base });
    rowsOf.set(edition, ofEdition);
    const row = ofEdition.get(entry.id);
    if (!row) throw new Error(`The edition does not hold the entry ${entry.id}.`);
    return row;
  });
  return renderCsv({ type, words: wordsFor(language), isDraft: false, rows });
};

const rowsById = (
  edition: Edition,
  type: TableType,
  site: { language: string; base: string },
): Map<string, TableRow> =>
  new Map(tableRows(documentOf(edition, site.base), type, site).map((row) => [row.drawn.id, row]));
