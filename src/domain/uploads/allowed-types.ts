/**
 * What editors upload, as Strapi's upload plugin wants it told: `*` stands for any letters. Nothing that a browser runs, since
 * files are served from the origin that editors are signed in to.
 */
export const ALLOWED_TYPES: readonly string[] = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/svg+xml',
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.*',
  'application/vnd.oasis.opendocument.*',
  'application/rtf',
  'text/rtf',
  'text/plain',
  'text/csv',
  'application/zip',
  'audio/*',
  'video/*',
];

/** Refused whatever a file has within it: Strapi believes the first bytes of a file rather than its name if nothing else is told. */
export const DENIED_TYPES: readonly string[] = [
  'text/html',
  'application/xhtml*',
  '*javascript*',
  '*ecmascript*',
  'application/wasm',
];
