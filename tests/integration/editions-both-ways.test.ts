import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { startApp, type TestApp } from '../helpers/app';
import { days, issueBuilding } from '../helpers/issue-building';
import { graphql, request } from '../helpers/requests';

let app: TestApp;
let schema: GraphQLSchema;

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
const links = [
  {
    label: 'Les rapporten',
    url: 'https://example.org/rapport',
    language: 'nb',
    status: 'ok',
    role: 'document',
  },
  { label: 'Påmelding', url: null, language: 'en', status: 'missing', role: 'registration' },
];

/** An issue with every type of entry, full and bare, links with and without a target, overrides, and some English. */
const fillDatabase = async (): Promise<void> => {
  const make = issueBuilding(app);
  const [agency, court, party] = await Promise.all([
    make.create('api::organisation.organisation', {
      name: 'Tilsynet',
      acronym: 'TS',
      kind: 'agency',
      country: 'NO',
      url: 'https://example.org',
    }),
    make.create('api::organisation.organisation', { name: 'Borgarting lagmannsrett', kind: 'court' }),
    make.create('api::organisation.organisation', { name: 'Fjellpartiet', kind: 'party' }),
  ]);
  const topic = await make.create('api::topic.topic', { name: 'Arbeid', uri: 'https://example.org/arbeid' });
  const newsletter = await make.create('api::newsletter.newsletter', {
    name: 'Bladet',
    publisher: agency,
    about: text('Om bladet.'),
    footer: text('Bunn.'),
    contactPoints: [{ label: 'Redaksjonen', email: 'red@example.org' }],
    primaryColour: '#123456',
  });
  const shared = { links, topics: [topic] };
  const report = await make.entry('report', 'Årsrapport', {
    ...shared,
    summary: text('Sammendrag.'),
    publishers: [agency, court],
    reportNumber: 'Rapport 2022:1',
    publishedOn: days('2022-05-03'),
    coversFrom: '2021-01-01',
    coversTo: '2021-12-31',
    asOf: '2022-01-01',
    country: 'NO',
  });
  const ruling = await make.entry('ruling', 'Dom', {
    ...shared,
    summary: text('Dommen.'),
    reference: 'LB-2022-1001',
    court,
    decidedOn: '2022-05-04',
    caseName: 'Fiskesaken',
    statutes: [{ act: 'straffeloven', section: '257' }],
    outcomes: [{ defendants: 2, result: 'convicted', charge: 'Menneskehandel' }],
    appealSteps: [{ kind: 'appealed', date: '2022-05-20', note: 'Anket' }],
    legalForce: 'final',
    legalForceDate: '2022-06-01',
    legalForceBasis: 'not_appealed',
    earlierInstance: 'TOSLO-2021-2002',
  });
  const event = await make.entry('event', 'Seminar', {
    ...shared,
    summary: text('Kom!'),
    place: 'Oslo',
    when: { ...days('2022-06-11', '2022-06-12'), literal: '11.–12. juni' },
    allDay: false,
    startTime: '09:00:00.000',
    endTime: '15:30:00.000',
    format: 'hybrid',
    organisers: [agency],
  });
  const article = await make.entry('article', 'Forslag', {
    ...shared,
    body: text('Brødtekst.'),
    kind: 'private_members_motion',
    when: days('2022-06-01'),
    organisations: [agency],
    parliament: { matterId: '91234', parties: [party], outcome: 'pending' },
    related: [{ uid: 'api::report.report', documentId: report }],
  });
  const bare = {
    report: await make.entry('report', 'Bar rapport'),
    event: await make.entry('event', 'Bart møte'),
    article: await make.entry('article', 'Bar sak'),
  };
  for (const [uid, documentId, data] of [
    ['api::report.report', report, { title: 'Annual report', summary: text('Summary.') }],
    ['api::event.event', event, { title: 'Seminar', summary: text('Come!'), place: 'Oslo' }],
  ] as const) {
    await make.update(uid, documentId, data, 'en');
    await make.publish(uid, documentId, 'en');
  }
  const section = await make.section('Aktuelt', { intro: text('Det nyeste.') });
  const other = await make.section('Annet', { position: 2 });
  const placement = (id: string, type: string, documentId: string) => ({
    id,
    uid: `api::${type}.${type}`,
    documentId,
  });
  const issue = await make.issue({
    newsletter,
    intro: text('Velkommen.'),
    closing: text('Ha det.'),
    outline: {
      revision: 0,
      sections: [
        {
          section,
          groups: [
            {
              id: 'g1',
              heading: { nb: 'Norge', en: 'Norway' },
              placements: [
                {
                  ...placement('p1', 'report', report),
                  heading: { nb: 'Les dette', en: 'Read this' },
                  intro: { nb: 'Bare på norsk.' },
                },
                placement('p2', 'ruling', ruling),
              ],
            },
            { id: 'g2', placements: [placement('p3', 'event', event), placement('p4', 'article', article)] },
          ],
        },
        {
          section: other,
          groups: [
            {
              id: 'g3',
              placements: Object.entries(bare).map(([type, id]) => placement(`b-${type}`, type, id)),
            },
          ],
        },
      ],
    },
  });
  await make.publish('api::issue.issue', issue);
  await make.update(
    'api::issue.issue',
    issue,
    { title: 'Newsletter 1', slug: 'newsletter-1', intro: text('Welcome.') },
    'en',
  );
  await make.publish('api::issue.issue', issue, 'en');
  for (const [year, number] of [
    [2022, 2],
    [2023, 1],
  ] as const) {
    const later = await make.issue({
      slug: `blad-${year}-${number}`,
      title: `Blad ${number}/${year}`,
      year,
      number,
      newsletter,
      periodStart: `${year}-0${number + 6}-01`,
      periodEnd: `${year}-0${number + 6}-28`,
      outline: {
        revision: 0,
        sections: [
          { section: other, groups: [{ id: 'g1', placements: [placement('p1', 'article', bare.article)] }] },
        ],
      },
    });
    await make.publish('api::issue.issue', later);
  }
};

