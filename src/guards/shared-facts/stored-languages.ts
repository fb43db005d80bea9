import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { hasDrafts } from '../locales';
import { populateFor, type EntryData, type EntrySchema } from './entry-data';

export interface StoredLanguage extends EntryData {
  id: number;
  locale: string;
}

const rows = z.array(z.looseObject({ id: z.number(), locale: z.string() }));

/** The languages in which a document exists, each with its draft row (its only row where the type has no drafts). */
export const storedLanguages = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  names: readonly string[] = [],
): Promise<StoredLanguage[]> =>
  rows.parse(
    await strapi.db.query(uid).findMany({
      where: {
        documentId,
        ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}),
      },
      populate: populateFor(strapi.contentType(uid), names, schemaIn(strapi)),
      orderBy: { id: 'asc' },
    }),
  );

/** Looks up schemas of content types and components. */
export const schemaIn =
  (strapi: Core.Strapi) =>
  (uid: string): EntrySchema =>
    strapi.getModel(uid as UID.Schema);
