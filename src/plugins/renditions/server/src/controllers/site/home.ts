import type { Context, Next } from 'koa';
import { archivePath } from '../../domain/document/addresses';

/** The bare address leads to the archive, in English for those who read no Norwegian. Strapi's own leads to the admin. */
export const home = async (context: Context, next: Next): Promise<void> => {
  if (context.path !== '/' || (context.method !== 'GET' && context.method !== 'HEAD')) {
    await next();
    return;
  }
  const language = context.acceptsLanguages('nb', 'no', 'nn', 'en') === 'en' ? 'en' : 'nb';
  context.vary('Accept-Language');
  context.set('Cache-Control', 'no-cache');
  context.redirect(archivePath(language));
};
