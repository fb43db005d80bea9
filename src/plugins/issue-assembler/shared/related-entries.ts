import { z } from 'zod';
import { ENTRY_UIDS } from './outline';

/** Entries that an article points at, by document id: relations between types with drafts are lost on publishing. */
export const relatedEntriesSchema = z
  .array(
    z.strictObject({
      uid: z.enum(ENTRY_UIDS, `Name a type of entry: ${ENTRY_UIDS.join(', ')}.`),
      documentId: z.string().regex(/^[a-z0-9]{10,40}$/, 'is not the id of a document'),
    }),
  )
  .max(100);
