import type { Core } from '@strapi/strapi';
import type { PublishedEditions } from '../../../../../issue-assembler/shared/published-editions';

/** What was published, as the issue assembler gives it to everybody. */
export const publishedEditions = (strapi: Core.Strapi): PublishedEditions =>
  strapi.plugin('issue-assembler').service('published-editions');

/** Public address of the site, without a slash at its end: `PUBLIC_URL`, or where the server listens. */
export const publicBase = (strapi: Core.Strapi): string => {
  return strapi.config.get<string>('server.absoluteUrl', '').replace(/\/+$/, '');
};
