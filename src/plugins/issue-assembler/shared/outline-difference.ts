import { z } from 'zod';
import { ENTRY_UIDS } from './outline';

const entry = { uid: z.enum(ENTRY_UIDS), documentId: z.string(), section: z.string() };

/** One thing that differs between two outlines, by document ids; whoever shows it finds the titles. */
export const outlineDifferenceSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('placed'), ...entry }),
  z.strictObject({ what: z.literal('removed'), ...entry }),
  z.strictObject({ what: z.literal('moved'), ...entry }),
  z.strictObject({ what: z.literal('overridden'), ...entry }),
  z.strictObject({ what: z.literal('section_added'), section: z.string() }),
  z.strictObject({ what: z.literal('section_removed'), section: z.string() }),
  z.strictObject({ what: z.literal('sections_reordered') }),
  z.strictObject({ what: z.literal('groups_changed'), section: z.string() }),
  z.strictObject({ what: z.literal('set_aside_changed') }),
]);
export type OutlineDifference = z.infer<typeof outlineDifferenceSchema>;
