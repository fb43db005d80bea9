import type { Core } from '@strapi/strapi';
import { PUBLIC_TYPES } from '../../bootstrap/public-permissions';

/** Other types that Strapi may make GraphQL of: files that entries show, and what reader accounts are described by. */
const SUPPORTING_TYPES = [
  'plugin::upload.file',
  // The plugin's own definitions name them; `publicSchema` leaves them out.
  'plugin::users-permissions.user',
  'plugin::users-permissions.role',
  'plugin::users-permissions.permission',
];

/**
 * Keeps every content type out of the GraphQL that Strapi makes by itself, but for those the public may read: contacts,
 * and what any plugin stores. A plugin adds what it wants read by a schema of its own. To be called before the GraphQL
 * plugin builds its schema.
 */
export const hidePrivateTypes = (strapi: Core.Strapi): void => {
  const { shadowCRUD } = strapi.plugin('graphql').service('extension');
  const shown = new Set<string>([...PUBLIC_TYPES.map((type) => `api::${type}.${type}`), ...SUPPORTING_TYPES]);
  for (const uid of Object.keys(strapi.contentTypes)) if (!shown.has(uid)) shadowCRUD(uid).disable();
};
