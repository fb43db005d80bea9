import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { completeReferenceTypes } from '../guards/reference-types';
import { extendRolesTo } from './admin-roles';

const added = z.object({ result: z.object({ code: z.string() }) });

/**
 * Makes a language that somebody adds in the admin ready for use: the reference types get it, and the product's
 * roles may use it. To be called after the product's own locales and roles are there.
 */
export const adoptNewLanguages = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    async afterCreate(event) {
      await completeReferenceTypes(strapi);
      await extendRolesTo(strapi, added.parse(event).result.code);
    },
  });
};
