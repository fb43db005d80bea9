import type { adminApi } from '@strapi/strapi/admin';

/**
 * A link to a preview ends after some minutes, but Strapi asks for it when an issue is opened and keeps the answer for as
 * long as it is open. So the preview asks anew whenever it is opened itself.
 */
export const askForNewLinks = (api: Pick<typeof adminApi, 'enhanceEndpoints'>): void => {
  api.enhanceEndpoints({
    endpoints: { getPreviewUrl: { forceRefetch: () => true, keepUnusedDataFor: 0 } },
  });
};
