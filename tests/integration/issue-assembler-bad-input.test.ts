import { BLOCKER_SENTENCES } from '../../src/plugins/issue-assembler/shared/blocker-sentences';
import type { Outline } from '../../src/plugins/issue-assembler/shared/outline';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { accepted, issueDesk, publicEdition, refusalOf } from '../helpers/issue-desk';
import { graphql, request, type Answer } from '../helpers/requests';
import * as api from '../../src/plugins/issue-assembler/shared/api';

const ISSUE = 'api::issue.issue';
const ARTICLE = 'api::article.article';

let app: TestApp;
let token: string;
let apiToken: string;
let make: ReturnType<typeof issueBuilding>;
let desk: ReturnType<typeof issueDesk>;
beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  token = await logInAs(app, 'utgave-editor');
  desk = issueDesk(app, token);
  const full: { accessKey: string } = await app.strapi
    .service('admin::api-token')
    .create({ name: 'writes', description: '', type: 'full-access', lifespan: null });
  apiToken = full.accessKey;
});
afterAll(() => app.stop());

/** A body as it is sent, so that it may be deeper than can be made an object and back. */
const send = async (method: string, path: string, body: string, as = token): Promise<Answer> => {
  const headers = { authorization: `Bearer ${as}`, 'content-type': 'application/json' };
  const response = await fetch(`${app.url}${path}`, { method, headers, body });
  return { status: response.status, text: await response.text() };
};

/** Every way that an outline can be sent by; `outline` is JSON. */
const WAYS: [string, (issue: string, outline: string) => Promise<Answer>][] = [
  [
    'the outline editor',
    (issue, outline) => send('PUT', `${api.ADMIN_PREFIX}/issues/${issue}/outline`, `{"outline":${outline}}`),
  ],
  [
    'a save of the edit view',
    (issue, outline) =>
      send(
        'PUT',
        `/content-manager/collection-types/${ISSUE}/${issue}?locale=nb`,
        `{"title":"Ny","outline":${outline}}`,
      ),
  ],
  [
    'a save in English',
    (issue, outline) =>
      send(
        'PUT',
        `/content-manager/collection-types/${ISSUE}/${issue}?locale=en`,
        `{"title":"New","outline":${outline}}`,
      ),
  ],
  [
    'REST',
    (issue, outline) =>
      send('PUT', `/api/issues/${issue}?locale=nb&status=draft`, `{"data":{"outline":${outline}}}`, apiToken),
  ],
  [
    'GraphQL',
    (issue, outline) =>
      send(
        'POST',
        '/graphql',
        JSON.stringify({
          query: `mutation ($o: JSON) { updateIssue(documentId: "${issue}", data: { outline: $o }) { documentId } }`,
        }).replace(/\}$/, `,"variables":{"o":${outline}}}`),
        apiToken,
      ),
  ],
];

const DEEP = 20_000;
const placement = { id: 'p1', uid: ARTICLE, documentId: 'abcdefghijkl' };
const around = (groups: unknown, revision: unknown = 1): string =>
  JSON.stringify({ revision, sections: [{ section: 'abcdefghijkl', groups }] });
