/** What of a Strapi schema says how its values are stored and sent. */
export interface EntrySchema {
  attributes: Readonly<Record<string, EntryAttribute>>;
}
interface EntryAttribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  multiple?: boolean;
}
export type SchemaOf = (uid: string) => EntrySchema;
export type EntryData = Record<string, unknown>;

/** The `populate` of a database query that reads all that {@link dataOf} needs. */
export const populateFor = (schema: EntrySchema, names: readonly string[], schemaOf: SchemaOf): EntryData =>
  Object.fromEntries(
    names.flatMap((name): [string, unknown][] => {
      const attribute = schema.attributes[name];
      if (attribute?.type === 'relation') return [[name, { select: ['documentId'] }]];
      if (attribute?.type === 'media') return [[name, { select: ['id'] }]];
      if (attribute?.type !== 'component' || !attribute.component) return [];
      const component = schemaOf(attribute.component);
      return [[name, { populate: populateFor(component, Object.keys(component.attributes), schemaOf) }]];
    }),
  );

/**
 * The named values of a stored row as a save would send them: relations by document id, files by id, components
 * without the ids of their rows, so that the same facts are deeply equal in every language.
 */
export const dataOf = (
  row: Readonly<EntryData>,
  schema: EntrySchema,
  names: readonly string[],
  schemaOf: SchemaOf,
): EntryData =>
  Object.fromEntries(names.map((name) => [name, valueOf(row[name], schema.attributes[name], schemaOf)]));

const valueOf = (value: unknown, attribute: EntryAttribute | undefined, schemaOf: SchemaOf): unknown => {
  if (attribute?.type === 'relation') return { set: listOf(value).flatMap(documentIdOf) };
  if (attribute?.type === 'media') {
    const ids = listOf(value).flatMap(idOf);
    return attribute.multiple ? ids : (ids[0] ?? null);
  }
  if (attribute?.type === 'component' && attribute.component) {
    const component = schemaOf(attribute.component);
    const names = Object.keys(component.attributes);
    const parts = listOf(value).map((part) => dataOf(part, component, names, schemaOf));
    return attribute.repeatable ? parts : (parts[0] ?? null);
  }
  return value ?? null;
};

/**
 * The data with the row ids of the components that `row` holds at the same places, so that a save rewrites those
 * rows: a form somebody has open in that language still knows its components afterwards.
 */
export const withComponentIds = (data: EntryData, row: Readonly<EntryData>): EntryData =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withIds(value, row[name])]));

const withIds = (value: unknown, stored: unknown): unknown => {
  if (Array.isArray(value)) return value.map((part, place) => withIds(part, listOf(stored)[place]));
  const [id] = isComponentData(value) ? idOf(stored) : [];
  return id === undefined ? value : { ...Object(value), id };
};

/** Components and relations are both sent as objects; only a relation is a `set`. Files and JSON have no stored id to take. */
const isComponentData = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !('set' in value);

const listOf = (value: unknown): EntryData[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (part): part is EntryData => typeof part === 'object' && part !== null,
  );

const documentIdOf = ({ documentId }: EntryData): { documentId: string }[] =>
  typeof documentId === 'string' ? [{ documentId }] : [];

const idOf = (value: unknown): number[] =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'
    ? [value.id]
    : [];
