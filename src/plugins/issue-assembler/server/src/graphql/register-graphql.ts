import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { latestQuerySchema, listQuerySchema, oneQuerySchema, slugSchema } from '../../../shared/public-api';
import type { AskedEdition, ReadEdition } from '../../../shared/published-editions';
import { listCurrentEditions } from '../services/reading/list-editions';
import { readEdition, readLatestEdition } from '../services/reading/read-edition';
import { QUERY_TYPES } from './edition-queries';
import { DOCUMENT_TYPES } from './edition-types';
import { ENTRY_TYPES } from './entry-types';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  report: 'EditionReport',
  ruling: 'EditionRuling',
  event: 'EditionEvent',
  article: 'EditionArticle',
};

const typed = z.looseObject({ type: z.string() });
const typeNameOf = (entry: unknown): string | undefined => TYPE_NAMES[typed.parse(entry).type];
const slugArgument = z.object({ slug: slugSchema });

/** Adds editions to GraphQL: public like their REST routes, and answered from the same documents. */
export const registerGraphql = (strapi: Core.Strapi): void => {
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs: [DOCUMENT_TYPES, ENTRY_TYPES, QUERY_TYPES].join('\n'),
      resolvers: {
        EditionEntry: { __resolveType: typeNameOf },
        EditionPlaced: { __resolveType: typeNameOf },
        Query: {
          edition: async (_parent: unknown, args: unknown): Promise<unknown> => {
            const { slug } = checked(slugArgument, args);
            const { locale, version } = checked(oneQuerySchema, withoutSlug(args));
            return answer(await readWhereverItIs(strapi, { slug, language: locale, version }));
          },
          latestEdition: async (_parent: unknown, args: unknown): Promise<unknown> => {
            const { locale, newsletter } = checked(latestQuerySchema, args);
            return answer(await readLatestEdition(strapi, { language: locale, newsletter }));
          },
          editions: async (_parent: unknown, args: unknown): Promise<unknown> => {
            const query = checked(listQuerySchema, args);
            const { editions, total } = await listCurrentEditions(strapi, query);
            const { page, pageSize } = query;
            return {
              data: editions,
              pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
            };
          },
        },
      },
      resolversConfig: {
        'Query.edition': { auth: false },
        'Query.latestEdition': { auth: false },
        'Query.editions': { auth: false },
      },
    });
};

/** There is no redirecting in GraphQL: a former slug gives what it redirects to over REST, with its slug of now. */
const readWhereverItIs = async (strapi: Core.Strapi, asked: AskedEdition): Promise<ReadEdition> => {
  const read = await readEdition(strapi, asked);
  return read.status === 'moved' ? readEdition(strapi, { ...asked, slug: read.slug }) : read;
};

const answer = (read: ReadEdition): unknown => {
  switch (read.status) {
    case 'not_found':
    case 'moved':
      return null;
    case 'withdrawn':
      throw new errors.ApplicationError('This issue has been withdrawn by its publisher.', {
        code: 'withdrawn',
        title: read.title,
        language: read.language,
        withdrawnAt: read.withdrawnAt,
      });
    case 'found':
      return { ...z.looseObject({}).parse(JSON.parse(read.json)), meta: read.meta };
  }
};

const withoutSlug = (args: unknown): unknown => {
  const { slug: _slug, ...rest } = z.looseObject({}).parse(args);
  return rest;
};

/** GraphQL gives null for an argument that was passed as null. */
const checked = <Schema extends z.ZodType>(schema: Schema, args: unknown): z.infer<Schema> => {
  const given = Object.fromEntries(
    Object.entries(z.looseObject({}).parse(args)).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new errors.ValidationError(
    result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '),
  );
};
