import type { Outline } from '../../src/plugins/issue-assembler/shared/outline';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { issueDesk, refusalOf } from '../helpers/issue-desk';
import { graphql, request } from '../helpers/requests';

/** Everything the public must not get carries this mark: what a draft says, why an issue was withdrawn, who published. */
const MARK = 'HEMMELIG';
const ISSUE = 'api::issue.issue';
const ARTICLE = 'api::article.article';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let editor: ReturnType<typeof issueDesk>;
let translator: ReturnType<typeof issueDesk>;
let writer: ReturnType<typeof issueDesk>;
beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  editor = issueDesk(app, await logInAs(app, 'utgave-editor'));
  translator = issueDesk(app, await logInAs(app, 'utgave-translator'));
  writer = issueDesk(app, await logInAs(app, await roleWithoutPublishing()));
});
afterAll(() => app.stop());

const permissionsOf = (code: string): Promise<Record<string, unknown>[]> =>
  app.strapi.db.query('admin::permission').findMany({ where: { role: { code } } });

/** A role of an administrator's own making: what an editor may, without the permissions that `isKept` takes away. */
const roleLikeEditor = async (
  name: string,
  isKept: (permission: { action: string; subject: string | null }) => boolean,
): Promise<string> => {
  const role: { id: number; code: string } = await app.strapi
    .service('admin::role')
    .create({ name, description: name });
  const permissions = (await permissionsOf('utgave-editor')).map(
    ({ action, subject, properties, conditions, actionParameters }) => ({
      action: String(action),
      subject: typeof subject === 'string' ? subject : null,
      properties,
      conditions,
      actionParameters,
    }),
  );
  await app.strapi.service('admin::role').assignPermissions(role.id, permissions.filter(isKept));
  return role.code;
};
const PUBLISH = 'plugin::content-manager.explorer.publish';
const roleWithoutPublishing = (): Promise<string> =>
  roleLikeEditor('Writer', ({ action }) => action !== PUBLISH);

