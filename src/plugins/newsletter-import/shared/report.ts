import { z } from 'zod';

/** `issue` is text that becomes the issue's own; `contact` is who the publisher is and how to reach it. */
export const ITEM_TYPES = ['report', 'ruling', 'event', 'article', 'issue', 'contact'] as const;
export const itemTypeSchema = z.enum(ITEM_TYPES);
export type ItemType = z.infer<typeof itemTypeSchema>;

export const linkStatusSchema = z.enum(['ok', 'missing']);
export type LinkStatus = z.infer<typeof linkStatusSchema>;

const linesSchema = z.tuple([z.number().int().positive(), z.number().int().positive()]);
const isoDaySchema = z.iso.date();

export const reportedDateSchema = z.object({
  start: isoDaySchema,
  end: isoDaySchema,
  precision: z.enum(['day', 'month', 'season', 'tertial', 'year', 'period']),
  qualifier: z.enum(['as_of', 'after', 'before', 'from', 'about']).optional(),
  literal: z.string().optional(),
});

export const reportedItemSchema = z.object({
  type: itemTypeSchema,
  kind: z.string().nullable(),
  section: z.string().nullable(),
  group: z.string().nullable(),
  title: z.string(),
  lines: linesSchema,
  dates: z.array(reportedDateSchema),
  /** Names; the entry's draft says which of them the registry knows. */
  organisations: z.array(z.string()),
  reference: z.string().nullable(),
  links: z.array(z.object({ label: z.string(), url: z.string(), status: linkStatusSchema })),
  emphasis: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  reason: z.string(),
});
export type ReportedItem = z.infer<typeof reportedItemSchema>;

/**
 * What the import did to the database. `saved`: the drafts are there. `already_imported`: this text was imported before,
 * and nothing was touched. `dry_run` and `not_saved`: nothing was written, in the latter case because text would be lost.
 */
export const savedSchema = z.object({
  status: z.enum(['saved', 'already_imported', 'dry_run', 'not_saved']),
  /** Counts of new documents. */
  created: z.object({ entries: z.int(), sections: z.int(), organisations: z.int() }),
  /** Entries that were stored before: a ruling known by its reference, or the same words of another issue. */
  reused: z.int(),
  /** Of a text that was imported before: entries that were saved since. */
  changedSince: z.int(),
});
export type Saved = z.infer<typeof savedSchema>;

/** The JSON that `import --json` prints, one for each file. */
export const importReportSchema = z.object({
  issue: z.object({
    title: z.string(),
    number: z.number().int().nullable(),
    year: z.number().int().nullable(),
    periodStart: isoDaySchema.nullable(),
    periodEnd: isoDaySchema.nullable(),
    language: z.enum(['nb', 'nn', 'en']),
    publisher: z.string().nullable(),
    documentId: z.string().nullable(),
  }),
  sections: z.array(z.object({ title: z.string(), matched: z.string().nullable() })),
  items: z.array(reportedItemSchema),
  boilerplate: z.array(z.object({ text: z.string(), lines: linesSchema, reason: z.string() })),
  lost: z.array(
    z.object({ kind: z.enum(['sentence', 'link', 'emphasis']), text: z.string(), line: z.number().int() }),
  ),
  warnings: z.array(z.string()),
  /** Absent where a plan was made without a database. */
  saved: savedSchema.optional(),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** What `import --json` prints of a file that was refused; `message` tells what to do. */
export const refusedFileSchema = z.object({
  file: z.string(),
  refused: z.object({ code: z.string(), message: z.string() }),
});
export type RefusedFile = z.infer<typeof refusedFileSchema>;
