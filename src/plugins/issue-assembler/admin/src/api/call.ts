import type { z } from 'zod';
import { ADMIN_PREFIX } from '../../../shared/api';

/** Strapi's fetch client, as far as it is used here; it knows who is logged in. */
export interface Client {
  get: (address: string, options: { params?: object; signal?: AbortSignal }) => Promise<{ data: unknown }>;
  post: (address: string, body: unknown) => Promise<{ data: unknown }>;
}

interface ReadRoute {
  method: 'GET';
  path: string;
  query: z.ZodType;
  answer: z.ZodType;
}

interface WriteRoute {
  method: 'POST';
  path: string;
  body: z.ZodType;
  answer: z.ZodType;
}

/** What fills the `:names` of a route's path. */
export type PathParams = Readonly<Record<string, string>>;

/** Reads from a route of the plugin. Rejects where the server refuses, or answers in another shape than agreed. */
export const read = async <Route extends ReadRoute>(
  client: Client,
  route: Route,
  { params = {}, query }: { params?: PathParams; query: z.input<Route['query']> },
  signal?: AbortSignal,
): Promise<z.infer<Route['answer']>> => {
  const { data } = await client.get(addressOf(route.path, params), { params: query as object, signal });
  return route.answer.parse(data) as z.infer<Route['answer']>;
};

/** Posts to a route of the plugin. Rejects as {@link read} does. */
export const send = async <Route extends WriteRoute>(
  client: Client,
  route: Route,
  { params = {}, body }: { params?: PathParams; body: z.input<Route['body']> },
): Promise<z.infer<Route['answer']>> => {
  const { data } = await client.post(addressOf(route.path, params), body);
  return route.answer.parse(data) as z.infer<Route['answer']>;
};

/** `/issue-assembler/issues/abc/editor` for `/issues/:documentId/editor`. */
export const addressOf = (path: string, params: PathParams): string =>
  ADMIN_PREFIX + path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
