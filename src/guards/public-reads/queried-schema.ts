/** What of a Strapi schema is needed to follow a query through it. */
export interface QueriedSchema {
  options?: { draftAndPublish?: boolean };
  attributes: Readonly<Record<string, QueriedAttribute>>;
}
export interface QueriedAttribute {
  type: string;
  target?: string;
  component?: string;
}

/** Parameters of a read, as Strapi's REST query or GraphQL arguments give them. */
export interface QueryParams {
  filters?: unknown;
  sort?: unknown;
  populate?: unknown;
}

export type SchemaOf = (uid: string) => QueriedSchema | undefined;

/** Paths to the attributes sorted by: `a.b:desc,c`, `['a.b']` and `{ a: { b: 'desc' } }` alike. */
export const sortPaths = (sort: unknown): string[][] => {
  if (typeof sort === 'string')
    return sort.split(',').map((part) => (part.split(':')[0] ?? '').trim().split('.'));
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  return entriesOf(sort).flatMap(([key, value]) => {
    const nested = typeof value === 'object' ? sortPaths(value) : [];
    return nested.length > 0 ? nested.map((path) => [...key.split('.'), ...path]) : [key.split('.')];
  });
};

/** The type that a relation, component or file leads to; undefined for a plain value. */
export const schemaBehind = (attribute: QueriedAttribute, schemaOf: SchemaOf): QueriedSchema | undefined => {
  if (attribute.type === 'media') return schemaOf('plugin::upload.file');
  const uid = attribute.type === 'component' ? attribute.component : attribute.target;
  return uid === undefined ? undefined : schemaOf(uid);
};

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
