import { startApp, type TestApp } from '../helpers/app';
import { logInAs } from '../helpers/admin-users';
import { graphql, request, type Answer } from '../helpers/requests';

let app: TestApp;
let editor: string;
beforeAll(async () => {
  app = await startApp();
  editor = await logInAs(app, 'utgave-editor');
});
afterAll(() => app.stop());

type Values = Record<string, unknown>;

/** What the buttons of the edit view send. */
const content = (method: string, type: string, rest = '', body?: Values): Promise<Answer> =>
  request(app, `/content-manager/collection-types/api::${type}.${type}${rest}`, {
    method,
    token: editor,
    body,
  });
const create = (type: string, body: Values, locale = 'nb') =>
  content('POST', type, `?locale=${locale}`, body);
const update = (type: string, documentId: string, body: Values, locale = 'nb') =>
  content('PUT', type, `/${documentId}?locale=${locale}`, body);

const saved = ({ status, text }: Answer) => {
  expect([status === 201 ? 200 : status, text]).toEqual([200, expect.any(String)]);
  return JSON.parse(text).data;
};

interface Refusal {
  path: string;
  code: string;
  message: string;
}
const refused = ({ status, text }: Answer): Refusal[] => {
  expect([status, text]).toEqual([400, expect.any(String)]);
  const { details } = JSON.parse(text).error;
  return details.errors.map((error: { path: string[]; code: string; message: string }) => ({
    ...error,
    path: error.path.join('.'),
  }));
};

let number = 0;
const issue = (changes: Values = {}): Values => {
  number += 1;
  return {
    title: 'Nyhetsbrev',
    number,
    year: 2030,
    periodStart: '2030-01-01',
    periodEnd: '2030-02-28',
    ...changes,
  };
};
const report = (changes: Values = {}): Values => ({
  title: 'Rapport',
  kind: 'research',
  reportStatus: 'published',
  ...changes,
});
const ruling = (changes: Values = {}): Values => ({
  title: 'Dom',
  caseType: 'criminal',
  decisionType: 'judgment',
  legalForce: 'unknown',
  ...changes,
});
const contact = (changes: Values = {}): Values => ({
  language: 'nb',
  subscriptionStatus: 'pending',
  ...changes,
});

describe('an issue', () => {
  it('is refused where the period ends before it starts, also when only its end is changed', async () => {
    expect(refused(await create('issue', issue({ periodEnd: '2029-12-31' })))).toMatchObject([
      {
        path: 'periodEnd',
        code: 'last-day-before-first',
        message: expect.stringMatching(/^The last day, 31 December 2029, is before/),
      },
    ]);
    const { documentId } = saved(await create('issue', issue()));
    expect(refused(await update('issue', documentId, { periodEnd: '2029-12-31' }))).toHaveLength(1);
  });

  it('is refused where number and year are taken in its newsletter, whatever its language', async () => {
    const newsletter = async (name: string) => saved(await create('newsletter', { name })).documentId;
    const [first, second] = [await newsletter('Ett nyhetsbrev'), await newsletter('Et annet nyhetsbrev')];
    const one = (documentId: string) => ({ connect: [{ documentId, locale: 'nb' }], disconnect: [] });
    const values = issue();
    const { documentId } = saved(await create('issue', { ...values, newsletter: one(first) }));
    const taken = [{ path: 'number', code: 'issue-number-taken' }];
    expect(refused(await create('issue', { ...values, newsletter: one(first) }))).toMatchObject(taken);
    const other = saved(await create('issue', { ...values, newsletter: one(second) }));
    expect(refused(await update('issue', other.documentId, { newsletter: one(first) }))).toMatchObject(taken);
    expect(refused(await content('POST', 'issue', `/clone/${documentId}?locale=nb`, values))).toMatchObject(
      taken,
    );
    saved(await update('issue', documentId, { title: 'Newsletter', number: values.number }, 'en'));
    saved(
      await update('issue', documentId, { title: 'Nyhetsbrevet', number: values.number, year: values.year }),
    );
  });

  it('is refused where the outline is not one', async () => {
    const outline = { revision: 0, sections: [{ section: '1', groups: [] }] };
    const [error] = refused(await create('issue', issue({ outline })));
    expect(error).toMatchObject({ code: 'outline', message: expect.stringContaining('Outline') });
  });
});

