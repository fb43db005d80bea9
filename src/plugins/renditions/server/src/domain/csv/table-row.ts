import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { entryPath } from '../document/addresses';
import type {
  DocumentEntry,
  DocumentGroup,
  DocumentSection,
  IssueDocument,
} from '../document/issue-document';

/** Types of entries that there are tables of: those made of facts. */
export const TABLE_TYPES = ['report', 'ruling', 'event'] as const;
export type TableType = (typeof TABLE_TYPES)[number];
export type TableEntry<Type extends TableType = TableType> = Extract<EditionEntry, { type: Type }>;

/** RFC 4180, section 3. */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

/** An entry as a table tells it, with the place it stands at. */
export interface TableRow<Entry extends TableEntry = TableEntry> {
  entry: Entry;
  drawn: DocumentEntry;
  document: IssueDocument;
  section: DocumentSection;
  group: DocumentGroup;
  /** Absolute. */
  permalink: string;
}

/** Where rows belong: the language as addresses have it, and the site's address without a slash at its end. */
export interface TableSite {
  language: string;
  base: string;
}

/** The rows of one type in reading order. An entry that stands in the document twice counts where it stands first. */
export const tableRows = <Type extends TableType>(
  document: IssueDocument,
  type: Type,
  { language, base }: TableSite,
): TableRow<TableEntry<Type>>[] => {
  const rows = new Map<string, TableRow<TableEntry<Type>>>();
  for (const section of document.sections)
    for (const group of section.groups)
      for (const drawn of group.entries) {
        const entry = drawn.source;
        if (!isOfType(entry, type) || rows.has(drawn.id)) continue;
        const permalink = `${base}${entryPath(language, drawn.source)}`;
        rows.set(drawn.id, { entry, drawn, document, section, group, permalink });
      }
  return [...rows.values()];
};

const isOfType = <Type extends TableType>(entry: EditionEntry, type: Type): entry is TableEntry<Type> =>
  entry.type === type;
