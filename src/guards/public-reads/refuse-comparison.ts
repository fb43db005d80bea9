import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findComparisonWithDrafts } from './comparison-with-drafts';
import type { QueriedSchema, QueryParams } from './queried-schema';

/** Throws a ValidationError (HTTP status 400) where the query would compare with drafts. */
export const refuseComparisonWithDrafts = (
  strapi: Core.Strapi,
  params: QueryParams,
  schema: QueriedSchema,
): void => {
  const path = findComparisonWithDrafts(params, schema, (uid) => strapi.getModel(uid as UID.Schema));
  if (path === null) return;
  throw new errors.ValidationError(
    `It is not possible to filter or sort by ${path}, as that would take drafts into account. ` +
      'Ask for the language with "locale" and filter by its own fields.',
    { path, code: 'comparison-with-drafts' },
  );
};
