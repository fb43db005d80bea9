import type { Core } from '@strapi/strapi';

/** Origin of the admin where it is not the site's own, else null. */
export const adminOrigin = (strapi: Core.Strapi): string | null => {
  const admin = originOf(strapi.config.get<string>('admin.absoluteUrl', ''));
  return admin === originOf(strapi.config.get<string>('server.absoluteUrl', '')) ? null : admin;
};

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);
