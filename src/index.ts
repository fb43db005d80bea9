import type { Core } from '@strapi/strapi';
import { ensureAdminRoles } from './bootstrap/admin-roles';
import { fitColumns } from './bootstrap/column-lengths';
import { ensureLocales } from './bootstrap/locales';
import { adoptNewLanguages } from './bootstrap/new-languages';
import { ensurePublicPermissions } from './bootstrap/public-permissions';
import { closeRegistration } from './bootstrap/reader-accounts';
import { ensureViews } from './bootstrap/views';
import { registerGuards } from './guards';
import { completeReferenceTypes } from './guards/reference-types';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    fitColumns(strapi);
    registerGuards(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureLocales(strapi);
    await ensurePublicPermissions(strapi);
    await closeRegistration(strapi);
    await ensureAdminRoles(strapi);
    await ensureViews(strapi);
    await completeReferenceTypes(strapi);
    adoptNewLanguages(strapi);
  },
};
