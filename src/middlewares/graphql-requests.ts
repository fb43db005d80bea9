import type { Core } from '@strapi/strapi';
import { limitGraphql } from '../guards/public-reads/graphql-limits';

/** `global::graphql-requests` of `config/middlewares.ts`. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): ReturnType<typeof limitGraphql> =>
  limitGraphql(strapi);
