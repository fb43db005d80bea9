import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { isSlug } from '../../../../../../domain/slugs';
import { archiveFilePath, isArchiveFile, isFeed } from '../../domain/document/addresses';
import { archiveFile } from '../../services/site/archive-file';
import { CURRENT, sendRendition } from './answers';
import { sendNotFound } from './notices';

const partSchema = z.object({
  section: z.string().refine(isSlug).optional(),
  type: z.enum(['report', 'ruling', 'event', 'article']).optional(),
});

/** A feed, the calendar or a table of the archive, or of a part of it. */
export const sendFile = async (
  strapi: Core.Strapi,
  context: Context,
  { language, name }: { language: string; name: string },
): Promise<void> => {
  const part = partSchema.safeParse(context.query);
  if (!isArchiveFile(name) || !part.success) return sendNotFound(context, language);
  // What holds entries of one type only has no part that holds those of another.
  if (part.data.type && !isFeed(name)) return sendNotFound(context, language);
  const rendition = await archiveFile(strapi, { language, file: name, part: part.data });
  if (!rendition) return sendNotFound(context, language);
  sendRendition(context, rendition, {
    cacheControl: CURRENT,
    isCanonical: context.url === archiveFilePath(language, name, part.data),
  });
};
