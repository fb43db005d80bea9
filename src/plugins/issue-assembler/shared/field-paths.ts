import { z } from 'zod';

/** The part of JSON Schema that zod writes and a path of names leads through. */
const nodeSchema = z.looseObject({
  $ref: z.string().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  $defs: z.record(z.string(), z.unknown()).optional(),
});
type Node = z.infer<typeof nodeSchema>;

/**
 * Tells whether a dotted path can name anything in a value of this schema, `sections.groups.entries.title` for example;
 * lists are gone through, and of alternatives any will do.
 */
export const fieldPaths = (schema: z.ZodType): ((path: string) => boolean) => {
  let root: Node | undefined;
  return (path) => {
    root ??= nodeSchema.parse(z.toJSONSchema(schema));
    return leads(root, path.split('.'), root);
  };
};

const leads = (value: unknown, path: readonly string[], root: Node): boolean => {
  const node = nodeSchema.safeParse(value).data;
  if (!node) return false;
  if (node.$ref !== undefined) return leads(referred(node.$ref, root), path, root);
  const alternatives = node.anyOf ?? node.oneOf ?? node.allOf;
  if (alternatives) return alternatives.some((alternative) => leads(alternative, path, root));
  if (node.items !== undefined) return leads(node.items, path, root);
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return Object.hasOwn(node.properties ?? {}, name) && leads(node.properties?.[name], rest, root);
};

/** `#` or `#/$defs/name`: zod refers to nothing else. */
const referred = (reference: string, root: Node): unknown =>
  reference === '#' ? root : root.$defs?.[reference.replace('#/$defs/', '')];