const BAD: [string, string][] = [
  ['a type it does not know', around([{ id: 'g', placements: [{ ...placement, uid: 'api::page.page' }] }])],
  ['a type that is no entry', around([{ id: 'g', placements: [{ ...placement, uid: 'admin::user' }] }])],
  ['a numeric id', around([{ id: 'g', placements: [{ ...placement, documentId: 12 }] }])],
  ['an id that is a path', around([{ id: 'g', placements: [{ ...placement, documentId: '../../etc' }] }])],
  ['an id twice', around([{ id: 'g', placements: [placement, placement] }])],
  ['a group in a group', around([{ id: 'g', placements: [], groups: [{ id: 'h', placements: [] }] }])],
  ['a section in a section', JSON.stringify({ revision: 1, sections: [{ sections: [{ section: 'x' }] }] })],
  [
    '10,000 placements',
    around([
      { id: 'g', placements: Array.from({ length: 10_000 }, (_, i) => ({ ...placement, id: `p${i}` })) },
    ]),
  ],
  ['objects in objects without end', `${'{"sections":['.repeat(DEEP)}${']}'.repeat(DEEP)}`],
  ['lists in lists without end', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
  [
    'headings without end',
    around([{ id: 'g', heading: '#', placements: [] }]).replace(
      '"#"',
      `${'{"nb":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
    ),
  ],
  [
    'a heading in a language there is none of',
    around([{ id: 'g', heading: { '<b>': 'x' }, placements: [] }]),
  ],
  ['a key of the language itself', '{"revision":1,"sections":[],"__proto__":{"a":1},"constructor":{}}'],
  ['a revision yet to come', around([], 99)],
  ['a revision below none', around([], -1)],
  ['half a revision', around([], 1.5)],
  ['no revision', '{"sections":[]}'],
  ['a text', '"outline"'],
  ['a list', '[]'],
  ['a number', '1e400'],
  ['what is no JSON', '{"revision":'],
];

const arranged = async (
  entries: readonly string[],
  title = 'Uvær',
): Promise<{ issue: string; section: string }> => {
  const section = await make.section(title);
  const issue = await make.issue({
    outline: outlineWith(
      section,
      entries.map((id) => ['article', id]),
    ),
  });
  return { issue, section };
};

describe.each(WAYS)('an outline by %s', (way, write) => {
  let issue: string;
  let before: Outline;
  beforeAll(async () => {
    issue = (await arranged([await make.entry('article', `Står fast, ${way}`)])).issue;
    before = (await desk.editor(issue)).outline;
  });

  it.each(BAD)('of %s is refused, and the stored one stays', async (_what, outline) => {
    const { status, text } = await write(issue, outline);
    if (way === 'GraphQL') expect(JSON.parse(text).errors ?? JSON.parse(text).error).toBeTruthy();
    else expect([400, 409, 413]).toContain(status);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/Internal Server Error|INTERNAL_SERVER_ERROR|RangeError|ZodError|node_modules/);
    expect(text.length).toBeLessThan(50_000);
    expect((await desk.editor(issue)).outline).toEqual(before);
  });
});

/** Everything that is asked of an issue while it is worked on; none of it may fail for what is gone. */
const everyView = async (issue: string): Promise<void> => {
  for (const path of [
    'editor?language=nb',
    'readiness?language=nb',
    'preview?language=nb',
    'candidates',
    'editions',
  ]) {
    const { status, text } = await desk.call('GET', `/issues/${issue}/${path}`);
    expect([path, status, status === 200 ? '' : text]).toEqual([path, 200, '']);
  }
  expect((await desk.content('GET', `${ISSUE}/${issue}?locale=nb`)).status).toBe(200);
  expect((await desk.content('GET', `${ISSUE}?locale=nb&page=1&pageSize=100`)).status).toBe(200);
};
const refusesToPublish = async (issue: string, code: keyof typeof BLOCKER_SENTENCES): Promise<void> => {
  for (const alsoEntries of [false, true]) {
    const refused = refusalOf(await desk.publish(issue, 'nb', alsoEntries));
    const findings = expect.arrayContaining([expect.objectContaining({ code })]);
    expect(refused).toMatchObject({ status: 400, details: { code: 'not_ready', readiness: { findings } } });
    expect(refused.message).toContain(BLOCKER_SENTENCES[code].en);
  }
  for (const path of [
    `${ISSUE}/${issue}/actions/publish?locale=nb`,
    `${ISSUE}/actions/bulkPublish?locale=nb`,
  ]) {
    const { status, text } = await desk.content('POST', path, { documentIds: [issue] });
    expect([path, status]).toEqual([path, 400]);
    expect(text).toContain(code);
  }
  const rest = await request(app, `/api/issues/${issue}?locale=nb`, {
    method: 'PUT',
    token: apiToken,
    body: { data: { title: 'Ny tittel' } },
  });
  expect([rest.status, rest.text.includes(code)]).toEqual([400, true]);
};
const codesOf = async (issue: string): Promise<string[]> =>
  (await desk.readiness(issue, 'nb')).findings.map(({ code }) => code);

describe('something that was deleted behind the back of the app', () => {
  const published = async () => {
    const [kept, gone] = [await make.entry('article', 'Blir'), await make.entry('article', 'Forsvinner')];
    const { issue, section } = await arranged([kept, gone]);
    const { edition } = await desk.published(issue, 'nb');
    return { issue, section, kept, gone, slug: edition.slug, before: await publicEdition(app, edition.slug) };
  };
  const deleteRows = (table: string, documentId: string, onlyPublished = false) => {
    const rows = app.strapi.db.connection(table).where({ document_id: documentId });
    return onlyPublished ? rows.whereNotNull('published_at').delete() : rows.delete();
  };
  const publicStays = async ({ slug, before }: Awaited<ReturnType<typeof published>>): Promise<void> => {
    expect((await publicEdition(app, slug)).text).toBe(before.text);
    const query = `{ edition(slug: "${slug}") { issue { title } sections { groups { entries { ... on EditionPlaced { title } } } } } }`;
    expect((await graphql(app, query)).text).toContain('Forsvinner');
    expect((await request(app, '/api/editions?locale=nb')).status).toBe(200);
    expect((await request(app, '/api/articles?locale=nb&populate=*')).status).toBe(200);
    expect((await request(app, '/api/issues?locale=nb&populate=*')).status).toBe(200);
  };

  it('an entry is a marked gap, and blocks until it is taken out; the edition stays', async () => {
    const all = await published();
    const { issue, kept, gone, section } = all;
    await deleteRows('articles', gone);
    await everyView(issue);
    const { entries, outline } = await desk.editor(issue);
    expect(entries.map(({ exists }) => exists)).toEqual([true, false]);
    expect((await desk.preview(issue, 'nb')).gaps).toEqual([
      { reason: 'entry_missing', section, placement: 'p1' },
    ]);
    expect(await codesOf(issue)).toContain('entry_missing');
    await refusesToPublish(issue, 'entry_missing');
    await publicStays(all);
    const usage = accepted(api.getUsage.answer, await desk.call('GET', `/entries/${ARTICLE}/${gone}/usage`));
    expect(usage.issues).toMatchObject([{ documentId: issue, published: ['nb'] }]);
    expect((await desk.call('GET', `/entries/search?q=Forsvinner`)).status).toBe(200);

    await desk.saveOutline(issue, outlineWith(section, [['article', kept]], outline.revision));
    expect(await desk.published(issue, 'nb')).toMatchObject({ status: 'corrected', edition: { number: 2 } });
    const compared = `/issues/${issue}/editions/compare?language=nb&from=1&to=2`;
    expect((await desk.call('GET', compared)).status).toBe(200);
    expect((await publicEdition(app, all.slug, { version: 1 })).data).toEqual(all.before.data);
  });

  it('what readers have of an entry blocks until it is published again', async () => {
    const all = await published();
    await deleteRows('articles', all.gone, true);
    await everyView(all.issue);
    expect(await codesOf(all.issue)).toContain('entry_unpublished');
    const refused = refusalOf(await desk.publish(all.issue, 'nb'));
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining('Forsvinner') });
    await publicStays(all);
    expect(await desk.published(all.issue, 'nb', true)).toMatchObject({ entriesPublished: 1 });
  });

  it('a section is a marked gap, and blocks until its entries are elsewhere', async () => {
    const all = await published();
    await deleteRows('sections', all.section);
    await everyView(all.issue);
    expect((await desk.preview(all.issue, 'nb')).gaps).toEqual([
      { reason: 'section_missing', section: all.section, placement: null },
    ]);
    await refusesToPublish(all.issue, 'section_missing');
    await publicStays(all);
  });

  it('a newsletter, and what the issue had published, leave the edition as it was', async () => {
    const newsletter = await make.create('api::newsletter.newsletter', { name: `Brev ${Date.now()}` });
    const entry = await make.entry('article', 'Forsvinner ikke');
    const section = await make.section('Eget brev', { newsletter });
    const issue = await make.issue({ newsletter, outline: outlineWith(section, [['article', entry]]) });
    const { edition } = await desk.published(issue, 'nb');
    const before = await publicEdition(app, edition.slug);
    await deleteRows('newsletters', newsletter);
    await deleteRows('issues', issue, true);
    await everyView(issue);
    expect((await publicEdition(app, edition.slug)).text).toBe(before.text);
    expect((await desk.published(issue, 'nb')).edition.number).toBe(2);
  });

  it('parts of an entry, such as its date, are missing from it and nothing else', async () => {
    const entry = await make.entry('event', 'Uten dato', {
      when: { start: '2022-06-01', end: '2022-06-01', precision: 'day' },
      links: [{ label: 'Program', status: 'missing', role: 'info' }],
    });
    const section = await make.section('Deler');
    const issue = await make.issue({ outline: outlineWith(section, [['event', entry]]) });
    await app.strapi.db.connection('components_shared_imprecise_dates').delete();
    await app.strapi.db.connection('components_shared_links').delete();
    await everyView(issue);
    expect((await desk.published(issue, 'nb')).status).toBe('published');
  });
});

describe('an outline that was written behind the back of the app', () => {
  it('and is none is told of, and harms no other issue', async () => {
    const entry = await make.entry('article', 'I en hel disposisjon');
    const whole = (await arranged([entry])).issue;
    const broken = (await arranged([entry])).issue;
    const written = JSON.stringify({ revision: 1, sections: [{ section: 'x', groups: 'y' }] });
    await app.strapi.db.connection('issues').where({ document_id: broken }).update({ outline: written });
    try {
      await everyView(whole);
      expect((await desk.published(whole, 'nb')).status).toBe('published');
      for (const path of [
        'editor?language=nb',
        'readiness?language=nb',
        'preview?language=nb',
        'candidates',
      ]) {
        const refused = refusalOf(await desk.call('GET', `/issues/${broken}/${path}`));
        expect([path, refused.status]).toEqual([path, 400]);
        expect(refused.message).toMatch(/outline .* cannot be read/);
      }
      expect(refusalOf(await desk.publish(broken, 'nb')).status).toBe(400);
      expect((await desk.content('GET', `${ISSUE}/${broken}?locale=nb`)).status).toBe(200);
    } finally {
      await app.strapi.db.connection('issues').where({ document_id: broken }).update({ outline: null });
    }
    expect((await desk.editor(broken)).outline).toEqual({ revision: 0, sections: [] });
  });
});

describe('sections', () => {
  const putUnder = (section: string, parent: string): Promise<Answer> =>
    desk.save('api::section.section', section, 'nb', {
      parent: { connect: [{ documentId: parent, locale: 'nb' }], disconnect: [] },
    });
  const isRefused = (answer: Answer): void =>
    expect(refusalOf(answer)).toMatchObject({ status: 400, details: { errors: [{ path: ['parent'] }] } });

  it('do not stand under themselves, nor in a circle, nor two levels deep', async () => {
    const [one, two, three] = [await make.section('En'), await make.section('To'), await make.section('Tre')];
    isRefused(await putUnder(one, one));
    expect((await putUnder(two, one)).status).toBe(200);
    isRefused(await putUnder(one, two));
    isRefused(await putUnder(three, two));
    isRefused(await putUnder(one, three));
    expect((await putUnder(three, one)).status).toBe(200);
  });

  it('in a circle that was made behind the back of the app are each shown once', async () => {
    const [one, two] = [await make.section('Ring 1'), await make.section('Ring 2')];
    expect((await putUnder(two, one)).status).toBe(200);
    const knex = app.strapi.db.connection;
    const rows: { id: number; document_id: string }[] = await knex('sections').whereIn('document_id', [
      one,
      two,
    ]);
    const ids = (documentId: string): number[] =>
      rows.filter(({ document_id }) => document_id === documentId).map(({ id }) => id);
    await knex('sections_parent_lnk').insert(
      ids(one).map((id, index) => ({ section_id: id, inv_section_id: ids(two)[index] })),
    );
    const issue = await make.issue({
      outline: outlineWith(one, [['article', await make.entry('article', 'Rund')]]),
    });
    await everyView(issue);
    const shown = (await desk.editor(issue)).sections.map(({ documentId }) => documentId);
    expect(shown.filter((id) => id === one || id === two).sort()).toEqual([one, two].sort());
    expect((await desk.published(issue, 'nb')).status).toBe('published');
  });

  it('that are deleted while an issue holds them are a marked gap in it', async () => {
    const entry = await make.entry('article', 'Uten seksjon');
    const { issue, section } = await arranged([entry]);
    expect((await desk.content('DELETE', `api::section.section/${section}?locale=*`)).status).toBe(200);
    await everyView(issue);
    await refusesToPublish(issue, 'section_missing');
    const other = await make.section('Ny seksjon');
    const { outline } = await desk.editor(issue);
    await desk.saveOutline(issue, outlineWith(other, [['article', entry]], outline.revision));
    expect((await desk.published(issue, 'nb')).status).toBe('published');
  });
});
