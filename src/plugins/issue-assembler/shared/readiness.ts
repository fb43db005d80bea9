import { z } from 'zod';

/** What a finding is about, so that the admin can link to the place to mend it. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('issue') }),
  z.strictObject({ kind: z.literal('section'), documentId: z.string() }),
  z.strictObject({
    kind: z.literal('entry'),
    uid: z.string(),
    documentId: z.string(),
    placement: z.string(),
  }),
]);
export type Subject = z.infer<typeof subjectSchema>;

/** Codes that keep an issue from being published in a language. */
export const BLOCKING_CODES = [
  /** Nothing is placed, or nothing that could be shown in the language. */
  'nothing_placed',
  'title_missing',
  'slug_missing',
  /** No number, year or period. */
  'facts_missing',
  'section_missing',
  'section_title_missing',
  'section_empty',
  /** Placed, but deleted since. */
  'entry_missing',
  /** Exists as a draft only. */
  'entry_unpublished',
  'entry_title_missing',
  /** The section waits for translations, and this one is not there. */
  'translation_awaited',
] as const;

/** Codes that deserve a look, and stop nothing. */
export const LOOK_CODES = [
  'untranslated',
  'left_out_untranslated',
  /** A translation exists as a draft; readers get another language until it is published. */
  'translation_unpublished',
  'translation_stale',
  /** The text has the default language's own words; nobody has translated them, or said that they are right. */
  'translation_copied',
  /** The draft was edited after it was published: readers get the published text. */
  'changed_since_published',
  'link_target_missing',
  /** A court reference of no known form, or of a court that is not known. */
  'reference_doubtful',
  'event_past',
  'used_before',
  'placed_twice',
  'body_empty',
  'cover_without_alt',
  /** The issue belongs to no newsletter, and so has no standing sections and no issue before it. */
  'newsletter_missing',
  /** Of the pre-flight: how the issue would meet its readers. */
  'link_says_nothing',
  'image_without_alt',
  'text_in_image',
  'heading_skips_level',
  'weekday_wrong',
  'contrast_low',
  'email_too_large',
  /** The address leads nowhere any more, or may do so: found by a check that the editor asked for. */
  'link_dead',
  'link_unsure',
] as const;

export const findingSchema = z.strictObject({
  severity: z.enum(['blocks', 'look']),
  code: z.enum([...BLOCKING_CODES, ...LOOK_CODES]),
  subject: subjectSchema,
  /** The subject's title in the best language there is, for people. */
  title: z.string().nullable(),
  /** Figures and names the admin's text of the code uses, e.g. `{ count: 2 }` or `{ issue: '2/2022' }`. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof findingSchema>;

export const readinessSchema = z.strictObject({
  language: z.string(),
  status: z.enum(['ready', 'blocked']),
  findings: z.array(findingSchema),
});
export type Readiness = z.infer<typeof readinessSchema>;
