import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const settings = z.looseObject({ allow_register: z.boolean() });

/**
 * Closes the registration of reader accounts, which Strapi leaves open to the public: the product has none. Done
 * once, so that an administrator who opens it again (Settings, Users & Permissions, Advanced) is not overruled.
 */
export const closeRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const done = strapi.store({ type: 'core', name: 'utgave', key: 'registration_closed' });
  if ((await done.get({})) === true) return;
  const advanced = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  await advanced.set({ value: { ...settings.parse(await advanced.get({})), allow_register: false } });
  await done.set({ value: true });
};
