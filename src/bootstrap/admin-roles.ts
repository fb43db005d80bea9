import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { hasDrafts, isLocalised, localeCodes } from '../guards/locales';

/** Codes of the roles the product brings; people may rename the roles, the codes stay. */
const ROLE_CODES = {
  editor: 'utgave-editor',
  translator: 'utgave-translator',
  publisher: 'utgave-publisher',
} as const;

const TYPES = [
  'newsletter',
  'issue',
  'section',
  'report',
  'ruling',
  'event',
  'article',
  'organisation',
  'topic',
  'contact',
] as const;
type TypeName = (typeof TYPES)[number];
interface RolePermission {
  action: string;
  subject?: string;
  properties: { fields?: string[]; locales?: string[] };
}

const role = z.object({ id: z.number() });
const ROLES = [
  { code: ROLE_CODES.editor, name: 'Redaktør (Editor)', description: 'Writes everything and publishes.' },
  {
    code: ROLE_CODES.publisher,
    name: 'Utgiver (Publisher)',
    description: 'As Editor, and mails editions to the contact list.',
  },
  {
    code: ROLE_CODES.translator,
    name: 'Oversetter (Translator)',
    description: 'Reads everything; writes the English texts; publishes nothing.',
  },
];

/**
 * Makes the product's roles where they are missing. A role that exists is left as it is: its permissions are
 * then the administrator's to change.
 */
export const ensureAdminRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles = strapi.db.query('admin::role');
  const locales = await localeCodes(strapi);
  for (const wanted of ROLES) {
    if (await roles.findOne({ where: { code: wanted.code } })) continue;
    const { id } = role.parse(await roles.create({ data: wanted }));
    const permissions =
      wanted.code === ROLE_CODES.translator
        ? translatorPermissions(strapi, locales)
        : editorPermissions(strapi, locales);
    await strapi.service('admin::role').assignPermissions(id, permissions);
  }
};

/**
 * Adds a new language to the permissions of the product's roles, and takes nothing away: Editor and Publisher write
 * it, Translator reads it (and goes on writing English only). Called once, when the language is added, so that an
 * administrator may narrow it again.
 */
export const extendRolesTo = async (strapi: Core.Strapi, code: string): Promise<void> => {
  const permissions = strapi.db.query('admin::permission');
  const writers: unknown[] = await permissions.findMany({
    where: { role: { code: { $in: [ROLE_CODES.editor, ROLE_CODES.publisher] } } },
  });
  const readers: unknown[] = await permissions.findMany({
    where: { role: { code: ROLE_CODES.translator }, action: 'plugin::content-manager.explorer.read' },
  });
  for (const { id, properties } of storedPermissions.parse([...writers, ...readers])) {
    if (!properties.locales || properties.locales.includes(code)) continue;
    const locales = [...properties.locales, code];
    await permissions.update({ where: { id }, data: { properties: { ...properties, locales } } });
  }
};

const storedPermissions = z.array(
  z.object({ id: z.number(), properties: z.looseObject({ locales: z.array(z.string()).nullish() }) }),
);

const editorPermissions = (strapi: Core.Strapi, locales: string[]): RolePermission[] => [
  ...TYPES.flatMap((type) => [
    ...['create', 'read', 'update'].map((action) =>
      onFields(strapi, type, action, allFields(strapi, type), locales),
    ),
    withoutFields(strapi, type, 'delete', locales),
    ...(hasDrafts(strapi, uidOf(type)) ? [withoutFields(strapi, type, 'publish', locales)] : []),
  ]),
  ...[...UPLOADS, ...LANGUAGES].map((action) => ({ action, properties: {} })),
];

/** Contacts are not the translator's business; localised fields of English are, as are new English versions. */
const translatorPermissions = (strapi: Core.Strapi, locales: string[]): RolePermission[] => [
  ...TYPES.filter((type) => type !== 'contact').flatMap((type) => [
    onFields(strapi, type, 'read', allFields(strapi, type), locales),
    ...['create', 'update'].map((action) =>
      onFields(strapi, type, action, localisedFields(strapi, type), ['en']),
    ),
  ]),
  { action: 'plugin::upload.read', properties: {} },
];

const UPLOADS = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map(
  (name) => `plugin::upload.${name}`,
);

/** An editor may add a language; taking one away deletes all that is written in it, and is an administrator's. */
const LANGUAGES = ['plugin::i18n.locale.create', 'plugin::i18n.locale.read'];

const uidOf = (type: TypeName): UID.ContentType => `api::${type}.${type}` as UID.ContentType;

const onFields = (
  strapi: Core.Strapi,
  type: TypeName,
  action: string,
  fields: string[],
  locales: string[],
): RolePermission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: uidOf(type),
  properties: { fields, ...(isLocalised(strapi, uidOf(type)) ? { locales } : {}) },
});

const withoutFields = (
  strapi: Core.Strapi,
  type: TypeName,
  action: string,
  locales: string[],
): RolePermission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: uidOf(type),
  properties: isLocalised(strapi, uidOf(type)) ? { locales } : {},
});

/** Fields as Strapi's own role page lists them: components down to their attributes. */
const allFields = (strapi: Core.Strapi, type: TypeName): string[] =>
  z.array(z.string()).parse(
    strapi.service('admin::content-type').getNestedFields(strapi.contentType(uidOf(type)), {
      components: strapi.components,
    }),
  );

const localisedFields = (strapi: Core.Strapi, type: TypeName): string[] => {
  const attributes: Record<string, unknown> = strapi.contentType(uidOf(type)).attributes;
  return allFields(strapi, type).filter((field) => {
    if (PUBLISHING_FIELDS.has(field)) return false;
    const attribute = attributes[field.split('.')[0] ?? field];
    return localisation.safeParse(attribute).data?.pluginOptions.i18n.localized === true;
  });
};

/** Localised, but nothing to translate: when an issue is published, and what is told of a correction, is for those who publish. */
const PUBLISHING_FIELDS = new Set(['publishAt', 'publishAtSetBy', 'correctionNote']);

const localisation = z.object({ pluginOptions: z.object({ i18n: z.object({ localized: z.boolean() }) }) });
