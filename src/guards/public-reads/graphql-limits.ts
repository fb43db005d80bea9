import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { checkOperation } from '../../domain/graphql/check-operation';
import { readGraphqlBody } from './graphql-body';

const limit = z.int().min(1);
const limitsSchema = z.strictObject({
  rootFields: limit,
  aliases: limit,
  fields: limit,
  depth: limit,
  tokens: limit,
  values: limit,
  nesting: limit,
});
const bodySchema = z.looseObject({ query: z.string() });
const variablesSchema = z.record(z.string(), z.unknown());

/**
 * A middleware that refuses what would ask GraphQL for too much at a time, before the GraphQL plugin sees it: the
 * plugin has no limit but of depth, and its check of depth does not end where fragments double one another. The limits
 * are in `config/plugins.ts`.
 */
export const limitGraphql = (strapi: Core.Strapi): ((context: Context, next: Next) => Promise<void>) => {
  const { config } = strapi.plugin('graphql');
  const limits = limitsSchema.parse({ ...config<object>('operationLimits'), depth: config('depthLimit') });
  const endpoint = config<string>('endpoint');
  return async (context, next) => {
    if (asRouted(context.path) !== endpoint) {
      await next();
      return;
    }
    if (context.method === 'POST' && context.request.body === undefined) {
      const read = await readGraphqlBody(context);
      if (read.status !== 'read')
        return refuse(context, read.status, { message: read.message, extensions: { code: 'BAD_REQUEST' } });
      context.request.body = read.body;
    }
    const text = operationOf(context);
    const refusal = text === undefined ? null : checkOperation(text, limits, variablesOf(context));
    if (!refusal) {
      await next();
      return;
    }
    const { message, ...extensions } = refusal;
    refuse(context, 400, { message, extensions });
  };
};

/** The router looks neither at case nor at a last slash. */
const asRouted = (path: string): string => path.toLowerCase().replace(/\/+$/, '');

/** Where the GraphQL plugin takes it from. */
const operationOf = (context: Context): string | undefined =>
  context.method === 'POST'
    ? bodySchema.safeParse(context.request.body).data?.query
    : (new URLSearchParams(context.querystring).get('query') ?? undefined);

/** Sent as an object, or as its JSON: by GET always, and the GraphQL plugin takes that from a body too. */
const variablesOf = (context: Context): Readonly<Record<string, unknown>> => {
  const sent =
    context.method === 'POST'
      ? bodySchema.safeParse(context.request.body).data?.variables
      : new URLSearchParams(context.querystring).get('variables');
  return variablesSchema.safeParse(typeof sent === 'string' ? fromJson(sent) : sent).data ?? {};
};

/** Undefined for what is not JSON, which the GraphQL plugin refuses. */
const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** In the shape of GraphQL's own errors. */
const refuse = (context: Context, status: number, error: { message: string; extensions: object }): void => {
  context.status = status;
  context.body = { errors: [error] };
};
