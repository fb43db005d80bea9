import {
  schemaBehind,
  sortPaths,
  type QueriedSchema,
  type QueriedAttribute,
  type QueryParams,
  type SchemaOf,
} from './queried-schema';

/**
 * The path at which a query compares with the content of drafts (`localizations.title`), or null where it does
 * not. Strapi answers with published entries only, but a filter or a sort that goes through a relation to a type
 * with drafts takes the drafts into account, so that their text could be guessed letter by letter.
 */
export const findComparisonWithDrafts = (
  params: QueryParams,
  schema: QueriedSchema,
  schemaOf: SchemaOf,
): string | null =>
  inFilters(params.filters, schema, schemaOf) ??
  inSort(params.sort, schema, schemaOf) ??
  inPopulate(params.populate, schema, schemaOf);

const inFilters = (filters: unknown, schema: QueriedSchema, schemaOf: SchemaOf): string | null =>
  firstOf(entriesOf(filters), ([key, value]) => {
    const attribute = schema.attributes[key];
    if (!attribute) return inFilters(value, schema, schemaOf);
    const next = schemaBehind(attribute, schemaOf);
    if (!next) return null;
    return hasDrafts(attribute, next) ? key : below(key, inFilters(value, next, schemaOf));
  });

const inSort = (sort: unknown, schema: QueriedSchema, schemaOf: SchemaOf): string | null =>
  firstOf(sortPaths(sort), (path) => onPath(path, schema, schemaOf));

const onPath = (
  [key, ...rest]: readonly string[],
  schema: QueriedSchema,
  schemaOf: SchemaOf,
): string | null => {
  const attribute = key === undefined ? undefined : schema.attributes[key];
  const next = attribute && schemaBehind(attribute, schemaOf);
  if (key === undefined || !attribute || !next) return null;
  return hasDrafts(attribute, next) ? [key, ...rest].join('.') : below(key, onPath(rest, next, schemaOf));
};

const inPopulate = (populate: unknown, schema: QueriedSchema, schemaOf: SchemaOf): string | null =>
  firstOf(entriesOf(populate), ([key, value]) => {
    const attribute = schema.attributes[key];
    const next = attribute && schemaBehind(attribute, schemaOf);
    if (!next || typeof value !== 'object' || value === null) return null;
    return below(key, findComparisonWithDrafts(value, next, schemaOf));
  });

const hasDrafts = (attribute: QueriedAttribute, schema: QueriedSchema): boolean =>
  attribute.type === 'relation' && schema.options?.draftAndPublish === true;

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const firstOf = <Part>(parts: readonly Part[], find: (part: Part) => string | null): string | null => {
  for (const part of parts) {
    const found = find(part);
    if (found !== null) return found;
  }
  return null;
};

const below = (key: string, found: string | null): string | null =>
  found === null ? null : `${key}.${found}`;
