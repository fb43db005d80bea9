import type { Core } from '@strapi/strapi';
import { Kind, OperationTypeNode, parse, type DocumentNode } from 'graphql';
import type { Context, Next } from 'koa';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

const MAX_BYTES = 16 * 1024 * 1024;
/** A longer query is not worth keeping: nobody repeats it often. */
const LONGEST_KEY = 20_000;

const bodySchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export interface GraphqlAnswers {
  clear: () => void;
}

/**
 * Keeps the answers to public GraphQL queries that read editions only, by query and variables; emptied with every
 * publication. Parsing, resolving and printing 80 KB cost a hundred times what sending it does.
 */
export const recordGraphqlAnswers = (
  strapi: Core.Strapi,
  endpoint: string,
  editionQueries: ReadonlySet<string>,
): GraphqlAnswers => {
  const answers = new LRUCache<string, string>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_BYTES / 4,
    sizeCalculation: (answer, key) => 2 * (answer.length + key.length) + 100,
  });
  let generation = 0;
  strapi.server.use(async (context: Context, next: Next) => {
    const key = keyOf(context, endpoint);
    const known = key === null ? undefined : answers.get(key);
    if (known !== undefined) {
      context.type = 'application/json; charset=utf-8';
      context.body = known;
      return;
    }
    const computedIn = generation;
    await next();
    if (
      key === null ||
      context.status !== 200 ||
      typeof context.body !== 'string' ||
      computedIn !== generation
    )
      return;
    if (!context.body.includes('"errors":') && readsEditionsOnly(key, editionQueries))
      answers.set(key, context.body);
  });
  return {
    clear: (): void => {
      generation += 1;
      answers.clear();
    },
  };
};

/** Null for what is not a plain public query. */
const keyOf = (context: Context, endpoint: string): string | null => {
  if (context.method !== 'POST' || context.path !== endpoint || context.headers.authorization !== undefined)
    return null;
  const body = bodySchema.safeParse(context.request.body).data;
  if (!body) return null;
  const key = JSON.stringify([body.query, body.variables ?? {}, body.operationName ?? null]);
  return key.length > LONGEST_KEY ? null : key;
};

const keySchema = z.tuple([z.string(), z.unknown(), z.unknown()]);

const readsEditionsOnly = (key: string, editionQueries: ReadonlySet<string>): boolean => {
  const [query] = keySchema.parse(JSON.parse(key));
  return parsed(query).definitions.every((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return definition.typeCondition.name.value !== 'Query';
    return (
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === OperationTypeNode.QUERY &&
      definition.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && editionQueries.has(selection.name.value),
      )
    );
  });
};

const parsed = (query: string): DocumentNode => parse(query, { noLocation: true });
