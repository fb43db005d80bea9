import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildClientSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { startApp, type TestApp } from '../helpers/app';
import { graphql, request } from '../helpers/requests';

let app: TestApp;
let schema: GraphQLSchema;
beforeAll(async () => {
  app = await startApp();
  const { text } = await graphql(app, getIntrospectionQuery({ specifiedByUrl: true }));
  schema = buildClientSchema(JSON.parse(text).data);
});
afterAll(() => app.stop());

describe('the GraphQL schema that the running app serves', () => {
  it('is the committed one', () => {
    const committed = readFileSync(path.resolve('docs', 'contracts', 'schema.graphql'), 'utf8');
    // When this fails: npm run contracts, and commit what it writes.
    expect(committed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });

  it('has queries for the public types and for editions, and no others', () => {
    const types = [
      'article',
      'event',
      'issue',
      'newsletter',
      'organisation',
      'report',
      'ruling',
      'section',
      'topic',
    ];
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(
      [
        ...types.flatMap((type) => [type, `${type}s`, `${type}s_connection`]),
        ...['edition', 'editions', 'latestEdition'],
      ].sort(),
    );
  });

  it('has mutations of the public types only, for tokens that may write', () => {
    const names = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(
      names.filter(
        (name) =>
          !/^(create|update|delete)(Article|Event|Issue|Newsletter|Organisation|Report|Ruling|Section|Topic)$/.test(
            name,
          ),
      ),
    ).toEqual([]);
    expect(names).toHaveLength(27);
  });

  it('has no types of accounts, workflows, contacts or of what plugins store', () => {
    expect(
      Object.keys(schema.getTypeMap()).filter((name) =>
        /^(UsersPermissions|ReviewWorkflows|I18NLocale(?!Code)|Contact|IssueAssembler|GenericMorph)/.test(
          name,
        ),
      ),
    ).toEqual([]);
  });
});

describe('a GraphQL operation', () => {
  const times = (count: number, make: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => make(n)).join(' ');
  const tooMany = `{ ${times(1000, (n) => `a${n}: edition(slug: "x") { language }`)} }`;

  it.each([
    ['a thousand editions', tooMany, 'OPERATION_TOO_LARGE', /longer than 5000 words/],
    [
      '21 editions',
      `{ ${times(21, (n) => `a${n}: edition(slug: "x") { language }`)} }`,
      'OPERATION_TOO_LARGE',
      /more than 20 root fields/,
    ],
    [
      'fragments that double',
      `{ topics { ...F0 } } ${times(60, (n) => `fragment F${n} on Topic { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Topic { name }`,
      'OPERATION_TOO_LARGE',
      /more than 1000 fields/,
    ],
    [
      'a fragment in itself',
      '{ ...F } fragment F on Query { ...F }',
      'GRAPHQL_VALIDATION_FAILED',
      /spreads itself/,
    ],
    ['a fragment that is not there', '{ ...F }', 'GRAPHQL_VALIDATION_FAILED', /no fragment/],
    [
      'introspection that goes round',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
      /introspection depth/i,
    ],
    ['no sense', '{ topics {', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ])('of %s is refused with a sentence, by POST and by GET', async (_what, query, code, message) => {
    const byGet = fetch(`${app.url}/graphql?query=${encodeURIComponent(query).slice(0, 12_000)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    const posted = await graphql(app, query);
    expect(posted.status).toBe(400);
    expect(JSON.parse(posted.text).errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code },
    });
    expect((await byGet).status).toBe(400);
  });

  it.each(['/GraphQL', '/graphql/', '/graphql?x=1', '/graphql/?query=x'])(
    'is limited at %s as well',
    async (path) => {
      const { status, text } = await request(app, path, { body: { query: tooMany } });
      expect([status, text]).toEqual([400, expect.stringContaining('OPERATION_TOO_LARGE')]);
    },
  );

  it('of 20 editions is answered, with null where there is none', async () => {
    const { status, text } = await graphql(
      app,
      `{ ${times(20, (n) => `a${n}: edition(slug: "x") { language }`)} }`,
    );
    expect(status).toBe(200);
    expect(Object.values(JSON.parse(text).data)).toEqual(Array.from({ length: 20 }, () => null));
  });

  it.each([
    ['{ "query": ', 400, /not JSON/],
    [
      JSON.stringify({ query: `{ topics(filters: { name: { eq: "${'x'.repeat(1_100_000)}" } }) { name } }` }),
      413,
      /longer than 1 MB/,
    ],
    ['[{ "query": "{ topics { name } }" }]', 400, /batch/i],
    ['{}', 400, /no keys/],
    ['"text"', 400, /POST body/],
  ])('in the body %.20s… is refused', async (body, status, message) => {
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(message);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is not read as %s, which any web page could send',
    async (type) => {
      const body = JSON.stringify({ query: '{ topics { name } }' });
      const answer = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(answer.status).toBe(400);
    },
  );
});
