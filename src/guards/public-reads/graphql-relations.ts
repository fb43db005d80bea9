import type { Core, UID } from '@strapi/strapi';
import { toldWhatDatabaseRefuses } from '../database-refusals';
import type { QueriedSchema, QueryParams } from './queried-schema';
import { refuseManyRelations } from './refuse-many-relations';
import { refuseComparisonWithDrafts } from './refuse-comparison';

type Resolve = (parent: unknown, args: QueryParams, context: unknown, info: unknown) => unknown;
/** How Strapi names GraphQL types. */
type Naming = Record<'getTypeName' | 'getComponentName', (schema: unknown) => string>;
type Middleware = (next: Resolve, ...field: Parameters<Resolve>) => unknown;

/**
 * Strapi's GraphQL resolves nested relations past the document service, in the status of the outermost query: asked
 * with `status: DRAFT`, a published report would come with its drafts under `localizations`.
 */
export const guardGraphqlRelations = (strapi: Core.Strapi): void => {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(() => ({ resolversConfig: Object.fromEntries(relationFields(strapi)) }));
};

const relationFields = (strapi: Core.Strapi): [string, { middlewares: Middleware[] }][] => {
  const { naming }: { naming: Naming } = strapi.plugin('graphql').service('utils');
  const uids = [...Object.keys(strapi.contentTypes).filter(isOwn), ...Object.keys(strapi.components)];
  const owners = uids.map((uid): [string, QueriedSchema] => {
    const schema = strapi.getModel(uid as UID.Schema);
    const nameOf = isOwn(uid) ? naming.getTypeName : naming.getComponentName;
    return [nameOf(schema), schema];
  });
  return owners.flatMap(([owner, { attributes }]) =>
    Object.entries(attributes).flatMap(([name, { type, target }]) => {
      const related = type === 'relation' && target ? strapi.getModel(target as UID.Schema) : undefined;
      if (!related) return [];
      const config = { middlewares: [publishedOnly(strapi, related)] };
      return [name, `${name}_connection`].map((field): [string, typeof config] => [
        `${owner}.${field}`,
        config,
      ]);
    }),
  );
};

const isOwn = (uid: string): boolean => uid.startsWith('api::');

const publishedOnly =
  (strapi: Core.Strapi, related: QueriedSchema): Middleware =>
  (next, parent, args, context, info) => {
    refuseComparisonWithDrafts(strapi, args, related);
    refuseManyRelations(strapi, args, related);
    const status = related.options?.draftAndPublish ? { status: 'published' } : {};
    return toldWhatDatabaseRefuses(
      strapi,
      async () => await next(parent, { ...args, ...status }, context, info),
    );
  };
