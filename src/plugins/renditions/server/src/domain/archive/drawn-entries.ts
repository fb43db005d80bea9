import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { documentOf } from '../document/document-of';
import type { DocumentEntry, IssueDocument } from '../document/issue-document';
import type { CurrentEntry } from './archive-history';

/** An entry as it is read in the latest edition that holds it. */
export interface DrawnEntry {
  drawn: DocumentEntry;
  document: IssueDocument;
  current: CurrentEntry;
}

/** Entries with the documents they stand in. `base` is the public address of the site, without a slash at its end. */
export const drawnEntries = (entries: readonly CurrentEntry[], base: string): DrawnEntry[] => {
  const documents = new Map<Edition, IssueDocument>();
  return entries.map((current) => {
    const document = documents.get(current.edition) ?? documentOf(current.edition, base);
    documents.set(current.edition, document);
    const drawn = documentEntries(document).find(({ source }) => source === current.entry);
    if (!drawn) throw new Error(`The edition does not hold the entry ${current.entry.id}.`);
    return { drawn, document, current };
  });
};

/** All entries of a document in reading order. */
export const documentEntries = ({ sections }: IssueDocument): DocumentEntry[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

/** An entry that stands in an issue more than once counts where it stands first. */
export const firstPlaces = (entries: readonly DocumentEntry[]): DocumentEntry[] => {
  const seen = new Set<string>();
  return entries.filter(({ type, id }) => {
    const key = `${type}:${id}`;
    return !seen.has(key) && seen.add(key);
  });
};
