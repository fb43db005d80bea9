import { randomBytes } from 'node:crypto';
import type { UID } from '@strapi/strapi';
import type { TestApp } from './app';
import { request } from './requests';

const PASSWORD = 'Passord-123';
let count = 0;

/**
 * Makes an admin user with the roles of these codes, e.g. `utgave-editor` or Strapi's `strapi-super-admin`, logs in
 * over HTTP and gives the token for admin calls.
 */
export const logInAs = async (app: TestApp, ...roleCodes: string[]): Promise<string> => {
  const roles: { id: number }[] = await app.strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: roleCodes } } });
  if (roles.length !== roleCodes.length)
    throw new Error(`not all of the roles ${roleCodes.join(', ')} exist`);
  count += 1;
  // Strapi counts logins by address for as long as its code is loaded, which is longer than one app.
  const email = `person-${count}-${randomBytes(4).toString('hex')}@example.org`;
  await app.strapi.service('admin::user').create({
    firstname: 'Test',
    lastname: 'Person',
    email,
    password: PASSWORD,
    isActive: true,
    roles: roles.map(({ id }) => id),
  });
  const { status, text } = await request(app, '/admin/login', { body: { email, password: PASSWORD } });
  if (status !== 200) throw new Error(`login of ${email} failed: ${status} ${text}`);
  return JSON.parse(text).data.token;
};

interface Reading {
  types: readonly string[];
  locales: readonly string[];
  /** Fields left out of every type. */
  withoutFields?: readonly string[];
  /** Further actions on issues, such as `update` or `publish`, in the same languages. */
  onIssues?: readonly string[];
}

/** Makes a role that reads these types in these languages and does nothing else; gives its code. */
export const readingRole = async (app: TestApp, reading: Reading): Promise<string> => {
  const { types, locales, withoutFields = [], onIssues = [] } = reading;
  count += 1;
  const code = `reader-${count}`;
  const { id } = await app.strapi.db.query('admin::role').create({ data: { name: code, code } });
  const permission = (action: string, type: string) => {
    const uid = `api::${type}.${type}` as UID.ContentType;
    const fields: string[] = app.strapi
      .service('admin::content-type')
      .getNestedFields(app.strapi.contentType(uid), { components: app.strapi.components });
    const ofFields =
      action === 'publish' ? {} : { fields: fields.filter((one) => !withoutFields.includes(one)) };
    return {
      action: `plugin::content-manager.explorer.${action}`,
      subject: uid,
      properties: { ...ofFields, locales: [...locales] },
    };
  };
  const permissions = [
    ...types.map((type) => permission('read', type)),
    ...onIssues.map((action) => permission(action, 'issue')),
  ];
  await app.strapi.service('admin::role').assignPermissions(id, permissions);
  return code;
};
