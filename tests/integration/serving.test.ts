import { request as send, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { graphql, request } from '../helpers/requests';

/** An answer as it comes over the wire: fetch would unpack it and follow redirects. */
interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

let app: TestApp;
let issue: string;
let slug: string;

beforeAll(async () => {
  app = await startApp();
  const make = issueBuilding(app);
  const section = await make.section('Aktuelt');
  const body = [
    { type: 'paragraph', children: [{ type: 'text', text: 'Mange ord om saken. '.repeat(100) }] },
  ];
  const entry = await make.entry('article', 'En sak', { body });
  issue = await make.issue({ outline: outlineWith(section, [['article', entry]]) });
  slug = 'nyhetsbrev-1';
  await make.publish('api::issue.issue', issue);
  await publicationNoticed();
});
afterAll(() => app.stop());

/** The watch for publications of other instances empties the memory when it sees this one, up to a second later. */
const publicationNoticed = (): Promise<void> =>
  new Promise((resolve) => {
    const { connection } = app.strapi.db;
    let asked = 0;
    const note = ({ sql }: { sql: string }): void => {
      if (!/count\(\*\)/.test(sql)) return;
      asked += 1;
      // The second question is asked only when the first has been answered and heeded.
      if (asked < 2) return;
      connection.removeListener('query', note);
      resolve();
    };
    connection.on('query', note);
  });

const call = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const outgoing = send(`${app.url}${path}`, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', reject).end();
  });

