import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const adminUser = z.object({
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  email: z.string(),
});

const standIn = new AsyncLocalStorage<string | null>();

/** Does in the name of somebody what they asked for earlier; null stands for a program. */
export const inTheNameOf = <Result>(name: string | null, work: () => Promise<Result>): Promise<Result> =>
  standIn.run(name, work);

/** Who is asking, by name, for the records of the unit; null for jobs and commands. */
export const currentUserName = (strapi: Core.Strapi): string | null => {
  const name = standIn.getStore();
  return name === undefined ? askingUserName(strapi) : name;
};

const askingUserName = (strapi: Core.Strapi): string | null => {
  const user = adminUser.safeParse(strapi.requestContext.get()?.state.user).data;
  if (!user) return null;
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ');
  return name === '' ? user.email : name;
};
