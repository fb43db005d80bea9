import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Rendition } from '../../domain/rendition';
import { adminOrigin } from '../../services/preview/admin-origin';
import { contentSecurityPolicy } from '../site/answers';

/**
 * Sends what nobody is to keep, find or pass on by accident. The admin may show it in a frame.
 */
export const sendPreview = (
  strapi: Core.Strapi,
  context: Context,
  status: number,
  { type, body, styles }: Rendition,
): void => {
  context.set('Cache-Control', 'no-store');
  context.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
  context.set('Referrer-Policy', 'no-referrer');
  context.set('X-Content-Type-Options', 'nosniff');
  const ancestors = ["'self'", adminOrigin(strapi) ?? ''].join(' ').trim();
  // What a browser shows a PDF with would be forbidden to draw it; nothing in a PDF acts on this site.
  context.set(
    'Content-Security-Policy',
    type === 'application/pdf' ? `frame-ancestors ${ancestors}` : contentSecurityPolicy(styles, ancestors),
  );
  if (ancestors !== "'self'") context.remove('X-Frame-Options');
  context.remove('Access-Control-Allow-Origin');
  context.remove('Access-Control-Allow-Credentials');
  context.status = status;
  context.type = type;
  context.body = typeof body === 'string' ? body : Buffer.from(body);
};
