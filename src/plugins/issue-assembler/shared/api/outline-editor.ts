import { z } from 'zod';
import { collectionRuleSchema } from '../collection-rule';
import { assemblySchema } from '../edition';
import { editorEntrySchema, languageStateSchema, titlesSchema } from '../entry-summary';
import { outlineSchema } from '../outline';
import { outlineDifferenceSchema } from '../outline-difference';
import { issueParams, languageQuery } from './parameters';

/** A section an outline may hold, with what the editor shows of it. */
export const editorSectionSchema = z.strictObject({
  documentId: z.string(),
  titles: titlesSchema,
  /** Null where the section collects nothing, or its stored rule is malformed. */
  rule: collectionRuleSchema.nullable(),
  position: z.int(),
  parent: z.string().nullable(),
  recurring: z.boolean(),
  missingTranslation: z.enum(['fallback', 'omit', 'hold_back']),
});
export type EditorSection = z.infer<typeof editorSectionSchema>;

const editorAnswer = z.strictObject({
  issue: z.strictObject({
    documentId: z.string(),
    titles: titlesSchema,
    /** Null in a draft where nobody has written it yet; so are the year and the period. */
    number: z.int().nullable(),
    year: z.int().nullable(),
    period: z.strictObject({ start: z.iso.date(), end: z.iso.date() }).nullable(),
    /** State of the issue's own texts in every language of the CMS. */
    languages: z.record(z.string(), languageStateSchema),
  }),
  /** Every language of the CMS, the default one first. */
  languages: z.array(z.string()),
  outline: outlineSchema,
  /** All sections of the issue's newsletter or of none, by position; a section of the outline that is not here is gone. */
  sections: z.array(editorSectionSchema),
  /** Each entry that the outline places or sets aside, once. */
  entries: z.array(editorEntrySchema),
  /** What the person asking may do; the server asks again at each write. */
  may: z.strictObject({ arrange: z.boolean(), publish: z.boolean() }),
});

/** `GET /issues/:documentId/editor?language=` */
export const getEditor = {
  method: 'GET',
  path: '/issues/:documentId/editor',
  params: issueParams,
  query: languageQuery,
  answer: editorAnswer,
} as const;
export type EditorAnswer = z.infer<typeof editorAnswer>;

/**
 * `PUT /issues/:documentId/outline`. `outline.revision` is the one the sent outline is based on. Answers 409 with
 * {@link outlineConflictSchema} as `error.details` where somebody else has changed the outline since.
 */
export const putOutline = {
  method: 'PUT',
  path: '/issues/:documentId/outline',
  params: issueParams,
  body: z.strictObject({ outline: outlineSchema }),
  answer: z.strictObject({ outline: outlineSchema }),
} as const;

/** `error.details` of a refused write of an outline. */
export const outlineConflictSchema = z.object({
  code: z.literal('outline_conflict'),
  stored: outlineSchema,
  /** What the other person did since the revision that the sent outline is based on. */
  differences: z.array(outlineDifferenceSchema),
});
export type OutlineConflict = z.infer<typeof outlineConflictSchema>;

const gapSchema = z.strictObject({
  reason: z.enum([
    'section_missing',
    'entry_missing',
    'left_out_untranslated',
    'held_back_untranslated',
    /** The person asking may not read the text that readers would get here. */
    'not_permitted',
  ]),
  section: z.string(),
  /** Null where the whole section is the gap. */
  placement: z.string().nullable(),
});
const previewAnswer = z.strictObject({
  assembly: assemblySchema,
  gaps: z.array(gapSchema),
  /** Placements shown in another language than the one asked for. */
  fallbacks: z.array(z.strictObject({ placement: z.string(), lang: z.string() })),
});

/** `GET /issues/:documentId/preview?language=`: what readers would see if everything were published now. */
export const getPreview = {
  method: 'GET',
  path: '/issues/:documentId/preview',
  params: issueParams,
  query: languageQuery,
  answer: previewAnswer,
} as const;
export type PreviewAnswer = z.infer<typeof previewAnswer>;