/** Asked for until it is served from memory, in its compressed forms too. */
const warm = async (path: string): Promise<RawAnswer> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await call(path, { 'accept-encoding': 'br' });
    if (answer.headers['content-encoding'] === 'br') return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${path} is not served from memory`);
};

/** Statements sent to the database while something is done, but for the watch that asks each second. */
const statementsOf = async (deed: () => Promise<unknown>): Promise<string[]> => {
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }): void => {
    if (!/count\(\*\)/.test(sql)) statements.push(sql);
  };
  app.strapi.db.connection.on('query', note);
  await deed();
  app.strapi.db.connection.removeListener('query', note);
  return statements;
};

const path = (query = ''): string => `/api/editions/${slug}${query}`;

describe('an answer from memory', () => {
  it('is the one that the stack gave, in every encoding, with its headers', async () => {
    const first = await call(path('?locale=nb'));
    await warm(path('?locale=nb'));
    const [plain, gzipped, brotli] = [
      await call(path('?locale=nb'), { 'accept-encoding': 'identity' }),
      await call(path('?locale=nb'), { 'accept-encoding': 'gzip;q=0.9, br;q=0.1' }),
      await call(path('?locale=nb'), { 'accept-encoding': 'gzip, deflate, br' }),
    ];
    expect(plain.bytes).toEqual(first.bytes);
    expect(gunzipSync(gzipped.bytes)).toEqual(first.bytes);
    expect(brotliDecompressSync(brotli.bytes)).toEqual(first.bytes);
    for (const { headers, bytes } of [plain, gzipped, brotli])
      expect(headers['content-length']).toBe(String(bytes.length));
    const {
      'content-encoding': _coding,
      'content-length': _length,
      etag,
      date: _date,
      ...headers
    } = brotli.headers;
    const { 'content-length': _plain, date: _first, etag: firstTag, ...stack } = first.headers;
    expect(headers).toEqual(stack);
    expect(etag).toBe(firstTag?.replace(/"$/, '-br"'));
    expect(stack).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      vary: expect.stringMatching(/Accept-Encoding/),
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.any(String),
      'content-security-policy': expect.any(String),
      'cache-control': 'public, max-age=60, stale-while-revalidate=60',
    });
  });

  it('takes no statement of the database, over REST and over GraphQL', async () => {
    const query = `{ edition(slug: "${slug}") { issue { title } } }`;
    await warm(path());
    await graphql(app, query);
    expect(await statementsOf(() => call(path()))).toEqual([]);
    expect(await statementsOf(() => graphql(app, query))).toEqual([]);
    expect(
      (
        await statementsOf(() =>
          graphql(
            app,
            `
              ${query}
            `,
          ),
        )
      ).length,
    ).toBeGreaterThan(0);
  });

  it('is kept for readers in browsers, who say where they come from, and is the same for all', async () => {
    const asked = path('?fields=issue.slug');
    const first = await call(asked, { origin: 'https://reader.example.org' });
    expect(await statementsOf(() => call(asked))).toEqual([]);
    const second = await call(asked, { origin: 'https://other.example.org' });
    for (const { headers } of [first, second]) {
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });

  it.each(['"TAG"', 'W/"TAG"', '"x", "TAG"', 'W/"x" , W/"TAG-gzip"', '"TAG-br"', '*'])(
    'is not sent again to who has it: If-None-Match: %s',
    async (header) => {
      await warm(path());
      const { headers } = await call(path());
      const tag = (headers.etag ?? '').replaceAll('"', '');
      for (const method of ['GET', 'HEAD'])
        for (const asked of [path(), path('?fields=language&locale=nb')]) {
          const wanted =
            asked === path() ? tag : ((await call(asked)).headers.etag ?? '').replaceAll('"', '');
          const answer = await call(asked, { 'if-none-match': header.replace('TAG', wanted) }, method);
          expect(answer.status).toBe(304);
          expect(answer.bytes).toHaveLength(0);
          expect(answer.headers['content-length']).toBeUndefined();
          expect(answer.headers).toMatchObject({
            'x-content-type-options': 'nosniff',
            vary: expect.any(String),
            etag: expect.stringContaining(wanted),
          });
        }
    },
  );

  it('is sent to who has another', async () => {
    for (const header of ['"x"', 'W/"x", "y"', 'TAG', ''])
      expect((await call(path(), { 'if-none-match': header })).status).toBe(200);
  });

  it('has no body for HEAD, and the length that GET has', async () => {
    for (const asked of [path(), '/api/editions?locale=nb&q=ord', '/api/editions/latest']) {
      const cold = await call(asked, {}, 'HEAD');
      const got = await call(asked);
      const held = await call(asked, {}, 'HEAD');
      expect([cold.bytes.length, held.bytes.length]).toEqual([0, 0]);
      expect([cold.status, held.status]).toEqual([200, 200]);
      expect(held.headers['content-length']).toBe(got.headers['content-length']);
      expect(held.headers.etag).toBe(got.headers.etag);
    }
  });

  it('is not given to a token, which goes through the stack', async () => {
    expect(
      (await statementsOf(() => call(path(), { authorization: 'Bearer nobody' }))).length,
    ).toBeGreaterThan(0);
  });
});

describe('any web page', () => {
  it('may ask whether it may ask', async () => {
    const { status, headers } = await call(
      '/api/editions',
      {
        origin: 'https://reader.example.org',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
      'OPTIONS',
    );
    expect(status).toBe(204);
    expect(headers['access-control-allow-origin']).toBe('https://reader.example.org');
    expect(headers['access-control-allow-methods']).toContain('GET');
    expect(headers['access-control-allow-headers']).toMatch(/\bIf-None-Match\b/);
  });

  it('may not write', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect((await call(path(), {}, method)).status).toBe(405);
  });
});

describe('a query that is not understood', () => {
  it.each([
    ['?pageSize=0', /pageSize: Write a whole number from 1 to 100\./],
    ['?pageSize=101', /from 1 to 100/],
    ['?pageSize=ten', /from 1 to 100/],
    ['?page=0', /page: Write a whole number from 1 to 100000\./],
    ['?page=1e99', /page: /],
    ['?page=1.5', /page: /],
    ['?page=', /page: /],
    ['?year=99999', /year: Write a whole number from 1900 to 2100\./],
    ['?from=1.5.2022', /from: Write a day as year-month-day/],
    ['?to=2022-02-30', /to: Write a day/],
    ['?locale=norsk!', /locale: Write the code of a language/],
    ['?locale=nb&locale=en', /locale: Give one value\./],
    ['?q[]=a&q[]=b', /q: Give one value\./],
    ['?q=a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k', /q: Write at most 10 words\./],
    [`?q=${'a'.repeat(201)}`, /q: Write at most 200 characters\./],
    ['?q=a%00b', /q: Write letters, digits and signs only\./],
    ['?section=%00', /section: /],
    ['?newsletter=%00', /newsletter: /],
    [
      '?sort=title',
      /There is no parameter "sort"\. Use locale, newsletter, year, from, to, section, q, page, pageSize, fields\./,
    ],
    ['?status=draft', /no parameter "status"/],
    ['?fields=issue.colour', /fields: There is no field issue\.colour\./],
    ['?fields=issue..title', /fields: Write names of fields/],
    ['/latest?version=1', /no parameter "version"/],
    ['/latest?fields=colour,smell', /There is no field colour, nor smell\./],
    ['/nyhetsbrev-1?version=0', /version: Write a whole number from 1/],
    ['/nyhetsbrev-1?version=one', /version: /],
    ['/nyhetsbrev-1?fields=sections.groups.entries.shoe', /no field sections\.groups\.entries\.shoe/],
    ['/a%00b', /Write letters/],
    [`/${'a'.repeat(201)}`, /at most 200/],
  ])('is refused in Strapi’s shape with a sentence: %s', async (query, message) => {
    const { status, text } = await request(app, `/api/editions${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: expect.stringMatching(message),
        details: { errors: expect.any(Array) },
      },
    });
  });

  it.each([
    ['edition(slug: "a\\u0000b") { language }', /Write letters/],
    [`edition(slug: "${'a'.repeat(201)}") { language }`, /at most 200/],
    ['edition(slug: "a", version: 0) { language }', /version: Write a whole number/],
    ['latestEdition(locale: "norsk!") { language }', /locale: Write the code/],
    ['editions(pageSize: 101) { pagination { total } }', /pageSize: Write a whole number from 1 to 100/],
    ['editions(q: "a\\u0000") { pagination { total } }', /q: Write letters/],
  ])('is refused over GraphQL with the same sentence: %s', async (query, message) => {
    const { text } = await graphql(app, `{ ${query} }`);
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('with a broken percent sign is refused too', async () => {
    for (const asked of ['/api/editions/%E0%A4%A', '/api/editions/%', '/api/editions?q=%E0%A4%A'])
      expect([200, 400, 404]).toContain((await call(asked)).status);
  });

  it('that finds nothing is no error', async () => {
    expect(JSON.parse((await request(app, '/api/editions?locale=se&page=9000')).text)).toEqual({
      data: [],
      meta: { pagination: { page: 9000, pageSize: 25, pageCount: 0, total: 0 } },
    });
    for (const asked of [
      '/api/editions/ikke-her',
      path('?locale=en'),
      path('?version=99'),
      '/api/editions/latest?locale=en',
    ]) {
      const { status, headers, bytes } = await call(asked);
      expect(status).toBe(404);
      expect(JSON.parse(bytes.toString()).error).toMatchObject({
        status: 404,
        name: 'NotFoundError',
        message: expect.stringMatching(/no published issue here/),
      });
      expect(headers['cache-control']).toBe('public, max-age=5');
    }
  });
});

