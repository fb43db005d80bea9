import { z } from 'zod';

/** What the importer needs to know of an attribute; a part of Strapi's own schemas. */
const attributeSchema = z.object({
  type: z.string(),
  enum: z.array(z.string()).optional(),
  maxLength: z.number().optional(),
  regex: z.union([z.string(), z.instanceof(RegExp)]).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  required: z.boolean().optional(),
  default: z.unknown().optional(),
  component: z.string().optional(),
  repeatable: z.boolean().optional(),
  relation: z.string().optional(),
});

export const contentModelSchema = z.object({ attributes: z.record(z.string(), attributeSchema) });

export type Attribute = z.infer<typeof attributeSchema>;

/** The attributes of a content type or component, by name. */
export type ContentModel = z.infer<typeof contentModelSchema>;

/** Looks a content type or component up by its uid; throws where there is none. */
export type ModelOf = (uid: string) => ContentModel;