describe('a section', () => {
  it('is refused where its collection rule is not one', async () => {
    const collectionRule = { entryTypes: ['report', 'podcast'] };
    const [error] = refused(await create('section', { title: 'Rapporter', collectionRule }));
    expect(error).toMatchObject({ code: 'collection-rule', path: 'collectionRule.entryTypes.1' });
    saved(await create('section', { title: 'Rapporter', collectionRule: { entryTypes: ['report'] } }));
  });
});

describe('links and dates', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'example.org', '//example.org'])(
    'are refused as %s',
    async (url) => {
      const links = [
        { label: 'Riktig', url: 'https://example.org', status: 'ok' },
        { label: 'Feil', url, status: 'ok' },
      ];
      expect(refused(await create('report', report({ links })))).toMatchObject([
        { path: 'links.1.url', code: 'unsafe-link' },
      ]);
      expect(refused(await create('organisation', { name: 'Rådet', kind: 'agency', url }))).toMatchObject([
        { path: 'url' },
      ]);
    },
  );

  it('are refused in rich text, with the words around a link that leads nowhere', async () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'her' }] };
    const summary = [{ type: 'paragraph', children: [link] }];
    expect(refused(await create('report', report({ summary })))).toMatchObject([
      { path: 'summary', code: 'rich-text', message: expect.stringContaining('“her”') },
    ]);
  });

  it('are refused where the precision does not fit the days', async () => {
    const when = { start: '2022-05-11', end: '2022-05-12', precision: 'month' };
    const [error] = refused(await create('event', { title: 'Seminar', when }));
    expect(error).toMatchObject({ code: 'imprecise-date', path: expect.stringMatching(/^when/) });
  });

  it('are saved where the target of a link is lost', async () => {
    const links = [
      { label: 'Her', url: null, status: 'missing' },
      { label: 'Der', url: '', status: 'missing' },
    ];
    expect(saved(await create('report', report({ links }))).links).toHaveLength(2);
  });

  it('are refused where a date ends before it starts', async () => {
    const when = { start: '2022-05-12', end: '2022-05-11', precision: 'day' };
    expect(refused(await create('event', { title: 'Seminar', when }))).toMatchObject([{ path: 'when.end' }]);
    expect(
      refused(await create('report', report({ coversFrom: '2022-02-01', coversTo: '2022-01-01' }))),
    ).toMatchObject([{ path: 'coversTo' }]);
  });
});