describe('parts of an edition', () => {
  it('are sent where they are asked for by name', async () => {
    const { text } = await request(app, path('?fields=language,issue.title,sections.groups.entries.title'));
    expect(JSON.parse(text).data).toEqual({
      language: 'nb',
      issue: { title: 'Nyhetsbrev 1' },
      sections: [{ groups: [{ entries: [{ title: 'En sak' }] }] }],
    });
    const list = await request(app, '/api/editions?fields=issue.slug,edition.number');
    expect(JSON.parse(list.text).data).toEqual([{ issue: { slug }, edition: { number: 1 } }]);
  });
});

describe('a withdrawn issue', () => {
  it('is gone from memory at once, and from other caches after five minutes', async () => {
    const numbered = await call(path('?version=1'));
    expect(numbered.headers['cache-control']).toBe('public, max-age=300, immutable');
    expect(numbered.headers.etag).toMatch(/^"[0-9a-f]{64}"$/);
    await warm(path('?version=1'));
    const token = await logInAs(app, 'utgave-editor');
    const body = { language: 'nb', reason: 'Personvern' };
    expect((await request(app, `/issue-assembler/issues/${issue}/withdraw`, { token, body })).status).toBe(
      200,
    );
    for (const query of ['', '?version=1', '?fields=language']) {
      const gone = await call(path(query), { 'if-none-match': numbered.headers.etag ?? '' });
      expect(gone.status).toBe(410);
      expect(gone.headers['cache-control']).toBe('public, max-age=5');
      expect(gone.headers.etag).toBeUndefined();
    }
    expect((await call('/api/editions/latest')).status).toBe(404);
    expect((await graphql(app, `{ edition(slug: "${slug}", version: 1) { language } }`)).text).toContain(
      'withdrawn',
    );
  });
});

