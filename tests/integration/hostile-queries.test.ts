import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding } from '../helpers/issue-building';
import { graphql, request } from '../helpers/requests';

let app: TestApp;
let entry: string;

beforeAll(async () => {
  app = await startApp();
  entry = await issueBuilding(app).entry('article', 'Sak');
});
afterAll(() => app.stop());

const ofFilters = (count: number): string =>
  Array.from({ length: count }, (_, n) => `filters[$and][${n}][topics][name]=t${n}`).join('&');

describe('a filter of the public', () => {
  it.each([
    ['filters', ofFilters(7)],
    ['sorting', `${ofFilters(6)}&sort=organisations.name`],
    [
      'a populated relation',
      `populate[topics][filters][$or][0][localizations][localizations][localizations][localizations][localizations][localizations][localizations][name]=x`,
    ],
  ])('through more than six relations is refused: %s', async (_what, query) => {
    const { status, text } = await request(app, `/api/articles?locale=nb&${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(text).error).toMatchObject({
      message: expect.stringMatching(/at most 6 relations/),
      details: { code: 'too-many-relations' },
    });
  });

  it('through six relations is answered', async () => {
    expect((await request(app, `/api/articles?locale=nb&${ofFilters(6)}`)).status).toBe(200);
  });

  it('through more than six relations is refused over GraphQL, in a nested list too', async () => {
    const filters = `filters: { and: [${'{ topics: { name: { eq: "x" } } } '.repeat(7)}] }`;
    const nested = `filters: { and: [${'{ localizations: { name: { eq: "x" } } } '.repeat(7)}] }`;
    for (const query of [
      `{ articles(locale: "nb", ${filters}) { title } }`,
      `{ articles(locale: "nb", filters: { documentId: { eq: "${entry}" } }) { organisations(${nested}) { name } } }`,
    ])
      expect((await graphql(app, query)).text).toMatch(/at most 6 relations/);
  });

  it('of many levels or values is refused over GraphQL', async () => {
    const query = 'query ($f: ArticleFiltersInput) { articles(locale: "nb", filters: $f) { title } }';
    let deep: object = { title: { eq: 'x' } };
    for (let level = 0; level < 500; level += 1) deep = { and: [deep] };
    const wide = { title: { in: Array.from({ length: 1000 }, String) } };
    for (const [f, limit] of [
      [deep, 'nesting'],
      [wide, 'values'],
    ] as const)
      for (const variables of [{ f }, JSON.stringify({ f })]) {
        const { status, text } = await request(app, '/graphql', { body: { query, variables } });
        expect(status).toBe(400);
        expect(JSON.parse(text).errors[0].extensions).toMatchObject({
          code: 'OPERATION_TOO_LARGE',
          limit: { name: limit },
        });
      }
  });
});
