import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import type { Rendition } from '../../domain/rendition';

/**
 * How long a cache may answer by itself: as for editions in the issue assembler's public API, since they say the same. A
 * numbered version never changes, but may be withdrawn.
 */
export const CURRENT = 'public, max-age=60, stale-while-revalidate=60';
export const NUMBERED = 'public, max-age=300, immutable';
/** What changes its address whenever it changes itself. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
const NOT_THERE = 'public, max-age=5';
const NOT_NOW = 'no-store';
/** What may be whole when it is asked for again. */
const PROVISIONAL = 'public, max-age=60';

/**
 * Nothing runs in these pages and nothing comes from elsewhere but images, which may lie with a storage provider. Styles
 * stand in the page itself.
 */
export const contentSecurityPolicy = (
  styles: readonly string[] | undefined,
  frameAncestors = "'self'",
): string =>
  [
    "default-src 'none'",
    `style-src ${styles?.map((hash) => `'sha256-${hash}'`).join(' ') ?? "'unsafe-inline'"}`,
    "img-src 'self' https: data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

/** Sends a rendition, to be kept and sent again until something is published; a provisional one not for so long. */
export const sendRendition = (
  context: Context,
  { type, body, fileName, styles, isProvisional }: Rendition,
  { cacheControl, isCanonical }: { cacheControl: string; isCanonical: boolean },
): void => {
  const bytes = typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  context.set('Cache-Control', isProvisional ? PROVISIONAL : cacheControl);
  context.set('ETag', `"${createHash('sha256').update(bytes).digest('hex')}"`);
  context.set('Content-Security-Policy', contentSecurityPolicy(styles));
  openToAll(context);
  context.vary('Accept-Encoding');
  // Slugs and names of files are ASCII, and so need no encoding (RFC 6266).
  if (fileName !== undefined) context.set('Content-Disposition', `attachment; filename="${fileName}"`);
  context.type = type;
  context.body = bytes;
  context.state.isRecordable = isProvisional !== true;
  context.state.isCanonical = isCanonical;
};

/** Scripts of any page may read what is public; none of them as somebody who is signed in. */
const openToAll = (context: Context): void => {
  context.set('Access-Control-Allow-Origin', '*');
  context.remove('Access-Control-Allow-Credentials');
};

/** Of a page that says why there is no other. */
export type NoticeStatus = 404 | 410 | 500 | 503;

/** Sends a page that says why there is no other; nobody is to keep it for long. */
export const sendNotice = (
  context: Context,
  status: NoticeStatus,
  { type, body, styles }: Rendition,
): void => {
  context.set('Cache-Control', status >= 500 ? NOT_NOW : NOT_THERE);
  context.set('Content-Security-Policy', contentSecurityPolicy(styles));
  openToAll(context);
  context.status = status;
  context.type = type;
  context.body = body;
};
