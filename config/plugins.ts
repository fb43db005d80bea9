import type { Core } from '@strapi/strapi';
import { ALLOWED_TYPES, DENIED_TYPES } from '../src/domain/uploads/allowed-types';

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  upload: {
    config: { security: { allowedTypes: [...ALLOWED_TYPES], deniedTypes: [...DENIED_TYPES] } },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      // What one operation may ask for; a whole edition takes about 200 fields.
      depthLimit: 10,
      operationLimits: { rootFields: 20, aliases: 50, fields: 1000, tokens: 5000, values: 300, nesting: 12 },
      defaultLimit: 25,
      maxLimit: 100,
      // The schema is public, and committed: docs/contracts/schema.graphql.
      apolloServer: { introspection: true },
    },
  },
  'issue-assembler': {
    enabled: true,
    resolve: './src/plugins/issue-assembler',
    config: {
      plannedPublishing: {
        enabled: env.bool('PLANNED_PUBLISHING', env('NODE_ENV') !== 'test'),
        everySeconds: env.int('PLANNED_PUBLISHING_EVERY_SECONDS', 20),
      },
    },
  },
  renditions: {
    enabled: true,
    resolve: './src/plugins/renditions',
    config: {
      site: { enabled: env.bool('SITE', true) },
      linkCheck: { enabled: env.bool('LINK_CHECK', env('NODE_ENV') !== 'test') },
    },
  },
  'translation-desk': { enabled: true, resolve: './src/plugins/translation-desk' },
  'ruling-register': { enabled: true, resolve: './src/plugins/ruling-register' },
  'newsletter-import': { enabled: true, resolve: './src/plugins/newsletter-import' },
});

export default plugins;
