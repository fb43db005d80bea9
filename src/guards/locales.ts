import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

const locales = z.array(z.object({ code: z.string() }));

/** Codes of the languages that have been added. */
export const localeCodes = async (strapi: Core.Strapi): Promise<string[]> =>
  locales.parse(await strapi.plugin('i18n').service('locales').find()).map(({ code }) => code);

/** The language a document-service call is about when it names none. */
export const defaultLocale = async (strapi: Core.Strapi): Promise<string> =>
  z.string().parse(await strapi.plugin('i18n').service('locales').getDefaultLocale());

/** Whether a type has a version per language; Contact has not. */
export const isLocalised = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  localisedType.safeParse(strapi.contentType(uid).pluginOptions).success;

/** Whether a type has a draft beside its published version. */
export const hasDrafts = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  strapi.contentType(uid).options.draftAndPublish;

const localisedType = z.object({ i18n: z.object({ localized: z.literal(true) }) });
