import { LRUCache } from 'lru-cache';
import { editionSchema, type Edition } from '../../../../../issue-assembler/shared/edition';
import type { ReadEdition } from '../../../../../issue-assembler/shared/published-editions';
import { documentOf } from '../../domain/document/document-of';
import type { IssueDocument } from '../../domain/document/issue-document';

export interface ParsedDocument {
  edition: Edition;
  document: IssueDocument;
}

/**
 * By the SHA-256 of what was parsed: the page of an entry reads every issue that it stands in, and many pages read the
 * same. Bounded in characters of JSON; what is parsed of them takes some times as many bytes.
 */
const kept = new LRUCache<string, ParsedDocument>({ maxSize: 8 * 1024 * 1024 });

/** An edition that was found, as pages of this site draw it: addresses in it begin at the site's root; else null. */
export const parsedDocument = (read: ReadEdition): ParsedDocument | null => {
  if (read.status !== 'found') return null;
  const { json, meta } = read;
  const known = kept.get(meta.sha256);
  if (known) return known;
  const edition = editionSchema.parse(JSON.parse(json));
  const parsed = { edition, document: documentOf(edition, '') };
  kept.set(meta.sha256, parsed, { size: json.length });
  return parsed;
};
