import type { Core } from '@strapi/strapi';

/** What the public may read. Contact is never among them: it has no content API at all. */
export const PUBLIC_TYPES = [
  'newsletter',
  'issue',
  'section',
  'report',
  'ruling',
  'event',
  'article',
  'organisation',
  'topic',
] as const;

/** Grants the public role `find` and `findOne` on the public types; idempotent. */
export const ensurePublicPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  if (!role) throw new Error('The public role is missing: is the users-permissions plugin installed?');
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const wanted = PUBLIC_TYPES.flatMap((type) => [
    `api::${type}.${type}.find`,
    `api::${type}.${type}.findOne`,
  ]);
  const present = await permissions.findMany({ where: { role: role.id, action: { $in: wanted } } });
  const granted = new Set(present.map(({ action }: { action: string }) => action));
  for (const action of wanted) {
    if (!granted.has(action)) await permissions.create({ data: { action, role: role.id } });
  }
};
