import { z } from 'zod';
import { normaliseBlocks, type Blocks } from '../../../../../../domain/rich-text';

/** A column that may be empty; absent and null are the same. */
export const nullable = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => value ?? null, schema.nullable());

/** A column that publishing requires; a draft may lack it, and is read as if this value stood there. */
export const orElse = <Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>) =>
  nullable(schema).transform((found): z.output<Schema> => found ?? value);

/** A short text; an empty one says nothing. */
export const text = nullable(z.string()).transform((value) => (value?.trim() ? value : null));

/** Rich text; none is an empty one. Its shape was checked when it was saved. */
export const blocksOf = nullable(z.custom<Blocks>((value) => Array.isArray(value))).transform(
  (blocks): Blocks => normaliseBlocks(blocks ?? []),
);

const organisation = z
  .object({
    documentId: z.string(),
    name: z.string(),
    acronym: text,
    kind: z.string(),
    country: text,
    url: text,
  })
  .transform(({ documentId, ...rest }) => ({ id: documentId, ...rest }));

export const organisationOf = nullable(organisation);
export const organisationsOf = nullable(z.array(organisation)).transform(
  (organisations) => organisations ?? [],
);

export const topicsOf = nullable(
  z.array(z.object({ documentId: z.string(), name: z.string(), uri: text })),
).transform((topics) => (topics ?? []).map(({ documentId, name, uri }) => ({ id: documentId, name, uri })));

/** A link without a usable address keeps its label: it is shown as text. */
export const linksOf = nullable(
  z.array(
    z.object({
      label: orElse(z.string(), ''),
      url: text,
      language: text,
      status: orElse(z.enum(['ok', 'missing', 'broken', 'paywalled']), 'ok'),
      role: nullable(z.enum(['info', 'registration', 'recording', 'document'])),
    }),
  ),
).transform((links) =>
  (links ?? []).map(({ label, url, language, status, role }) => ({
    label: label === '' ? (url ?? '') : label,
    url: status === 'missing' ? null : url,
    lang: language === 'other' ? null : language,
    status: url === null ? ('missing' as const) : status,
    role: role ?? ('info' as const),
  })),
);

export const fileOf = nullable(
  z.object({
    url: z.string(),
    name: z.string(),
    mime: z.string(),
    size: z.number(),
    alternativeText: text,
    width: nullable(z.number()),
    height: nullable(z.number()),
  }),
).transform((file) => {
  if (!file) return null;
  const { alternativeText, ...rest } = file;
  return { ...rest, alt: alternativeText };
});
