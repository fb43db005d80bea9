import { z } from 'zod';
import { isStorable } from '../storable-text';
import type { Blocks, ListBlock } from './blocks';
import { contentSize, exceededLimit } from './content-size';
import { isLinkUrl } from './link-url';
import { limitSentence, lostLinkSentence, PROBLEM_SENTENCES } from './problem-sentences';

const string = z
  .string({ error: PROBLEM_SENTENCES.textMissing.en })
  .refine(isStorable, { error: PROBLEM_SENTENCES.unstorable.en });

const mark = z.boolean({ error: PROBLEM_SENTENCES.mark.en }).optional();

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: string,
  bold: mark,
  italic: mark,
  underline: mark,
  strikethrough: mark,
  code: mark,
});

const linkSchema = z
  .strictObject({
    type: z.literal('link'),
    url: string,
    children: atLeastOne(z.array(textSchema)),
    rel: string.optional(),
    target: string.optional(),
  })
  .superRefine(({ url, children }, context) => {
    if (isLinkUrl(url)) return;
    const label = children.map((child) => child.text).join('');
    const sentence = lostLinkSentence(label, url);
    context.addIssue({ code: 'custom', path: ['url'], message: sentence.en, params: { sentence } });
  });

const inlineSchema = z.discriminatedUnion('type', [textSchema, linkSchema], {
  error: PROBLEM_SENTENCES.onlyInline.en,
});

const inlineChildren = atLeastOne(z.array(inlineSchema));

const itemSchema = z.strictObject({ type: z.literal('list-item'), children: inlineChildren });

const listChildren: z.ZodType<ListBlock['children']> = z.lazy(() =>
  atLeastOne(
    z.array(
      z.discriminatedUnion('type', [itemSchema, listSchema], {
        error: PROBLEM_SENTENCES.onlyItems.en,
      }),
    ),
  ),
);

const listSchema = z.strictObject({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered'], {
    error: PROBLEM_SENTENCES.listFormat.en,
  }),
  indentLevel: z.int().nonnegative().optional(),
  children: listChildren,
});

const filled = string.min(1, {
  error: PROBLEM_SENTENCES.imageData.en,
});

/** Neither `//host` nor `/\host`, which browsers read as another server, nor what cannot stand in XML or an e-mail. */
const isUploadPath = (url: string): boolean => /^\/uploads\/[\w./%-]+$/.test(url) && !url.includes('..');

/** Uploaded files have an address on this server, or on that of the storage provider. */
const imageUrl = string.refine((url) => isUploadPath(url) || (/^https?:/i.test(url) && isLinkUrl(url)), {
  error: PROBLEM_SENTENCES.imageNotUploaded.en,
});

const imageSchema = z.strictObject({
  type: z.literal('image'),
  image: z.strictObject({
    name: filled,
    alternativeText: string.nullish(),
    url: imageUrl,
    caption: string.nullish(),
    width: z.number(),
    height: z.number(),
    formats: z.record(z.string(), z.unknown()).nullish(),
    hash: filled,
    ext: filled,
    mime: filled,
    size: z.number(),
    previewUrl: string.nullish(),
    provider: filled,
    provider_metadata: z.unknown().optional(),
    createdAt: filled,
    updatedAt: filled,
  }),
  children: atLeastOne(z.array(textSchema)),
});

const blockSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('paragraph'), children: inlineChildren }),
    z.strictObject({
      type: z.literal('heading'),
      level: z.literal([1, 2, 3, 4, 5, 6], { error: PROBLEM_SENTENCES.headingLevel.en }),
      children: inlineChildren,
    }),
    z.strictObject({ type: z.literal('quote'), children: inlineChildren }),
    z.strictObject({
      type: z.literal('code'),
      language: string.nullish(),
      children: atLeastOne(z.array(textSchema)),
    }),
    listSchema,
    imageSchema,
  ],
  {
    error: PROBLEM_SENTENCES.blockKind.en,
  },
);

/** Strapi's own rule: its editor cannot place the cursor in what has no children. */
function atLeastOne<Item extends z.ZodType>(items: z.ZodArray<Item>): z.ZodArray<Item> {
  return items.min(1, { error: PROBLEM_SENTENCES.empty.en });
}

/**
 * Rich text from outside. Everything it accepts, Strapi accepts; it is stricter in that it refuses unknown properties,
 * links that are not http, https or mailto, images that are not uploaded, and texts beyond the limits.
 */
export const blocksSchema: z.ZodType<Blocks> = z
  .unknown()
  .superRefine((value, context) => {
    const limit = exceededLimit(contentSize(value));
    if (limit === null) return;
    const sentence = limitSentence(limit);
    context.addIssue({ code: 'custom', message: sentence.en, params: { sentence } });
  })
  .pipe(z.array(blockSchema, { error: PROBLEM_SENTENCES.notBlocks.en }));
