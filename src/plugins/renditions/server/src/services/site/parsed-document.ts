import { editionSchema, type Edition } from '../../../../../issue-assembler/shared/edition';
import type { ReadEdition } from '../../../../../issue-assembler/shared/published-editions';
import { documentOf } from '../../domain/document/document-of';
import type { IssueDocument } from '../../domain/document/issue-document';

/** An edition that was found, as pages of this site draw it: addresses in it begin at the site's root; else null. */
export const parsedDocument = (read: ReadEdition): { edition: Edition; document: IssueDocument } | null => {
  if (read.status !== 'found') return null;
  const edition = editionSchema.parse(JSON.parse(read.json));
  return { edition, document: documentOf(edition, '') };
};
