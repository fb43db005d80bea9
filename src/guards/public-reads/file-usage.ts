import type { Core } from '@strapi/strapi';

/**
 * A file of the media library knows every entry that uses it, drafts included, and would give them to whoever
 * populates `related` of a published cover image. The admin's own reads are not affected by `private`.
 */
export const hideFileUsage = (strapi: Core.Strapi): void => {
  Object.assign(strapi.contentType('plugin::upload.file').attributes.related, { private: true });
};
