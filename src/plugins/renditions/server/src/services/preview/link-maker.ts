import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** Who made a link, as far as it counts for what it shows. */
export interface LinkMaker {
  /** What their roles allow now. */
  userAbility: unknown;
  /** Language they have chosen for the admin, in Strapi's codes. */
  preferedLanguage: string | null;
}

const activeUser = z.object({
  isActive: z.literal(true),
  blocked: z.literal(false).nullish(),
  preferedLanguage: z.string().nullish(),
});

/** Somebody with an account in the admin; null where they have none any more, or it is not active. */
export const linkMaker = async (strapi: Core.Strapi, id: number): Promise<LinkMaker | null> => {
  const user: unknown = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  const active = activeUser.safeParse(user).data;
  if (!active) return null;
  const userAbility: unknown = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return { userAbility, preferedLanguage: active.preferedLanguage ?? null };
};
