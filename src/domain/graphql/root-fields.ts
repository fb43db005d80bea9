import { GraphQLObjectType, GraphQLSchema } from 'graphql';

/** Names of the root fields to keep. */
export interface RootFields {
  queries: ReadonlySet<string>;
  mutations: ReadonlySet<string>;
}

/** The schema with these root fields only, without subscriptions, and without types that nothing reaches any more. */
export const withRootFields = (schema: GraphQLSchema, { queries, mutations }: RootFields): GraphQLSchema =>
  new GraphQLSchema({
    ...schema.toConfig(),
    types: [],
    query: withFields(schema.getQueryType(), queries),
    mutation: withFields(schema.getMutationType(), mutations),
    subscription: null,
  });

const withFields = (
  type: GraphQLObjectType | null | undefined,
  names: ReadonlySet<string>,
): GraphQLObjectType | null => {
  if (!type) return null;
  const config = type.toConfig();
  const fields = Object.entries(config.fields).filter(([name]) => names.has(name));
  return fields.length === 0
    ? null
    : new GraphQLObjectType({ ...config, fields: Object.fromEntries(fields) });
};
