import type { Core } from '@strapi/strapi';

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      depthLimit: 10,
      defaultLimit: 25,
      maxLimit: 100,
      apolloServer: { introspection: true },
    },
  },
  'issue-assembler': { enabled: true, resolve: './src/plugins/issue-assembler' },
  'ruling-register': { enabled: true, resolve: './src/plugins/ruling-register' },
  'newsletter-import': { enabled: true, resolve: './src/plugins/newsletter-import' },
});

export default plugins;
