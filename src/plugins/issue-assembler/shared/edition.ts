import { z } from 'zod';
import { blocksSchema } from '../../../domain/rich-text';
import { isLanguageTag } from '../../../domain/languages';

/** Names the shape; a change that an older reader would misread gets a new number. */
export const EDITION_FORMAT = 'utgave.edition/1';

const isoDay = z.iso.date();
const languageSchema = z.string().refine(isLanguageTag, 'is not the code of a language');
/** As the entry had it; whether precision and span agree is asked when the entry is saved. */
const impreciseDateSchema = z.strictObject({
  start: isoDay,
  end: isoDay,
  precision: z.enum(['day', 'month', 'season', 'tertial', 'year', 'period']),
  qualifier: z.enum(['as_of', 'after', 'before', 'from', 'about']).nullable(),
  literal: z.string().nullable(),
});
const documentId = z.string();

/** A short text and the language it is really in, which may differ from the edition's. */
const passage = z.strictObject({ lang: languageSchema, text: z.string() });
/** Rich text and the language it is really in. */
const richPassage = z.strictObject({ lang: languageSchema, blocks: blocksSchema });

const organisation = z.strictObject({
  id: documentId,
  name: z.string(),
  acronym: z.string().nullable(),
  kind: z.string(),
  country: z.string().nullable(),
  url: z.string().nullable(),
});

/** `url` is null where the target is lost: the label is shown as text, never as an empty link. */
const link = z.strictObject({
  label: z.string(),
  url: z.string().nullable(),
  lang: z.string().nullable(),
  status: z.enum(['ok', 'missing', 'broken', 'paywalled']),
  role: z.enum(['info', 'registration', 'recording', 'document']),
});

const file = z.strictObject({
  url: z.string(),
  name: z.string(),
  mime: z.string(),
  size: z.number(),
  alt: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
});

const topic = z.strictObject({ id: documentId, name: z.string(), uri: z.string().nullable() });

/** What every entry has, whatever its type. */
const common = {
  /** Id of the placement: the same entry may stand in an issue once as news and once as an update. */
  placement: z.string(),
  id: documentId,
  slug: z.string().nullable(),
  /** The language of the entry's own texts: the edition's, or another where it is not translated. */
  lang: languageSchema,
  title: z.string(),
  /** Heading and introduction written for this issue; they stand in place of the title and before the body. */
  heading: passage.nullable(),
  intro: passage.nullable(),
  body: blocksSchema,
  /** True where the entry was in an earlier issue and has news since. */
  isUpdate: z.boolean(),
  links: z.array(link),
  topics: z.array(topic),
};

export const reportEntrySchema = z.strictObject({
  type: z.literal('report'),
  ...common,
  kind: z.string(),
  publishers: z.array(organisation),
  reportNumber: z.string().nullable(),
  publishedOn: impreciseDateSchema.nullable(),
  coversFrom: isoDay.nullable(),
  coversTo: isoDay.nullable(),
  asOf: isoDay.nullable(),
  country: z.string().nullable(),
  reportStatus: z.enum(['in_progress', 'published']),
  file: file.nullable(),
});

export const rulingEntrySchema = z.strictObject({
  type: z.literal('ruling'),
  ...common,
  reference: z.string(),
  court: organisation.nullable(),
  caseType: z.enum(['criminal', 'immigration', 'civil', 'ecthr']),
  decisionType: z.enum(['judgment', 'order', 'decision']),
  decidedOn: isoDay.nullable(),
  caseName: z.string().nullable(),
  statutes: z.array(z.strictObject({ act: z.string(), section: z.string() })),
  outcomes: z.array(
    z.strictObject({
      defendants: z.number().int().nullable(),
      result: z.string(),
      charge: z.string().nullable(),
    }),
  ),
  appealSteps: z.array(
    z.strictObject({
      kind: z.string(),
      date: isoDay.nullable(),
      courtReference: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  legalForce: z.enum(['unknown', 'not_final', 'final']),
  legalForceDate: isoDay.nullable(),
  legalForceBasis: z.string().nullable(),
  earlierInstance: z.string().nullable(),
});

export const eventEntrySchema = z.strictObject({
  type: z.literal('event'),
  ...common,
  kind: z.string(),
  place: z.string().nullable(),
  when: impreciseDateSchema.nullable(),
  allDay: z.boolean(),
  startTime: z.string().nullable(),
  endTime: z.string().nullable(),
  format: z.enum(['physical', 'digital', 'hybrid']).nullable(),
  eventStatus: z.enum(['tentative', 'announced', 'held', 'cancelled']),
  organisers: z.array(organisation),
});

export const articleEntrySchema = z.strictObject({
  type: z.literal('article'),
  ...common,
  kind: z.string(),
  when: impreciseDateSchema.nullable(),
  organisations: z.array(organisation),
  parliament: z
    .strictObject({
      matterId: z.string().nullable(),
      parties: z.array(organisation),
      outcome: z.string().nullable(),
    })
    .nullable(),
  related: z.array(z.strictObject({ type: z.string(), id: documentId })),
});

export const editionEntrySchema = z.discriminatedUnion('type', [
  reportEntrySchema,
  rulingEntrySchema,
  eventEntrySchema,
  articleEntrySchema,
]);
export type EditionEntry = z.infer<typeof editionEntrySchema>;

const editionGroupSchema = z.strictObject({
  id: z.string(),
  heading: passage.nullable(),
  entries: z.array(editionEntrySchema),
});

const editionSectionSchema = z.strictObject({
  id: documentId,
  slug: z.string().nullable(),
  title: passage,
  intro: richPassage.nullable(),
  groups: z.array(editionGroupSchema),
});
export type EditionSection = z.infer<typeof editionSectionSchema>;
export type EditionGroup = z.infer<typeof editionGroupSchema>;

const newsletterSchema = z.strictObject({
  id: documentId,
  slug: z.string().nullable(),
  name: z.string(),
  publisher: organisation.nullable(),
  about: richPassage.nullable(),
  mandate: richPassage.nullable(),
  footer: richPassage.nullable(),
  contactPoints: z.array(
    z.strictObject({
      label: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      link: z.string().nullable(),
    }),
  ),
  logo: file.nullable(),
  primaryColour: z.string().nullable(),
  accentColour: z.string().nullable(),
});

/** An outline resolved in one language: what a reader would see. */
export const assemblySchema = z.strictObject({
  language: languageSchema,
  newsletter: newsletterSchema.nullable(),
  issue: z.strictObject({
    id: documentId,
    slug: z.string(),
    lang: languageSchema,
    title: z.string(),
    number: z.number().int(),
    year: z.number().int(),
    periodStart: isoDay,
    periodEnd: isoDay,
    intro: richPassage.nullable(),
    closing: richPassage.nullable(),
    cover: file.nullable(),
  }),
  sections: z.array(editionSectionSchema),
});
export type Assembly = z.infer<typeof assemblySchema>;

/**
 * What was published: a frozen, numbered assembly in one language. Its canonical JSON (RFC 8785) is what is stored,
 * hashed (SHA-256), served and rendered; every later stage reads this document and nothing else.
 */
export const editionSchema = z.strictObject({
  format: z.literal(EDITION_FORMAT),
  edition: z.strictObject({
    /** 1 for the first in this language, one more for each correction. */
    number: z.int().min(1),
    /** When it was published, UTC, to the second. */
    publishedAt: z.iso.datetime(),
    /** What changed since the edition before; null in the first. */
    note: z.string().nullable(),
  }),
  ...assemblySchema.shape,
});
export type Edition = z.infer<typeof editionSchema>;
