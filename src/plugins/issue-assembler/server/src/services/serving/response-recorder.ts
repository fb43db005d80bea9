import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isFresh, recordResponse } from './recorded-response';
import type { ResponseCache } from './response-cache';

/**
 * Outermost Koa middleware: keeps answers that their controller marks `isRecordable`, with the headers of the whole
 * stack, for {@link serveRecorded} to send again. Answers 304 itself, so that a first reader gets it as well.
 */
export const recordResponses = (strapi: Core.Strapi, cache: ResponseCache): void => {
  strapi.server.app.middleware.unshift(async (context: Context, next: Next) => {
    const generation = cache.generation();
    await next();
    if (context.state.isRecordable !== true || context.status !== 200 || !isWhole(context.body)) return;
    const etag = context.response.get('ETag');
    if (context.headers.authorization === undefined && context.method === 'GET' && etag) {
      const headers = context.response.headers as Record<string, string | string[]>;
      cache.put(context.url, recordResponse(etag, headers, Buffer.from(context.body)), {
        computedIn: generation,
        isCanonical: context.state.isCanonical === true,
      });
    }
    // Not Koa's `fresh`: it answers in full to `Cache-Control: no-cache`, which asks for no more than this comparison.
    if (isFresh(context.headers['if-none-match'], etag)) context.status = 304;
  });
};

/** Not a stream, which can be read only once. */
const isWhole = (body: unknown): body is string | Buffer => typeof body === 'string' || Buffer.isBuffer(body);
