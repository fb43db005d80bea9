import type { Core, UID } from '@strapi/strapi';

/** What PostgreSQL holds of a text of type `string` where Strapi names no length. SQLite holds any. */
const UNNAMED = 255;

interface Attribute {
  type: string;
  maxLength?: number;
  columnType?: { type: 'string'; args: [number] };
}

/**
 * Gives a text of type `string` a column as long as its `maxLength` allows: a title of 300 characters would else be
 * accepted, and then refused by PostgreSQL. To be called in `register`, before Strapi makes the tables.
 */
export const fitColumns = (strapi: Core.Strapi): void => {
  const own = [...Object.keys(strapi.contentTypes).filter(isOwn), ...Object.keys(strapi.components)];
  for (const uid of own) {
    const { attributes }: { attributes: Record<string, Attribute> } = strapi.getModel(uid as UID.Schema);
    for (const attribute of Object.values(attributes)) {
      const { type, maxLength = UNNAMED } = attribute;
      if (type === 'string' && maxLength > UNNAMED)
        attribute.columnType = { type: 'string', args: [maxLength] };
    }
  }
};

const isOwn = (uid: string): boolean => uid.startsWith('api::') || uid.startsWith('plugin::issue-assembler.');
