import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { archivePath } from '../../domain/document/addresses';
import { renderArchivePage } from '../../domain/web/archive-page';
import { archiveOf } from '../../services/site/archive';
import { CURRENT, sendRendition } from './answers';
import { sendNotFound } from './notices';

export const sendArchive = async (
  strapi: Core.Strapi,
  context: Context,
  { language }: { language: string },
): Promise<void> => {
  const archive = await archiveOf(strapi, language);
  if (!archive) return sendNotFound(context, language);
  sendRendition(context, renderArchivePage(archive), {
    cacheControl: CURRENT,
    isCanonical: context.url === archivePath(language),
  });
};
