import type { Core } from '@strapi/strapi';

/**
 * Makes saves that look for a free value (slug, reference, address) go one after another until their transaction
 * ends, on every instance: two at the same moment would both find it free. The row is one that always exists.
 */
export const oneAtATime = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db
    .queryBuilder('strapi::core-store')
    .select('id')
    .where({ key: 'plugin_i18n_default_locale' })
    .forUpdate()
    .execute();
};
