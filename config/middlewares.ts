export default [
  'global::request-log',
  'strapi::errors',
  'strapi::security',
  'global::uploaded-files',
  // Scripts of other pages may ask again with the ETag they have.
  {
    name: 'strapi::cors',
    config: { headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-None-Match'] },
  },
  'strapi::query',
  'global::unreadable-forms',
  'strapi::body',
  'global::graphql-requests',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
