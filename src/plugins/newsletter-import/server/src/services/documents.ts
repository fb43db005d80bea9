import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

const saved = z.object({ documentId: z.string() });

/** Creates a document, through every rule of a save, and gives its id. */
export const createDocument = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: string,
  data: Record<string, unknown>,
): Promise<string> => saved.parse(await strapi.documents(uid).create({ locale, data })).documentId;

/** Saves values of a document in a language, which it may not have had before. */
export const updateDocument = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale, data }: { documentId: string; locale: string; data: Record<string, unknown> },
): Promise<void> => {
  await strapi.documents(uid).update({ documentId, locale, data });
};
