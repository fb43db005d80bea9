import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { demoStore } from './demo-record';
import { newPassword } from './new-password';

/** Invented people by the code of their role; the codes stay when a role is renamed. `no` is the admin's code for Norwegian. */
const PEOPLE = [
  {
    key: 'admin',
    role: 'strapi-super-admin',
    email: 'admin@example.org',
    firstname: 'Ingrid',
    lastname: 'Solhaug',
    language: 'en',
  },
  {
    key: 'editor',
    role: 'utgave-editor',
    email: 'editor@example.org',
    firstname: 'Mats',
    lastname: 'Lindtveit',
    language: 'no',
  },
  {
    key: 'translator',
    role: 'utgave-translator',
    email: 'translator@example.org',
    firstname: 'Grace',
    lastname: 'Pemberton',
    language: 'en',
  },
] as const;

type Person = (typeof PEOPLE)[number];
export type DemoPerson = Person['key'];

/** A password is known only when it was made now: what is stored is its hash. */
export interface DemoLogin {
  person: DemoPerson;
  email: string;
  password: string | null;
}

const userIds = z.partialRecord(z.enum(['admin', 'editor', 'translator']), z.number());
const row = z.object({ id: z.number(), email: z.string() });

/**
 * Makes the users of the demo once, each with a random password, and gives those that are there. A super admin is made
 * only where the app has no user yet; an address in use is left to its owner. With `resetPasswords` each user that is
 * left gets a new password.
 */
export const ensureDemoUsers = async (
  strapi: Core.Strapi,
  { resetPasswords }: { resetPasswords: boolean },
): Promise<DemoLogin[]> => {
  const store = demoStore(strapi, 'users');
  const stored: unknown = await store.get({});
  if (stored !== null) return existingLogins(strapi, userIds.parse(stored), resetPasswords);
  return strapi.db.transaction(async () => {
    const made = await makeUsers(strapi);
    await store.set({ value: Object.fromEntries(made.map(({ person, id }) => [person, id])) });
    return made.map(({ person, email, password }) => ({ person, email, password }));
  });
};

const makeUsers = async (strapi: Core.Strapi): Promise<(DemoLogin & { id: number })[]> => {
  const isFirst = (await strapi.db.query('admin::user').count()) === 0;
  const made = [];
  for (const person of PEOPLE) {
    const isTaken = (await strapi.db.query('admin::user').count({ where: { email: person.email } })) > 0;
    if (isTaken || (person.key === 'admin' && !isFirst)) continue;
    made.push({ person: person.key, email: person.email, ...(await makeUser(strapi, person)) });
  }
  return made;
};

const existingLogins = async (
  strapi: Core.Strapi,
  ids: z.infer<typeof userIds>,
  resetPasswords: boolean,
): Promise<DemoLogin[]> => {
  const logins: DemoLogin[] = [];
  for (const { key } of PEOPLE) {
    const id = ids[key];
    const user: unknown =
      id === undefined ? null : await strapi.db.query('admin::user').findOne({ where: { id } });
    if (!user) continue;
    const password = resetPasswords ? newPassword(randomInt) : null;
    if (password !== null) await strapi.service('admin::user').updateById(id, { password });
    logins.push({ person: key, email: row.parse(user).email, password });
  }
  return logins;
};

const makeUser = async (
  strapi: Core.Strapi,
  { email, firstname, lastname, role, language }: Person,
): Promise<{ id: number; password: string }> => {
  const roleRow: unknown = await strapi.db.query('admin::role').findOne({ where: { code: role } });
  const password = newPassword(randomInt);
  const user: unknown = await strapi.service('admin::user').create({
    email,
    firstname,
    lastname,
    password,
    preferedLanguage: language,
    isActive: true,
    registrationToken: null,
    roles: [z.object({ id: z.number() }).parse(roleRow).id],
  });
  return { id: row.parse(user).id, password };
};
