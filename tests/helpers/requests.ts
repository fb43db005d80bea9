import type { TestApp } from './app';

export interface Answer {
  status: number;
  text: string;
}

interface Call {
  method?: string;
  token?: string;
  body?: unknown;
  /** Accept-Language, as a browser sends it. */
  accept?: string;
}

/** One HTTP call to the app under test; a body is sent as JSON. */
export const request = async (app: Pick<TestApp, 'url'>, path: string, call: Call = {}): Promise<Answer> => {
  const response = await fetch(`${app.url}${path}`, {
    method: call.method ?? (call.body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(call.token ? { authorization: `Bearer ${call.token}` } : {}),
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(call.accept ? { 'accept-language': call.accept } : {}),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  });
  return { status: response.status, text: await response.text() };
};

/** One GraphQL operation, as the public or with a token. */
export const graphql = (app: TestApp, query: string, token?: string): Promise<Answer> =>
  request(app, '/graphql', { body: { query }, token });