beforeAll(async () => {
  app = await startApp();
  await fillDatabase();
  schema = buildClientSchema(JSON.parse((await graphql(app, getIntrospectionQuery())).text).data);
});
afterAll(() => app.stop());

/** Every field of a type, and of what it holds. */
const everything = (type: GraphQLNamedType | undefined): string => {
  if (isUnionType(type))
    return `{ ${type
      .getTypes()
      .map((one) => `... on ${one.name} ${everything(one)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).map((field) => {
    const below = getNamedType(field.type);
    return isCompositeType(below) ? `${field.name} ${everything(below)}` : field.name;
  });
  return `{ ${fields.join(' ')} }`;
};

const byGraphql = async (field: string, type: string): Promise<unknown> => {
  const answer = JSON.parse(
    (await graphql(app, `{ answer: ${field} ${everything(schema.getType(type))} }`)).text,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.answer;
};
const byRest = async (path: string): Promise<{ data: object; meta: object }> =>
  JSON.parse((await request(app, `/api/editions${path}`)).text);

describe('an edition is the same over REST and GraphQL, field by field', () => {
  it.each([
    ['/nyhetsbrev-1', 'edition(slug: "nyhetsbrev-1")'],
    ['/nyhetsbrev-1?locale=nb', 'edition(slug: "nyhetsbrev-1", locale: "nb")'],
    ['/nyhetsbrev-1?locale=en', 'edition(slug: "nyhetsbrev-1", locale: "en")'],
    ['/newsletter-1', 'edition(slug: "newsletter-1")'],
    ['/newsletter-1?locale=nb', 'edition(slug: "newsletter-1", locale: "nb")'],
    ['/latest', 'latestEdition'],
    ['/latest?locale=en', 'latestEdition(locale: "en")'],
  ])('%s', async (path, field) => {
    const { data, meta } = await byRest(path);
    expect(await byGraphql(field, 'Edition')).toEqual({ ...data, meta });
  });

  it('in a numbered version', async () => {
    const { data, meta } = await byRest('/nyhetsbrev-1?version=1');
    expect(await byGraphql('edition(slug: "nyhetsbrev-1", version: 1)', 'Edition')).toEqual({
      ...data,
      meta: { languages: null, versions: null, ...meta },
    });
  });

  it('with what was written for it: every type, both languages, links, overrides', async () => {
    const { data } = await byRest('/nyhetsbrev-1?locale=en');
    expect(data).toMatchObject({
      language: 'en',
      newsletter: { name: 'Bladet', about: { lang: 'nb' } },
      issue: { lang: 'en', title: 'Newsletter 1', intro: { lang: 'en' }, closing: { lang: 'nb' } },
      sections: [
        {
          title: { lang: 'nb', text: 'Aktuelt' },
          groups: [
            {
              heading: { lang: 'en', text: 'Norway' },
              entries: [
                {
                  type: 'report',
                  lang: 'en',
                  title: 'Annual report',
                  heading: { lang: 'en', text: 'Read this' },
                  intro: { lang: 'nb' },
                  publishers: [{ name: 'Tilsynet' }, { name: 'Borgarting lagmannsrett' }],
                  links: [{ status: 'ok' }, { url: null, status: 'missing' }],
                },
                {
                  type: 'ruling',
                  lang: 'nb',
                  title: 'Dom',
                  reference: 'LB-2022-1001',
                  statutes: [{ section: '257' }],
                  appealSteps: [{ kind: 'appealed' }],
                },
              ],
            },
            {
              heading: null,
              entries: [
                { type: 'event', lang: 'en' },
                { type: 'article', lang: 'nb', parliament: { parties: [{ name: 'Fjellpartiet' }] } },
              ],
            },
          ],
        },
        { groups: [{ entries: [{ type: 'report' }, { type: 'event' }, { type: 'article' }] }] },
      ],
    });
  });
});

describe('a list of editions is the same over REST and GraphQL', () => {
  it.each<[string, string, string[]]>([
    ['', '', ['blad-2023-1', 'blad-2022-2', 'nyhetsbrev-1']],
    ['locale=en', 'locale: "en"', ['newsletter-1']],
    ['year=2022', 'year: 2022', ['blad-2022-2', 'nyhetsbrev-1']],
    ['from=2022-06-30', 'from: "2022-06-30"', ['blad-2023-1', 'blad-2022-2', 'nyhetsbrev-1']],
    ['from=2022-07-01', 'from: "2022-07-01"', ['blad-2023-1', 'blad-2022-2']],
    ['to=2022-05-01', 'to: "2022-05-01"', ['nyhetsbrev-1']],
    ['to=2022-04-30', 'to: "2022-04-30"', []],
    ['from=2022-07-01&to=2022-12-31', 'from: "2022-07-01", to: "2022-12-31"', ['blad-2022-2']],
    ['section=aktuelt', 'section: "aktuelt"', ['nyhetsbrev-1']],
    ['section=aktu', 'section: "aktu"', []],
    ['section=%25', 'section: "%"', []],
    ['q=MENNESKE', 'q: "MENNESKE"', []],
    ['q=dommen%20VELKOMMEN', 'q: "dommen VELKOMMEN"', ['nyhetsbrev-1']],
    ['q=%C3%A5rsrapport', 'q: "ÅRSRAPPORT"', ['nyhetsbrev-1']],
    ['q=LB-2022-1001', 'q: "lb-2022-1001"', ['nyhetsbrev-1']],
    ['q=100%25', 'q: "100%"', []],
    ['q=dommen%20ingenting', 'q: "dommen ingenting"', []],
    ['pageSize=1&page=2', 'pageSize: 1, page: 2', ['blad-2022-2']],
    ['pageSize=2&page=2', 'pageSize: 2, page: 2', ['nyhetsbrev-1']],
    ['pageSize=100&page=2', 'pageSize: 100, page: 2', []],
    ['newsletter=nobody', 'newsletter: "nobody"', []],
  ])('%s', async (query, args, slugs) => {
    const { data, meta } = await byRest(`?${query}`);
    expect((data as { issue: { slug: string } }[]).map(({ issue }) => issue.slug)).toEqual(slugs);
    expect(await byGraphql(args ? `editions(${args})` : 'editions', 'EditionList')).toEqual({
      data,
      ...meta,
    });
  });

  it('by newsletter, whose id an edition tells', async () => {
    const { data } = await byRest('/nyhetsbrev-1');
    const { newsletter } = data as { newsletter: { id: string } };
    const list = await byRest(`?newsletter=${newsletter.id}`);
    expect(list.meta).toMatchObject({ pagination: { total: 3, pageCount: 1 } });
  });
});
