import { z } from 'zod';
import { isLanguageTag } from '../../../domain/languages';
import { editionSchema } from './edition';
import { fieldPaths } from './field-paths';

/** Control characters are in no name, slug or word; PostgreSQL takes no NUL. */
const PRINTABLE = /^\P{Cc}*$/u;

/** One value, though a query string may give several. */
const once = z
  .string('Give one value.')
  .max(200, 'Write at most 200 characters.')
  .refine((text) => PRINTABLE.test(text), 'Write letters, digits and signs only.');
const language = once.refine(isLanguageTag, 'Write the code of a language, for example nb or en.');
const isoDay = z.iso.date('Write a day as year-month-day, for example 2022-05-01.');

const wholeNumber = (least: number, most: number) => {
  const message = `Write a whole number from ${least} to ${most}.`;
  return z.coerce.number(message).int(message).min(least, message).max(most, message);
};

const MOST_FIELDS = 50;

/** Dotted paths, comma-separated: `issue.title,sections.groups.entries.title`. Lists are gone through. */
const fieldsOf = (schema: z.ZodType) => {
  const isField = fieldPaths(schema);
  return z
    .string('Give one value.')
    .max(1000, 'Write at most 1000 characters.')
    .regex(/^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*(?:,[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*)*$/, {
      error: 'Write names of fields with dots and commas, for example issue.title,sections.title.',
      abort: true,
    })
    .transform((paths) => [...new Set(paths.split(','))].sort())
    .superRefine((paths, context) => {
      const unknown = paths.filter((path) => !isField(path)).slice(0, 3);
      if (unknown.length > 0)
        context.addIssue({ code: 'custom', message: `There is no field ${unknown.join(', nor ')}.` });
      if (paths.length > MOST_FIELDS)
        context.addIssue({ code: 'custom', message: `Name at most ${MOST_FIELDS} fields.` });
    });
};

/** Only these parameters; another is refused by its name, with the ones there are. */
const parameters = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `There is no parameter ${issue.keys.map((key) => `"${key.slice(0, 50)}"`).join(', ')}. Use ${Object.keys(shape).join(', ')}.`
        : undefined,
  });

const MOST_PER_PAGE = 100;
const MOST_WORDS = 10;

const versionSchema = z.strictObject({
  number: z.int(),
  publishedAt: z.iso.datetime(),
  note: z.string().nullable(),
  sha256: z.string(),
});

/** An edition without its content, for lists. */
export const editionSummarySchema = z.strictObject({
  issue: z.strictObject({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    number: z.int(),
    year: z.int(),
    periodStart: z.iso.date(),
    periodEnd: z.iso.date(),
  }),
  language: z.string(),
  edition: versionSchema,
  sections: z.array(z.string()),
});
export type EditionSummary = z.infer<typeof editionSummarySchema>;

/** `GET /api/editions` */
export const listQuerySchema = parameters({
  locale: language.default('nb'),
  newsletter: once.optional(),
  year: wholeNumber(1900, 2100).optional(),
  /** Issues whose period ends on or after this day. */
  from: isoDay.optional(),
  /** Issues whose period starts on or before this day. */
  to: isoDay.optional(),
  /** Slug of a section that the issue has. */
  section: once.optional(),
  /** Words that all occur in the issue. */
  q: once
    .refine((text) => text.trim().split(/\s+/).length <= MOST_WORDS, `Write at most ${MOST_WORDS} words.`)
    .optional(),
  page: wholeNumber(1, 100_000).default(1),
  pageSize: wholeNumber(1, MOST_PER_PAGE).default(25),
  fields: fieldsOf(editionSummarySchema).optional(),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

/** `GET /api/editions/latest` */
export const latestQuerySchema = parameters({
  locale: language.default('nb'),
  newsletter: once.optional(),
  fields: fieldsOf(editionSchema).optional(),
});

/** `GET /api/editions/:slug`; without `locale` in the language the slug is of, without `version` the latest. */
export const oneQuerySchema = parameters({
  locale: language.optional(),
  version: wholeNumber(1, 100_000).optional(),
  fields: fieldsOf(editionSchema).optional(),
});

/** The address of an issue, of the route or an argument. */
export const slugSchema = once;

export const listAnswerSchema = z.strictObject({
  data: z.array(editionSummarySchema),
  meta: z.strictObject({
    pagination: z.strictObject({ page: z.int(), pageSize: z.int(), pageCount: z.int(), total: z.int() }),
  }),
});

/** What is around an edition; only `sha256` where a numbered version was asked for, since that answer never changes. */
export const editionMetaSchema = z.strictObject({
  /** Of the canonical JSON of `data`, which is `data` as it stands in the answer, byte for byte, unless `fields` was given. */
  sha256: z.string(),
  versions: z.array(versionSchema).optional(),
  /** The same issue in other languages. */
  languages: z.array(z.strictObject({ language: z.string(), slug: z.string() })).optional(),
});
export type EditionMeta = z.infer<typeof editionMetaSchema>;

export const oneAnswerSchema = z.strictObject({ data: editionSchema, meta: editionMetaSchema });

/** Strapi's shape of an error; a withdrawn issue answers 410 with its title and the time in `details`. */
export const errorAnswerSchema = z.strictObject({
  data: z.null(),
  error: z.strictObject({
    status: z.int(),
    name: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()),
  }),
});
