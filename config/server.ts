import type { Core } from '@strapi/strapi';

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  logger: { config: { level: env('LOG_LEVEL', 'http') } },
  app: { keys: env.array('APP_KEYS', []) },
});

export default server;