interface Arranged {
  issue: string;
  outline: Outline;
  entries: string[];
}
/** An issue with two drafts, begun in both languages. */
const arranged = async (): Promise<Arranged> => {
  const section = await make.section('Tilganger');
  const entries = [await make.draft('article', 'Første'), await make.draft('article', 'Andre')];
  const issue = await make.issue({
    outline: outlineWith(
      section,
      entries.map((id) => ['article', id]),
    ),
  });
  await make.update(ISSUE, issue, { title: `In English ${issue}` }, 'en');
  const { outline } = await editor.editor(issue);
  return { issue, outline, entries };
};
const reversed = (outline: Outline): Outline => ({
  ...outline,
  sections: outline.sections.map((section) => ({
    ...section,
    groups: section.groups.map((group) => ({ ...group, placements: [...group.placements].reverse() })),
  })),
});
const isPublished = async (uid: string, documentId: string): Promise<boolean> =>
  (await app.strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
const nothingIsPublished = async ({ issue, entries }: Arranged): Promise<void> => {
  expect(await isPublished(ISSUE, issue)).toBe(false);
  for (const entry of entries) expect(await isPublished(ARTICLE, entry)).toBe(false);
};

describe('a translator', () => {
  it.each(['nb', 'en'])('does not move placements by any way, in %s', async (language) => {
    const { issue, outline } = await arranged();
    const moved = reversed(outline);
    expect(refusalOf(await translator.putOutline(issue, moved))).toMatchObject({
      status: 403,
      message: expect.stringMatching(/Ask an editor/),
    });
    // Strapi leaves fields that a person may not write out of a save, or refuses all of it.
    const saved = await translator.save(ISSUE, issue, language, { title: `Ny ${language}`, outline: moved });
    expect(saved.status).toBe(language === 'en' ? 200 : 403);
    const emptied = await translator.save(ISSUE, issue, language, { outline: null });
    expect([200, 403]).toContain(emptied.status);
    await translator.content('POST', `${ISSUE}/${issue}/actions/discard?locale=${language}`, {});
    expect((await editor.editor(issue)).outline).toEqual(outline);
  });

  it('does not accept candidates', async () => {
    const { issue, outline } = await arranged();
    const body = { revision: outline.revision, entries: 'all' };
    expect((await translator.call('POST', `/issues/${issue}/candidates/accept`, body)).status).toBe(403);
  });

  it.each(['nb', 'en'])('publishes neither issue nor entries by any way, in %s', async (language) => {
    const all = await arranged();
    const { issue, entries } = all;
    const [entry = ''] = entries;
    for (const alsoEntries of [true, false])
      expect((await translator.publish(issue, language, alsoEntries)).status).toBe(403);
    const ways: [string, unknown][] = [
      [`${ISSUE}/${issue}/actions/publish?locale=${language}`, {}],
      [`${ISSUE}/actions/publish?locale=${language}`, { title: 'Ny', number: 9, year: 2022 }],
      [`${ISSUE}/actions/bulkPublish?locale=${language}`, { documentIds: [issue] }],
      [`${ARTICLE}/${entry}/actions/publish?locale=${language}`, {}],
      [`${ARTICLE}/actions/bulkPublish?locale=${language}`, { documentIds: entries }],
    ];
    for (const [path, body] of ways)
      expect([path, (await translator.content('POST', path, body)).status]).toEqual([path, 403]);
    await nothingIsPublished(all);
  });

  it('neither plans a publication nor withdraws what is published', async () => {
    const { issue } = await arranged();
    await editor.save(ISSUE, issue, 'nb', { publishAt: null });
    await translator.save(ISSUE, issue, 'en', { publishAt: '2031-01-01T10:00' });
    const row = await app.strapi.db.query(ISSUE).findOne({ where: { documentId: issue, locale: 'en' } });
    expect(row.publishAt ?? null).toBeNull();
    await editor.published(issue, 'nb', true);
    const body = { language: 'nb', reason: 'Bare fordi' };
    expect((await translator.call('POST', `/issues/${issue}/withdraw`, body)).status).toBe(403);
    const stock = `${ISSUE}/${issue}/actions/unpublish?locale=nb`;
    expect((await translator.content('POST', stock, {})).status).toBe(403);
    expect(await isPublished(ISSUE, issue)).toBe(true);
  });
});

describe('who writes but does not publish', () => {
  it('arranges, and is refused publishing by every way', async () => {
    const all = await arranged();
    const { issue, outline, entries } = all;
    await writer.saveOutline(issue, reversed(outline));
    expect((await writer.editor(issue)).may).toEqual({ arrange: true, publish: false });
    expect((await writer.publish(issue, 'nb', true)).status).toBe(403);
    for (const path of [
      `${ISSUE}/${issue}/actions/publish?locale=nb`,
      `${ISSUE}/actions/bulkPublish?locale=nb`,
      `${ARTICLE}/actions/bulkPublish?locale=nb`,
    ])
      expect((await writer.content('POST', path, { documentIds: [issue, ...entries] })).status).toBe(403);
    const planned = await writer.save(ISSUE, issue, 'nb', { publishAt: '2020-01-01T10:00' });
    expect([400, 403]).toContain(planned.status);
    await nothingIsPublished(all);
  });
});

describe('who publishes issues but no articles', () => {
  it('is refused publishing the articles of an issue along with it, and then nothing is published', async () => {
    const code = await roleLikeEditor(
      'Publisher of issues',
      ({ action, subject }) => action !== PUBLISH || subject !== ARTICLE,
    );
    const person = issueDesk(app, await logInAs(app, code));
    const all = await arranged();
    expect(refusalOf(await person.publish(all.issue, 'nb', true))).toMatchObject({
      status: 403,
      message: expect.stringMatching(/entries of the type article/),
    });
    await nothingIsPublished(all);
  });
});

const READERS = ['the public', 'a read-only token', 'a full-access token', 'a custom token'] as const;

describe.each(READERS)('%s', (reader) => {
  let token: string | undefined;
  let slug: string;
  let withdrawnSlug: string;
  let issue: string;

  beforeAll(async () => {
    token = await tokenOf(reader);
    const section = await make.section('Åpent');
    const entry = await make.entry('article', 'Åpen sak');
    const aside = await make.draft('article', `${MARK} utkast`);
    const outline = outlineWith(section, [['article', entry]]);
    issue = await make.issue({ outline });
    await editor.published(issue, 'nb');
    slug = await slugOf(issue);
    await make.update(ARTICLE, entry, { title: `${MARK} senere` });
    await make.update(ISSUE, issue, { title: `${MARK} tittel`, correctionNote: `${MARK} merknad` });
    await editor.saveOutline(issue, {
      ...outlineWith(
        section,
        [
          ['article', entry],
          ['article', aside],
        ],
        (await editor.editor(issue)).outline.revision,
      ),
      setAside: [],
    });
    const other = await make.issue({ outline });
    await editor.published(other, 'nb');
    withdrawnSlug = await slugOf(other);
    const withdrawn = await editor.call('POST', `/issues/${other}/withdraw`, {
      language: 'nb',
      reason: `${MARK} grunn`,
    });
    expect(withdrawn.status).toBe(200);
  });

  const get = (path: string) => request(app, path, { token });
  const ask = (query: string) => graphql(app, query, token);
  /** Who published: test people have this last name. */
  const SECRET = /HEMMELIG|Test Person|frozenBy|withdrawnBy|writtenBy|plannedBy/;

  it('reads the edition as it was published, and a tombstone without the reason', async () => {
    const open = await get(`/api/editions/${slug}`);
    const gone = await get(`/api/editions/${withdrawnSlug}`);
    expect([open.status, gone.status]).toEqual([200, 410]);
    for (const { text } of [open, gone]) expect(text).not.toMatch(SECRET);
    expect(open.text).toContain('Åpen sak');
    const [edition, withdrawal] = await Promise.all([
      app.strapi.db.query('plugin::issue-assembler.edition').findOne({ where: { slug } }),
      app.strapi.db
        .query('plugin::issue-assembler.withdrawal')
        .findOne({ where: { reason: `${MARK} grunn` } }),
    ]);
    expect([edition.frozenBy, withdrawal.withdrawnBy]).toEqual(['Test Person', 'Test Person']);
  });

  it.each([
    'status=draft',
    'populate=*',
    'fields=frozenBy',
    'fields=edition,json,searchText',
    'filters[frozenBy][$contains]=Test',
    'filters[reason][$contains]=HEMMELIG',
    'sort=frozenBy',
    'publicationState=preview',
  ])('gets no more of editions with ?%s', async (query) => {
    for (const path of ['/api/editions', '/api/editions/latest', `/api/editions/${slug}`]) {
      const { status, text } = await get(`${path}?${query}`);
      expect([200, 400, 404]).toContain(status);
      if (status === 200) expect(text).not.toMatch(SECRET);
      expect(text).not.toMatch(/HEMMELIG (?:senere|tittel|merknad|utkast|grunn)|Test Person/);
    }
  });

  it.each([
    'editions-raw',
    'edition-entries',
    'withdrawals',
    'edition-withdrawals',
    'outline-revisions',
    'planned-publications',
    'translation-bases',
  ])('finds no %s', async (name) => {
    for (const path of [`/api/${name}`, `/api/issue-assembler/${name}`, `/api/translation-desk/${name}`])
      expect((await get(path)).status).toBe(404);
    for (const uid of ['edition', 'withdrawal', 'outline-revision', 'planned-publication']) {
      const path = `/content-manager/collection-types/plugin::issue-assembler.${uid}`;
      expect((await get(path)).status).toBe(401);
    }
  });

  it.each([
    'fields=outline',
    'fields=correctionNote',
    'fields=publishAt',
    'filters[outline][$notNull]=true',
    'filters[outline][$contains]=revision',
    'filters[correctionNote][$contains]=HEMMELIG',
    'sort=outline',
    'sort=publishAt',
    'populate=outline',
    'populate[updatedBy]=true',
    'status=draft&fields=outline',
  ])('gets no outline, note or plan of an issue with ?%s', async (query) => {
    for (const path of ['/api/issues', `/api/issues/${issue}`]) {
      const { status, text } = await get(`${path}?locale=nb&${query}`);
      expect([200, 400]).toContain(status);
      expect(text).not.toMatch(/HEMMELIG|placements/);
      if (status === 200) expect(text).not.toMatch(/outline|correctionNote|publishAt|@example\.org/);
      else expect(JSON.parse(text).error.name).toBe('ValidationError');
    }
  });

  it.each([
    '{ issues(locale: "nb", status: DRAFT) { title correctionNote } }',
    '{ issues(locale: "nb") { outline } }',
    '{ issues(locale: "nb") { publishAt } }',
    '{ issues(locale: "nb", filters: { outline: { notNull: true } }) { title } }',
    '{ edition(slug: "SLUG") { frozenBy } }',
    '{ edition(slug: "SLUG") { issue { title } sections { groups { entries { ... on EditionPlaced { title } } } } } }',
    '{ edition(slug: "GONE") { issue { title } } }',
    '{ withdrawals { reason } }',
    '{ issueAssemblerWithdrawals { reason } }',
    '{ issueAssemblerEditions { frozenBy } }',
    '{ outlineRevisions { outline } }',
    'mutation { deleteIssueAssemblerEdition(documentId: "x") { documentId } }',
  ])('gets nothing of it from GraphQL %s', async (query) => {
    const { text } = await ask(query.replace('SLUG', slug).replace('GONE', withdrawnSlug));
    expect(text).toMatch(/"data"|"errors"/);
    expect(text).not.toMatch(/HEMMELIG (?:senere|tittel|merknad|utkast|grunn)|Test Person|placements/);
  });

  it('reaches no route of the admin, with whatever token of the public API', async () => {
    for (const path of ['editor?language=nb', 'preview?language=nb', 'readiness?language=nb', 'editions'])
      expect((await get(`/issue-assembler/issues/${issue}/${path}`)).status).toBe(401);
    const body = { language: 'nb', alsoEntries: true };
    expect((await request(app, `/issue-assembler/issues/${issue}/publish`, { token, body })).status).toBe(
      401,
    );
  });

  it('changes and deletes no edition', async () => {
    for (const method of ['PUT', 'POST', 'DELETE', 'PATCH'])
      for (const path of ['/api/editions', `/api/editions/${slug}`])
        expect([404, 405]).toContain((await request(app, path, { method, token, body: {} })).status);
  });
});

const slugOf = async (documentId: string): Promise<string> => {
  const row = await app.strapi.db
    .query(ISSUE)
    .findOne({ where: { documentId, locale: 'nb', publishedAt: { $notNull: true } } });
  return row.slug;
};

const tokenOf = async (reader: (typeof READERS)[number]): Promise<string | undefined> => {
  if (reader === 'the public') return undefined;
  const kinds = { 'a read-only token': 'read-only', 'a full-access token': 'full-access' } as const;
  const reads = ['newsletter', 'issue', 'section', 'article', 'report'].flatMap((type) => [
    `api::${type}.${type}.find`,
    `api::${type}.${type}.findOne`,
  ]);
  const options =
    reader === 'a custom token' ? { type: 'custom', permissions: reads } : { type: kinds[reader] };
  const token: { accessKey: string } = await app.strapi
    .service('admin::api-token')
    .create({ name: `${reader} of permissions`, description: '', lifespan: null, ...options });
  return token.accessKey;
};