describe('a slug', () => {
  it.each<[string, () => Values, string]>([
    ['report', () => report({ title: 'Årsrapport om økt innsats' }), 'arsrapport-om-okt-innsats'],
    ['ruling', () => ruling({ title: 'Dom om æresvold' }), 'dom-om-aeresvold'],
    ['event', () => ({ title: 'Møte 3. mai', kind: 'meeting' }), 'mote-3-mai'],
    ['article', () => ({ title: 'Prop. 12 L (2021–2022)', kind: 'legislation' }), 'prop-12-l-2021-2022'],
    ['issue', () => issue({ title: 'Mai–juni 2022' }), 'mai-juni-2022'],
    ['section', () => ({ title: 'Rettsavgjørelser' }), 'rettsavgjorelser'],
    ['newsletter', () => ({ name: 'Månedsbrevet' }), 'manedsbrevet'],
  ])('of a %s is made from its title', async (type, values, slug) => {
    expect(saved(await create(type, values())).slug).toBe(slug);
    expect(saved(await create(type, { ...values(), slug: null })).slug).toBe(`${slug}-2`);
    expect(saved(await create(type, { ...values(), slug: '' })).slug).toBe(`${slug}-3`);
  });

  it('of an issue is none that the public API has a meaning for', async () => {
    const named = saved(await create('issue', issue({ title: 'Latest' })));
    expect(named.slug).toBe('latest-2');
    expect(refused(await update('issue', named.documentId, { slug: 'latest' }))).toMatchObject([
      { path: 'slug', code: 'slug-taken' },
    ]);
  });

  it('is unique in its language, and may be the same in another', async () => {
    const first = saved(await create('article', { title: 'Ny lov', kind: 'legislation' }));
    const second = saved(await create('article', { title: 'Ny lov', kind: 'legislation' }));
    expect([first.slug, second.slug]).toEqual(['ny-lov', 'ny-lov-2']);
    expect(saved(await update('article', second.documentId, { title: 'Ny lov' }, 'en')).slug).toBe('ny-lov');
    expect(saved(await create('report', report({ title: 'Ny lov' }))).slug).toBe('ny-lov');
  });

  it('is unique also where several are saved at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => create('event', { title: 'Samtidig' })),
    );
    const slugs = answers.map((answer) => saved(answer).slug);
    expect(slugs.sort()).toEqual(['samtidig', ...[2, 3, 4, 5, 6].map((count) => `samtidig-${count}`)]);
  });

  it("is the editor's own where it is well formed and free, and else refused with one that would do", async () => {
    expect(saved(await create('report', report({ slug: 'min-rapport' }))).slug).toBe('min-rapport');
    expect(refused(await create('report', report({ slug: 'min-rapport' })))).toMatchObject([
      { path: 'slug', code: 'slug-taken', message: expect.stringContaining('"min-rapport-2"') },
    ]);
    expect(refused(await create('report', report({ slug: 'Min Rapport' })))).toMatchObject([
      { path: 'slug', code: 'slug-shape', message: expect.stringContaining('"min-rapport-2"') },
    ]);
  });

  it('follows the title of a draft until it is published, and then stays', async () => {
    const { documentId } = saved(await create('report', report({ title: 'Første tittel' })));
    expect(
      saved(await update('report', documentId, { title: 'Andre tittel', slug: 'forste-tittel' })).slug,
    ).toBe('andre-tittel');
    saved(await content('POST', 'report', `/${documentId}/actions/publish?locale=nb`, {}));
    expect(
      saved(await update('report', documentId, { title: 'Tredje tittel', slug: 'andre-tittel' })).slug,
    ).toBe('andre-tittel');
    expect(saved(await update('report', documentId, { slug: '' })).slug).toBe('andre-tittel');
    expect(refused(await update('report', documentId, { slug: 'ny-adresse' }))).toMatchObject([
      { path: 'slug', code: 'slug-frozen' },
    ]);
    expect(saved(await update('report', documentId, { title: 'Second title' }, 'en')).slug).toBe(
      'second-title',
    );
    saved(await content('POST', 'report', `/${documentId}/actions/unpublish?locale=nb`, {}));
    expect(saved(await update('report', documentId, { slug: 'ny-adresse' })).slug).toBe('ny-adresse');
  });

  it('of a duplicate is its own', async () => {
    const { documentId, slug } = saved(await create('article', { title: 'Original', kind: 'notice' }));
    const copy = saved(
      await content('POST', 'article', `/clone/${documentId}?locale=nb`, {
        title: 'Original',
        kind: 'notice',
        slug,
      }),
    );
    expect(copy.slug).toBe('original-2');
  });
});

