import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

/** Types other entries point at. A relation fails to save in a language its target lacks, so these have them all. */
const REFERENCE_TYPES: readonly UID.ContentType[] = [
  'api::newsletter.newsletter',
  'api::section.section',
  'api::organisation.organisation',
  'api::topic.topic',
];

const created = z.object({ documentId: z.string(), locale: z.string() });

/** Gives a new reference document the text of the language it was written in, in every other language. */
export const createInEveryLanguage = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.action !== 'create' || !REFERENCE_TYPES.includes(context.uid)) return result;
    const { documentId, locale } = created.parse(result);
    const { data } = context.params as { data?: Record<string, unknown> };
    for (const code of await otherLanguages(strapi, locale)) {
      await strapi.documents(context.uid).update({ documentId, locale: code, data: { ...data } });
    }
    return result;
  });
};

const otherLanguages = async (strapi: Core.Strapi, written: string): Promise<string[]> =>
  z
    .array(z.object({ code: z.string() }))
    .parse(await strapi.plugin('i18n').service('locales').find())
    .map(({ code }) => code)
    .filter((code) => code !== written);
