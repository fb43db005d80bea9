import { STOCK_QUERY as STOCK_REST_QUERY } from './stock-issue';
import type { LoadRequest } from './wrk';

/** One way of getting the same issue. */
export interface Side {
  name: string;
  request: LoadRequest;
  /** Where other than the usual load is wanted. */
  connections?: number;
}

const EDITION_QUERY = `{
  latestEdition(locale: "nb") {
    issue { title }
    sections {
      title { text }
      groups { heading { text } entries { ... on EditionPlaced { id title lang body links { label url } topics { name } } } }
    }
  }
}`;

const ENTRY = 'documentId title links { label url } topics { name }';

/** The relations of stock types made for this are no part of the public schema: the entries are asked for by their ids. */
const stockQuery = (entries: Addresses['entries']): string => {
  const list = ([type, ids]: [string, readonly string[]]): string =>
    `${type}(locale: "nb", filters: { documentId: { in: ${JSON.stringify(ids)} } }, pagination: { limit: 100 }) { ${ENTRY} ${type === 'articles' ? 'body' : 'summary'} }`;
  return `{ ${Object.entries(entries).map(list).join('\n')} }`;
};

export interface Addresses {
  app: string;
  /** A bare server with the bytes of the edition. */
  bare: string;
  issue: string;
  stockIssue: string;
  entries: Readonly<Record<string, readonly string[]>>;
}

/** What is compared: an edition, stock Strapi with everything populated, and a bare Node server with the same bytes. */
export const sidesOf = async (addresses: Addresses): Promise<Side[]> => {
  const { app, bare, issue, stockIssue, entries } = addresses;
  const edition = `${app}/api/editions/latest?locale=nb`;
  const etag = (await fetch(edition)).headers.get('etag') ?? '';
  const known = { 'If-None-Match': etag };
  const graphql = (query: string): LoadRequest => ({
    url: `${app}/graphql`,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const stock = { url: `${app}/api/stock-issues/${stockIssue}?${STOCK_REST_QUERY}` };
  return [
    { name: 'stock REST, alone', request: stock, connections: 1 },
    { name: 'uncached, alone', request: { url: `${app}/api/uncached-issues/${issue}` }, connections: 1 },
    { name: 'stock REST', request: stock },
    { name: 'edition', request: { url: edition } },
    { name: 'bare server', request: { url: bare } },
    { name: 'edition 304', request: { url: edition, headers: known } },
    { name: 'bare server 304', request: { url: bare, headers: known } },
    { name: 'stock GraphQL', request: graphql(stockQuery(entries)) },
    { name: 'edition GraphQL', request: graphql(EDITION_QUERY) },
  ];
};

/** What one answer weighs, so that nobody compares a page with an error. */
export const sizeOf = async ({ url, headers, body }: LoadRequest): Promise<string> => {
  const answer = await fetch(url, body === undefined ? { headers } : { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status >= 400 || text.startsWith('{"errors"')) throw new Error(`${url} answers: ${text}`);
  return `${answer.status}, ${text.length.toLocaleString('en')} characters`;
};

/** Two sides, of which the first is to be so many times as fast as the second at least. */
export interface Comparison {
  of: string;
  to: string;
  atLeast: number;
}

/** What is wanted of the sides of an edition. */
export const COMPARISONS: readonly Comparison[] = [
  { of: 'uncached, alone', to: 'stock REST, alone', atLeast: 2 },
  { of: 'edition', to: 'stock REST', atLeast: 200 },
  { of: 'edition', to: 'bare server', atLeast: 0.65 },
  { of: 'edition 304', to: 'bare server 304', atLeast: 0.55 },
  { of: 'edition GraphQL', to: 'stock GraphQL', atLeast: 20 },
];
