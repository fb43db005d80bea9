import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { textHashes, type TextHashes } from '../domain/text-hashes';
import { translatedFields } from '../domain/translated-fields';

/** A type that is written in several languages, and the texts of it that are. */
export interface TranslatedType {
  uid: UID.ContentType;
  fields: string[];
  hasDrafts: boolean;
}

/** Null for a type there is none of, or that has no texts per language. */
export const translatedType = (strapi: Core.Strapi, uid: string): TranslatedType | null => {
  const isOwn = uid.startsWith('api::') && uid in strapi.contentTypes;
  if (!isOwn) return null;
  const schema = strapi.contentType(uid as UID.ContentType);
  const fields = translatedFields(schema);
  if (fields.length === 0) return null;
  return { uid: schema.uid, fields, hasDrafts: schema.options.draftAndPublish };
};

export interface StoredText {
  documentId: string;
  language: string;
  hashes: TextHashes;
}

const rows = z.array(z.looseObject({ documentId: z.string(), locale: z.string() }));

export interface TextsWanted {
  documentIds: readonly string[];
  /** A language, or all but one; without it all. */
  locale?: string | { $ne: string };
  status?: 'draft' | 'published';
}

/** The texts of documents of one type: one query. Types without drafts have one version, which is both. */
export const loadTexts = async (
  strapi: Core.Strapi,
  { uid, fields, hasDrafts }: TranslatedType,
  { documentIds, locale, status = 'draft' }: TextsWanted,
): Promise<StoredText[]> => {
  const found: unknown = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', ...fields],
    where: {
      documentId: { $in: [...documentIds] },
      ...(locale === undefined ? {} : { locale }),
      ...(hasDrafts ? { publishedAt: status === 'draft' ? { $null: true } : { $notNull: true } } : {}),
    },
  });
  return rows.parse(found).map((row) => ({
    documentId: row.documentId,
    language: row.locale,
    hashes: textHashes(fields, row),
  }));
};

/** The draft texts of one document, by language. */
export const textsByLanguage = async (
  strapi: Core.Strapi,
  type: TranslatedType,
  documentId: string,
  status: TextsWanted['status'] = 'draft',
): Promise<Map<string, TextHashes>> => {
  const texts = await loadTexts(strapi, type, { documentIds: [documentId], status });
  return new Map(texts.map(({ language, hashes }) => [language, hashes]));
};
