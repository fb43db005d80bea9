import { z } from 'zod';

/** One thing that differs between two editions, named so that a person can read it. */
export const editionDifferenceSchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('issue_text'),
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  }),
  z.strictObject({ what: z.literal('section_added'), section: z.string() }),
  z.strictObject({ what: z.literal('section_removed'), section: z.string() }),
  z.strictObject({
    what: z.literal('section_text'),
    section: z.string(),
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  }),
  z.strictObject({ what: z.literal('entry_added'), title: z.string(), section: z.string() }),
  z.strictObject({ what: z.literal('entry_removed'), title: z.string(), section: z.string() }),
  z.strictObject({ what: z.literal('entry_moved'), title: z.string(), section: z.string() }),
  z.strictObject({
    what: z.literal('group_heading'),
    section: z.string(),
    before: z.string(),
    after: z.string(),
  }),
  z.strictObject({
    what: z.literal('entry_changed'),
    title: z.string(),
    section: z.string(),
    fields: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  }),
  z.strictObject({
    what: z.literal('newsletter'),
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  }),
]);
export type EditionDifference = z.infer<typeof editionDifferenceSchema>;
