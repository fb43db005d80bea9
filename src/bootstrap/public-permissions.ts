import type { Core } from '@strapi/strapi';
import { z } from 'zod';

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

const storedRole = z.object({ id: z.number() });
const storedPermissions = z.array(z.object({ action: z.string() }));

/**
 * Grants the public role `find` and `findOne` on the public types. Done once for each, so that an administrator who
 * closes one is not overruled at the next start.
 */
export const ensurePublicPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const found: unknown = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const role = storedRole.safeParse(found).data;
  if (!role) throw new Error('The public role is missing: is the users-permissions plugin installed?');
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const wanted = PUBLIC_TYPES.flatMap((type) => [
    `api::${type}.${type}.find`,
    `api::${type}.${type}.findOne`,
  ]);
  const present: unknown = await permissions.findMany({ where: { role: role.id, action: { $in: wanted } } });
  const record = strapi.store({ type: 'core', name: 'utgave', key: 'public_permissions' });
  const before =
    z
      .array(z.string())
      .nullable()
      .parse(await record.get({})) ?? [];
  const granted = new Set([...before, ...storedPermissions.parse(present).map(({ action }) => action)]);
  for (const action of wanted) {
    if (!granted.has(action)) await permissions.create({ data: { action, role: role.id } });
  }
  await record.set({ value: wanted });
};
