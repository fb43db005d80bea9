import {
  schemaBehind,
  sortPaths,
  type QueriedSchema,
  type QueryParams,
  type SchemaOf,
} from './queried-schema';

/**
 * How many relations, components and files one query to the database goes through for its filters and sorting: each is
 * joined, and databases take exponentially long to plan many joins. A populated relation is a query of its own; the
 * largest counts.
 */
export const relationSteps = (params: QueryParams, schema: QueriedSchema, schemaOf: SchemaOf): number => {
  const own = inFilters(params.filters, schema, schemaOf) + inSort(params.sort, schema, schemaOf);
  const populated = entriesOf(params.populate).map(([key, value]) => {
    const attribute = schema.attributes[key];
    const next = attribute && schemaBehind(attribute, schemaOf);
    return next && typeof value === 'object' && value !== null ? relationSteps(value, next, schemaOf) : 0;
  });
  return Math.max(own, ...populated);
};

const inFilters = (filters: unknown, schema: QueriedSchema, schemaOf: SchemaOf): number =>
  sum(
    entriesOf(filters).map(([key, value]) => {
      const attribute = schema.attributes[key];
      if (!attribute) return inFilters(value, schema, schemaOf);
      const next = schemaBehind(attribute, schemaOf);
      return next ? 1 + inFilters(value, next, schemaOf) : 0;
    }),
  );

const inSort = (sort: unknown, schema: QueriedSchema, schemaOf: SchemaOf): number =>
  sum(sortPaths(sort).map((path) => onPath(path, schema, schemaOf)));

const onPath = ([key, ...rest]: readonly string[], schema: QueriedSchema, schemaOf: SchemaOf): number => {
  const attribute = key === undefined ? undefined : schema.attributes[key];
  const next = attribute && schemaBehind(attribute, schemaOf);
  return next ? 1 + onPath(rest, next, schemaOf) : 0;
};

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
