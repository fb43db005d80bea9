import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { hasDrafts } from '../locales';
import { toSlug } from '../../domain/slugs';
import { decideSlug, type SlugDecision } from '../../domain/slugs/decide-slug';
import type { SavedValues } from '../../domain/rules/broken-rules';

interface SlugSave {
  strapi: Core.Strapi;
  uid: UID.ContentType;
  locale: string;
  /** Undefined for a new document. */
  documentId: string | undefined;
  values: SavedValues;
  /** The draft in this language as it is stored; empty where there is none. */
  stored: SavedValues;
}

/** Types whose entries have an address: those with a localised `slug`. */
export const hasSlug = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  'slug' in strapi.contentType(uid).attributes;

/** Decides the slug that a save gives an entry in one language. */
export const slugOf = async (save: SlugSave): Promise<SlugDecision> => {
  const { strapi, uid, values, stored } = save;
  const title = textOf(values.title ?? values.name ?? stored.title ?? stored.name);
  const fallback = strapi.contentType(uid).info.singularName;
  const sent = values.slug === undefined ? undefined : textOf(values.slug);
  const bases = [sent ?? '', toSlug(sent ?? ''), toSlug(title ?? ''), fallback];
  return decideSlug({
    sent,
    title,
    fallback,
    stored: textOf(stored.slug),
    storedTitle: textOf(stored.title ?? stored.name),
    published: await publishedSlug(save),
    taken: await takenSlugs(save, bases),
  });
};

const publishedSlug = async ({ strapi, uid, locale, documentId }: SlugSave): Promise<string | null> => {
  if (documentId === undefined || !hasDrafts(strapi, uid)) return null;
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  return textOf(slugRow.parse(await strapi.db.query(uid).findOne({ where, select: ['slug'] }))?.slug);
};

const takenSlugs = async (
  { strapi, uid, locale, documentId }: SlugSave,
  bases: readonly string[],
): Promise<Set<string>> => {
  const starts = bases.filter((base) => base !== '').map((base) => ({ slug: { $startsWith: base } }));
  const others = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: { locale, ...others, $or: starts }, select: ['slug'] });
  const taken = z
    .array(slugRow)
    .parse(rows)
    .flatMap((row) => row?.slug ?? []);
  return new Set([...taken, ...(RESERVED[uid] ?? [])]);
};

/** Addresses that lead elsewhere: `/api/editions/latest` is whatever was published last. */
const RESERVED: Readonly<Partial<Record<UID.ContentType, readonly string[]>>> = {
  'api::issue.issue': ['latest'],
};

const slugRow = z.object({ slug: z.string().nullish() }).nullable();

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