describe('a ruling', () => {
  it('is saved with its references in their normal form, the same in both languages', async () => {
    const values = ruling({ reference: ' lb – 2018 – 102939 – 2', earlierInstance: 'thedm-2020-52736' });
    const { documentId, ...first } = saved(await create('ruling', values));
    expect(first).toMatchObject({ reference: 'LB-2018-102939-2', earlierInstance: 'THEDM-2020-52736' });
    expect(saved(await update('ruling', documentId, { title: 'Judgment' }, 'en')).reference).toBe(
      'LB-2018-102939-2',
    );
  });

  it('is refused where another has the reference, however it is written', async () => {
    saved(await create('ruling', ruling({ reference: 'HR-2017-1124-A' })));
    expect(refused(await create('ruling', ruling({ reference: 'hr–2017–1124–a' })))).toMatchObject([
      { path: 'reference', code: 'reference-taken' },
    ]);
    expect(refused(await create('ruling', ruling({ reference: 'HR-2017-1124-A' }), 'en'))).toHaveLength(1);
  });

  it('is saved with a reference nobody knows the form of, once', async () => {
    expect(saved(await create('ruling', ruling({ reference: ' Nemnda,  sak 3' }))).reference).toBe(
      'Nemnda, sak 3',
    );
    expect(refused(await create('ruling', ruling({ reference: 'NEMNDA, sak 3' })))).toHaveLength(1);
  });

  it('is not its own earlier instance', async () => {
    const { documentId } = saved(await create('ruling', ruling({ reference: 'LG-2019-5' })));
    expect(refused(await update('ruling', documentId, { earlierInstance: 'lg-2019-5' }))).toMatchObject([
      { path: 'earlierInstance', code: 'own-earlier-instance' },
    ]);
  });
});