describe('the slug of an issue', () => {
  const issues = () => app.strapi.documents('api::issue.issue');
  let id: string;
  const publishUnder = async (wanted: string): Promise<void> => {
    await issues().update({ documentId: id, locale: 'nb', data: { slug: wanted } });
    await issues().publish({ documentId: id, locale: 'nb' });
  };
  const withdraw = async (): Promise<void> => {
    const token = await logInAs(app, 'utgave-editor');
    const body = { language: 'nb', reason: 'Feil tittel' };
    await request(app, `/issue-assembler/issues/${id}/withdraw`, { token, body });
  };

  beforeAll(async () => {
    const make = issueBuilding(app);
    const entry = await make.entry('article', 'Enda en sak');
    const outline = outlineWith(await make.section('Mer'), [['article', entry]]);
    id = await make.issue({ outline, number: 70, slug: 'forste-navn' });
    await make.publish('api::issue.issue', id);
  });

  it('is frozen while it is published', async () => {
    await expect(
      issues().update({ documentId: id, locale: 'nb', data: { slug: 'annet-navn' } }),
    ).rejects.toThrow(/"forste-navn" is published and stays/);
  });

  it('leads on to the new one when it was changed after a withdrawal, with what was asked for', async () => {
    await withdraw();
    expect((await call('/api/editions/forste-navn')).status).toBe(410);
    await publishUnder('andre-navn');
    const moved = await call('/api/editions/forste-navn?fields=language,issue.slug', {
      origin: 'https://reader.example.org',
    });
    expect([moved.status, moved.headers.location]).toEqual([
      301,
      '/api/editions/andre-navn?fields=language,issue.slug',
    ]);
    expect(moved.headers['access-control-allow-origin']).toBe('*');
    const followed = await fetch(`${app.url}/api/editions/forste-navn?fields=issue.slug`);
    expect(await followed.json()).toMatchObject({ data: { issue: { slug: 'andre-navn' } } });
    expect((await call('/api/editions/forste-navn?version=1')).status).toBe(410);
    expect((await call('/api/editions/forste-navn?version=2')).headers.location).toBe(
      '/api/editions/andre-navn?version=2',
    );
    const { text } = await graphql(
      app,
      '{ edition(slug: "forste-navn") { issue { slug } edition { number } } }',
    );
    expect(JSON.parse(text).data.edition).toEqual({ issue: { slug: 'andre-navn' }, edition: { number: 2 } });
  });

  it('that was given up belongs to the issue that takes it', async () => {
    const make = issueBuilding(app);
    const outline = outlineWith(await make.section('Nyere'), [
      ['article', await make.entry('article', 'Ny sak')],
    ]);
    const taker = await make.issue({ outline, number: 71, slug: 'forste-navn' });
    await make.publish('api::issue.issue', taker);
    const { status, bytes } = await call('/api/editions/forste-navn');
    expect(status).toBe(200);
    expect(JSON.parse(bytes.toString()).data.issue.id).toBe(taker);
  });
});
