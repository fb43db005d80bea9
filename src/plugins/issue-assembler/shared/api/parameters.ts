import { z } from 'zod';
import { isLanguageTag } from '../../../../domain/languages';
import { ENTRY_UIDS } from '../outline';

export const language = z
  .string()
  .max(20)
  .refine(isLanguageTag, 'Write the code of a language, for example nb or en.');
export const isoDay = z.iso.date('Write a day as year-month-day, for example 2022-05-01.');
export const documentId = z.string().regex(/^[a-z0-9]{10,40}$/, 'is not the id of a document');
export const entrySchema = z.strictObject({ uid: z.enum(ENTRY_UIDS), documentId });
export const languageQuery = z.strictObject({ language });
/** Of a route's path; the router adds names of its own. */
export const issueParams = z.object({ documentId });
export const nothing = z.strictObject({});
