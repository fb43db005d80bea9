import type { Core } from '@strapi/strapi';
import { refuseComparisonWithDrafts } from './refuse-comparison';
import { refuseManyRelations } from './refuse-many-relations';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count']);

/**
 * Content API reads answer published content only, whatever `status` or publication filter is asked for:
 * in Strapi whoever may `find` may ask for drafts (strapi/strapi#25326, #21388), over GraphQL as well.
 * The admin's own routes, and calls outside a request (imports, jobs), are left alone.
 */
export const guardDocumentReads = (strapi: Core.Strapi): void => {
  strapi.documents.use((context, next) => {
    if (!READS.has(context.action) || !isContentApiRequest(strapi)) return next();
    const {
      hasPublishedVersion: _version,
      publicationFilter: _filter,
      ...params
    } = context.params as Record<string, unknown>;
    refuseComparisonWithDrafts(strapi, params, context.contentType);
    refuseManyRelations(strapi, params, context.contentType);
    Object.assign(context, { params: { ...params, status: 'published' } });
    return next();
  });
};

const isContentApiRequest = (strapi: Core.Strapi): boolean => {
  const request = strapi.requestContext.get();
  return request !== undefined && request.state.route?.info?.type !== 'admin';
};
