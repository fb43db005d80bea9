import type { Core } from '@strapi/strapi';
import type { RenditionsConfig } from './config';
import { preview } from './controllers/preview/preview';
import { home } from './controllers/site/home';
import { site } from './controllers/site/site';
import { PREVIEW_PATHS } from './domain/preview/preview-path';
import { ASSET_PATHS, SITE_PATHS } from './domain/site-path';
import type { OwnLinkChecks } from './services/links/link-checks';
import { issueRenderer } from './services/rendering/render-issue';

/**
 * The public archive stands beside Strapi's own routes; a site of one's own may take its place, but not that of previews and the fonts
 * they load.
 */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.server.router.get(PREVIEW_PATHS, preview(strapi));
  strapi.server.router.get(ASSET_PATHS, site(strapi));
  const { enabled } = strapi.plugin('renditions').config<RenditionsConfig['site']>('site');
  if (!enabled) return;
  strapi.server.use(home);
  strapi.server.router.get(SITE_PATHS, site(strapi));
};

/** Ends the process that makes renditions, and the checks of links. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const checks: OwnLinkChecks = strapi.plugin('renditions').service('link-checks');
  await Promise.all([issueRenderer(strapi).stop(), checks.stop()]);
};
