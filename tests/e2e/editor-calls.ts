import { z } from 'zod';
import type { DemoApp } from './built-app';

const loggedIn = z.object({ data: z.object({ token: z.string() }) });
const saved = z.object({ data: z.object({ documentId: z.string() }) });
const named = z.object({ data: z.array(z.object({ documentId: z.string(), slug: z.string() })) });

/** What an editor does in the admin, by the calls that it makes. */
export interface EditorCalls {
  /** Makes a document in Norwegian; gives its id. */
  make: (type: string, values: object) => Promise<string>;
  /** Saves the texts of a document in a language. */
  save: (type: string, id: string, language: string, values: object) => Promise<void>;
  /** Publishes an issue with its entries in a language. */
  publish: (issue: string, language: string) => Promise<void>;
  withdraw: (issue: string, language: string, reason: string) => Promise<void>;
  /** Of what the public reads in Norwegian: document id by slug. */
  idOf: (types: string, slug: string) => Promise<string>;
}

/** Logs in as the demo's editor. */
export const editorCalls = async ({ url, editor }: DemoApp): Promise<EditorCalls> => {
  const { data } = loggedIn.parse(await send(`${url}/admin/login`, 'POST', editor));
  const call = (method: string, path: string, body: object): Promise<unknown> =>
    send(`${url}${path}`, method, body, data.token);
  const content = (type: string): string => `/content-manager/collection-types/api::${type}.${type}`;
  return {
    make: async (type, values) =>
      saved.parse(await call('POST', `${content(type)}?locale=nb`, values)).data.documentId,
    save: async (type, id, language, values) => {
      saved.parse(await call('PUT', `${content(type)}/${id}?locale=${language}`, values));
    },
    publish: async (issue, language) => {
      await call('POST', `/issue-assembler/issues/${issue}/publish`, { language, alsoEntries: true });
    },
    withdraw: async (issue, language, reason) => {
      await call('POST', `/issue-assembler/issues/${issue}/withdraw`, { language, reason });
    },
    idOf: async (types, slug) => {
      const { data: found } = named.parse(await send(`${url}/api/${types}?filters[slug]=${slug}`, 'GET'));
      const [one] = found;
      if (!one) throw new Error(`The demo has nothing called ${slug} among its ${types}.`);
      return one.documentId;
    },
  };
};

const send = async (address: string, method: string, body?: object, token?: string): Promise<unknown> => {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
};
