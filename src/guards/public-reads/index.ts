import type { Core } from '@strapi/strapi';
import { guardDocumentReads } from './document-reads';
import { hideFileUsage } from './file-usage';
import { guardGraphqlRelations } from './graphql-relations';
import { serveListedRootFields } from './graphql-root-fields';
import { hidePrivateTypes } from './graphql-types';

/**
 * Over REST and GraphQL nobody reads a draft, nor learns of its content by filtering or sorting, whatever is asked
 * for and with whatever token: drafts are read in the admin. To be called in `register`.
 */
export const servePublishedOnly = (strapi: Core.Strapi): void => {
  guardDocumentReads(strapi);
  guardGraphqlRelations(strapi);
  hideFileUsage(strapi);
  hidePrivateTypes(strapi);
  serveListedRootFields(strapi);
};
