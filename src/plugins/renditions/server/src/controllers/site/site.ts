import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { parseSitePath, type SitePath } from '../../domain/site-path';
import { RenderingUnavailable } from '../../services/rendering/unavailable';
import { sendArchive } from './archive';
import { sendAsset } from './asset';
import { sendEntry } from './entry';
import { sendFile } from './file';
import { sendIssue } from './issue';
import { sendBroken, sendBusy, sendNotFound } from './notices';

/** The public archive: pages and files of what was published, below `/nyhetsbrev` and `/{language}/newsletter`. */
export const site =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<void> => {
    const asked = parseSitePath(context.path);
    if (!asked) {
      await next();
      return;
    }
    try {
      await send(strapi, context, asked);
    } catch (error) {
      sendFailure(strapi, context, asked, error);
    }
  };

/** What a reader is told where what is asked for cannot be made; whoever runs the site finds why in the log. */
const sendFailure = (strapi: Core.Strapi, context: Context, asked: SitePath, error: unknown): void => {
  if (error instanceof RenderingUnavailable) return sendBusy(context, asked.language);
  strapi.log.error(`${context.path} could not be made: ${describedError(error)}`);
  sendBroken(context, asked.language);
};

const describedError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const send = async (strapi: Core.Strapi, context: Context, asked: SitePath): Promise<void> => {
  switch (asked.page) {
    case 'issue':
      return sendIssue(strapi, context, { ...asked, form: 'page' });
    case 'form':
      return sendIssue(strapi, context, asked);
    case 'file':
      return sendFile(strapi, context, asked);
    case 'archive':
      return sendArchive(strapi, context, asked);
    case 'entry':
      return sendEntry(strapi, context, asked);
    case 'asset':
      return sendAsset(context, asked);
    case 'unknown':
      return sendNotFound(context, asked.language);
  }
};