describe('a contact', () => {
  it('is on the list once, whatever the case of its address', async () => {
    expect(saved(await create('contact', contact({ email: ' Kari@Example.org ' }))).email).toBe(
      'kari@example.org',
    );
    expect(refused(await create('contact', contact({ email: 'KARI@example.ORG' })))).toMatchObject([
      { path: 'email', code: 'e-mail-taken' },
    ]);
  });

  it('is on the list once also where two are saved at the same moment', async () => {
    const answers = await Promise.all(
      ['ola@example.org', 'Ola@example.org', 'OLA@example.org'].map((email) =>
        create('contact', contact({ email })),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  });

  it.each(['kari', 'kari@example', 'Kari <kari@example.org>', 'a@example.org,b@example.org'])(
    'is refused with the address %s',
    async (email) => {
      expect(refused(await create('contact', contact({ email })))).toMatchObject([
        { path: 'email', code: 'e-mail-shape' },
      ]);
    },
  );

  it('keeps its address and its newsletters when its name is changed', async () => {
    const newsletter = saved(await create('newsletter', { name: 'Brevet' })).documentId;
    const { documentId } = saved(
      await create(
        'contact',
        contact({
          email: 'per@example.org',
          newsletters: { connect: [{ documentId: newsletter, locale: 'nb' }] },
        }),
      ),
    );
    saved(await update('contact', documentId, { name: 'Per', email: 'Per@example.org' }));
    const stored = await app.strapi
      .documents('api::contact.contact')
      .findOne({ documentId, populate: ['newsletters'] });
    expect(stored).toMatchObject({
      name: 'Per',
      email: 'per@example.org',
      newsletters: [{ documentId: newsletter }],
    });
  });
});

describe('every broken rule', () => {
  it('is told at once, each with its place', async () => {
    const values = report({
      slug: 'Feil slug',
      links: [{ label: 'x', url: 'ftp://x', status: 'ok' }],
      coversFrom: '2022-02-01',
      coversTo: '2022-01-01',
    });
    expect(
      refused(await create('report', values))
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['coversTo', 'links.0.url', 'slug']);
  });

  it('leaves nothing behind', async () => {
    const before = await app.strapi.db.query('api::report.report').count();
    await create('report', report({ slug: 'Feil slug' }));
    expect(await app.strapi.db.query('api::report.report').count()).toBe(before);
  });
});

describe('the same rules hold with a full-access token', () => {
  let token: string;
  beforeAll(async () => {
    const made = await app.strapi
      .service('admin::api-token')
      .create({ name: 'full', description: '', type: 'full-access', lifespan: null });
    token = made.accessKey;
  });
  const rest = (method: string, path: string, data: Values) =>
    request(app, path, { method, token, body: { data } });

  it('over REST, where a save publishes unless it asks for a draft', async () => {
    expect(
      refused(await rest('POST', '/api/reports?locale=nb', report({ slug: 'Feil slug' }))),
    ).toMatchObject([{ code: 'slug-shape' }]);
    const links = [{ label: 'x', url: 'javascript:alert(1)', status: 'ok' }];
    expect(refused(await rest('POST', '/api/reports?locale=nb', report({ links })))).toMatchObject([
      { code: 'unsafe-link' },
    ]);
    const { documentId, slug } = saved(
      await rest('POST', '/api/reports?locale=nb', report({ title: 'Over REST' })),
    );
    expect(slug).toBe('over-rest');
    expect((await request(app, `/api/reports/${documentId}?locale=nb`)).status).toBe(200);
    expect(refused(await rest('PUT', `/api/reports/${documentId}?locale=nb`, { slug: 'ny' }))).toMatchObject([
      { code: 'slug-frozen' },
    ]);
    const draft = saved(
      await rest('POST', '/api/reports?locale=nb&status=draft', report({ title: 'Bare utkast' })),
    );
    expect((await request(app, `/api/reports/${draft.documentId}?locale=nb`)).status).toBe(404);
  });

  it('over REST in another language, which begins with the facts', async () => {
    const { documentId } = saved(
      await rest('POST', '/api/reports?locale=nb', report({ reportNumber: 'R 7' })),
    );
    saved(await rest('PUT', `/api/reports/${documentId}?locale=en`, { title: 'Report 7' }));
    const { text } = await request(app, `/api/reports/${documentId}?locale=en`);
    expect(JSON.parse(text).data).toMatchObject({ reportNumber: 'R 7', slug: 'report-7' });
  });

  it('over REST in no language that is not there', async () => {
    expect(refused(await rest('POST', '/api/reports?locale=xx', report()))).toMatchObject([
      { code: 'unknown-language' },
    ]);
  });

  it('over GraphQL', async () => {
    const save = (slug: string) =>
      graphql(
        app,
        `mutation { createReport(locale: "nb", data: { title: "G", kind: research, reportStatus: published, slug: "${slug}" }) { slug } }`,
        token,
      );
    expect((await save('Feil slug')).text).toContain('slug-shape');
    expect((await save('over-graphql')).text).toContain('"slug":"over-graphql"');
  });
});

describe('the newsletter of a new issue', () => {
  const newsletterOf = async (documentId: string): Promise<string | undefined> => {
    const found = await app.strapi
      .documents('api::issue.issue')
      .findOne({ documentId, locale: 'nb', populate: ['newsletter'] });
    return found?.newsletter?.documentId;
  };
  const untouched = { newsletter: { connect: [], disconnect: [] } };
  beforeAll(async () => {
    await app.strapi.db.query('api::newsletter.newsletter').deleteMany({});
  });

  it('is the only one there is, where an editor chose none', async () => {
    const { documentId: only } = saved(await create('newsletter', { name: 'Det eneste' }));
    const { documentId } = saved(await create('issue', issue(untouched)));
    expect(await newsletterOf(documentId)).toBe(only);
  });

  it('is none where a program names none', async () => {
    const { documentId } = await app.strapi
      .documents('api::issue.issue')
      .create({ locale: 'nb', data: issue() as never });
    expect(await newsletterOf(documentId)).toBeUndefined();
  });

  it('is for the editor to choose where there are two, and may be taken away', async () => {
    const { documentId: second } = saved(await create('newsletter', { name: 'Et til' }));
    const { documentId: free } = saved(await create('issue', issue(untouched)));
    expect(await newsletterOf(free)).toBeUndefined();
    const { documentId } = saved(
      await create('issue', issue({ newsletter: { connect: [{ documentId: second }], disconnect: [] } })),
    );
    expect(await newsletterOf(documentId)).toBe(second);
    saved(await update('issue', documentId, { newsletter: { set: [] } }));
    expect(await newsletterOf(documentId)).toBeUndefined();
  });
});
