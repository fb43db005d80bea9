import type { Core, UID } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { PUBLIC_TYPES } from '../../bootstrap/public-permissions';
import { withRootFields, type RootFields } from '../../domain/graphql/root-fields';

/** Queries that plugins of the product add; one that is not named here is not served. */
const OWN_QUERIES = ['edition', 'editions', 'latestEdition'];

/** How Strapi names the fields it makes for a content type. */
type Naming = Record<
  | 'getFindQueryName'
  | 'getFindConnectionQueryName'
  | 'getFindOneQueryName'
  | 'getCreateMutationTypeName'
  | 'getUpdateMutationTypeName'
  | 'getDeleteMutationTypeName',
  (schema: unknown) => string
>;
interface SchemaBuilder {
  buildSchema: () => GraphQLSchema;
}

/**
 * Serves no field over GraphQL that is not meant for readers of the public types and of editions, or for a token that
 * writes the public types: not files as such, nor accounts and workflows of Strapi's own plugins, nor what a plugin
 * that is installed later brings. To be called before the GraphQL plugin builds its schema.
 */
export const serveListedRootFields = (strapi: Core.Strapi): void => {
  const { naming }: { naming: Naming } = strapi.plugin('graphql').service('utils');
  const builder: SchemaBuilder = strapi.plugin('graphql').service('content-api');
  const buildSchema = builder.buildSchema.bind(builder);
  builder.buildSchema = () => withRootFields(buildSchema(), listedFields(strapi, naming));
};

const listedFields = (strapi: Core.Strapi, naming: Naming): RootFields => {
  const types = PUBLIC_TYPES.map((type) => strapi.contentType(`api::${type}.${type}` as UID.ContentType));
  return {
    queries: new Set([
      ...OWN_QUERIES,
      ...types.flatMap((type) => [
        naming.getFindOneQueryName(type),
        naming.getFindQueryName(type),
        naming.getFindConnectionQueryName(type),
      ]),
    ]),
    mutations: new Set(
      types.flatMap((type) => [
        naming.getCreateMutationTypeName(type),
        naming.getUpdateMutationTypeName(type),
        naming.getDeleteMutationTypeName(type),
      ]),
    ),
  };
};
