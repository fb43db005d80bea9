import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** What a link to a preview ends in opens a draft for whoever has it: no log is to hold it. */
const PREVIEW_TOKEN = /(\/preview\/)[^/?#]+/gi;

/**
 * `global::request-log` of `config/middlewares.ts`, in place of `strapi::logger`: the same line for every request, but of a
 * link to a preview only where it stands.
 */
export default (
    _config: unknown,
    { strapi }: { strapi: Pick<Core.Strapi, 'log'> },
  ): ((context: Pick<Context, 'method' | 'url' | 'status'>, next: Next) => Promise<void>) =>
  async (context, next) => {
    const start = Date.now();
    await next();
    const address = context.url.replace(PREVIEW_TOKEN, '$1…');
    strapi.log.http(`${context.method} ${address} (${Date.now() - start} ms) ${context.status}`);
  };
