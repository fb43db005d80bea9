import type { Core } from '@strapi/strapi';
import { ensureAdminRoles } from './bootstrap/admin-roles';
import { ensureLocales } from './bootstrap/locales';
import { ensurePublicPermissions } from './bootstrap/public-permissions';
import { createInEveryLanguage } from './guards/reference-types';
import { servePublishedOnly } from './guards/published-only';
import { checkSavedValues } from './guards/saved-values';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.plugin('graphql').service('extension').shadowCRUD('api::contact.contact').disable();
    servePublishedOnly(strapi);
    checkSavedValues(strapi);
    createInEveryLanguage(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureLocales(strapi);
    await ensurePublicPermissions(strapi);
    await ensureAdminRoles(strapi);
  },
};
