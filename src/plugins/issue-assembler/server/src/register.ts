import type { Core } from '@strapi/strapi';

/** The outline is a custom field of type json, so that it is shared by all languages and edited in the edit view. */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register({ name: 'outline', plugin: 'issue-assembler', type: 'json' });
};
