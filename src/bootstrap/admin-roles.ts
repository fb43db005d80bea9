import type { Core, Struct, UID } from '@strapi/strapi';
import { z } from 'zod';

/** Codes of the roles the product brings; people may rename the roles, the codes stay. */
export const ROLE_CODES = {
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

const editorPermissions = (strapi: Core.Strapi, locales: string[]): RolePermission[] => [
  ...TYPES.flatMap((type) => [
    ...['create', 'read', 'update'].map((action) =>
      onFields(strapi, type, action, allFields(strapi, type), locales),
    ),
    withoutFields(strapi, type, 'delete', locales),
    ...(hasDrafts(strapi, type) ? [withoutFields(strapi, type, 'publish', locales)] : []),
  ]),
  ...UPLOADS.map((action) => ({ action, properties: {} })),
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

const uidOf = (type: TypeName): string => `api::${type}.${type}`;

const onFields = (
  strapi: Core.Strapi,
  type: TypeName,
  action: string,
  fields: string[],
  locales: string[],
): RolePermission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: uidOf(type),
  properties: { fields, ...(isLocalised(strapi, type) ? { locales } : {}) },
});

const withoutFields = (
  strapi: Core.Strapi,
  type: TypeName,
  action: string,
  locales: string[],
): RolePermission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: uidOf(type),
  properties: isLocalised(strapi, type) ? { locales } : {},
});

const schemaOf = (strapi: Core.Strapi, type: TypeName): Struct.ContentTypeSchema =>
  strapi.getModel(uidOf(type) as UID.ContentType);
const isLocalised = (strapi: Core.Strapi, type: TypeName): boolean =>
  strapi.plugin('i18n').service('content-types').isLocalizedContentType(schemaOf(strapi, type));
const hasDrafts = (strapi: Core.Strapi, type: TypeName): boolean =>
  schemaOf(strapi, type).options?.draftAndPublish === true;

/** Fields as Strapi's own role page lists them: components down to their attributes. */
const allFields = (strapi: Core.Strapi, type: TypeName): string[] =>
  strapi.plugin('content-manager')
    ? strapi
        .service('admin::content-type')
        .getNestedFields(schemaOf(strapi, type), { components: strapi.components })
    : [];

const localisedFields = (strapi: Core.Strapi, type: TypeName): string[] => {
  const attributes: Record<string, unknown> = schemaOf(strapi, type).attributes;
  return allFields(strapi, type).filter((field) => {
    const attribute = attributes[field.split('.')[0] ?? field];
    return localisation.safeParse(attribute).data?.pluginOptions.i18n.localized === true;
  });
};

const localisation = z.object({ pluginOptions: z.object({ i18n: z.object({ localized: z.boolean() }) }) });

const localeCodes = async (strapi: Core.Strapi): Promise<string[]> =>
  z
    .array(z.object({ code: z.string() }))
    .parse(await strapi.plugin('i18n').service('locales').find())
    .map(({ code }) => code);
