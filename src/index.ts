import type { Core } from '@strapi/strapi';
import { ensureLocales } from './bootstrap/locales';
import { ensurePublicPermissions } from './bootstrap/public-permissions';
import { servePublishedOnly } from './guards/published-only';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.plugin('graphql').service('extension').shadowCRUD('api::contact.contact').disable();
    servePublishedOnly(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureLocales(strapi);
    await ensurePublicPermissions(strapi);
  },
};
