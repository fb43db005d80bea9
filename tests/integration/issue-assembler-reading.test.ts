import type { z } from 'zod';
import * as api from '../../src/plugins/issue-assembler/shared/api';
import type { PublishedEditions } from '../../src/plugins/issue-assembler/shared/published-editions';
import { logInAs, readingRole } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { days, issueBuilding, outlineWith } from '../helpers/issue-building';
import { request, type Answer } from '../helpers/requests';

const RULING = 'api::ruling.ruling';
const ARTICLE = 'api::article.article';
const ALL = [
  'issue',
  'newsletter',
  'section',
  'report',
  'ruling',
  'event',
  'article',
  'organisation',
  'topic',
];

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let issue: string;
let ruling: string;
let article: string;
/** By what each may read. */
const tokens = { editor: '', translator: '', noRulings: '', english: '', noBodies: '' };
type Who = keyof typeof tokens;

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  const rule = { entryTypes: ['ruling', 'article'], scope: 'any', appearedSinceLastIssue: false };
  const section = await make.section('Rettspraksis', { collectionRule: rule, recurring: true });
  await make.update('api::section.section', section, { title: 'Case law' }, 'en');
  ruling = await make.entry('ruling', 'Hemmelig dom', {
    reference: 'HR-2022-1234-A',
    decidedOn: '2022-05-20',
    summary: body('Hemmelig sammendrag'),
  });
  article = await make.entry('article', 'Norsk sak', {
    when: days('2022-05-03'),
    body: body('Norsk brødtekst'),
  });
  await make.update(ARTICLE, article, { title: 'English matter', body: body('English body') }, 'en');
  await make.publish(ARTICLE, article, 'en');
  issue = await make.issue({
    title: 'Norsk utgave',
    outline: outlineWith(section, [
      ['ruling', ruling],
      ['article', article],
    ]),
  });
  await make.update('api::issue.issue', issue, { title: 'English issue' }, 'en');
  for (const language of ['nb', 'en']) await make.publish('api::issue.issue', issue, language);
  await make.update(RULING, ruling, { title: 'Hemmelig dom, rettet' });
  await make.publish(RULING, ruling);
  await make.publish('api::issue.issue', issue);
  const withoutRulings = ALL.filter((type) => type !== 'ruling');
  tokens.editor = await logInAs(app, 'utgave-editor');
  tokens.translator = await logInAs(app, 'utgave-translator');
  tokens.noRulings = await logInAs(
    app,
    await readingRole(app, { types: withoutRulings, locales: ['nb', 'en'] }),
  );
  tokens.english = await logInAs(app, await readingRole(app, { types: ALL, locales: ['en'] }));
  tokens.noBodies = await logInAs(
    app,
    await readingRole(app, { types: ALL, locales: ['nb', 'en'], withoutFields: ['summary'] }),
  );
}, 120_000);
afterAll(() => app.stop());

const call = (who: Who, path: string): Promise<Answer> =>
  request(app, `${api.ADMIN_PREFIX}${path}`, { token: tokens[who] });
const answer = <Schema extends z.ZodType>(schema: Schema, { status, text }: Answer): z.infer<Schema> => {
  expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' });
  return schema.parse(JSON.parse(text));
};
const inLanguage = (what: string, language: string): string =>
  `/issues/${issue}/${what}?language=${language}`;

const READING = [
  ['the outline editor', (language: string) => inLanguage('editor', language)],
  ['the readiness', (language: string) => inLanguage('readiness', language)],
  ['the preview', (language: string) => inLanguage('preview', language)],
  ['the candidates', () => `/issues/${issue}/candidates`],
  ['a search', () => '/entries/search?q='],
  ['what differs', () => `/issues/${issue}/editions/compare?language=nb&from=1&to=2`],
] as const;

describe('who reads everything', () => {
  it.each(READING.filter(([what]) => what !== 'the readiness' && what !== 'the candidates'))(
    'finds the ruling in %s',
    async (_what, path) => {
      for (const who of ['editor', 'translator'] as const)
        expect((await call(who, path('nb'))).text).toContain('Hemmelig');
    },
  );

  it('reads of the texts of both languages', async () => {
    const shown = answer(api.getEditor.answer, await call('translator', inLanguage('editor', 'en')));
    expect(shown.entries.map(({ titles, isReadable }) => [titles, isReadable])).toEqual([
      [{ nb: 'Hemmelig dom, rettet' }, true],
      [{ nb: 'Norsk sak', en: 'English matter' }, true],
    ]);
    const compared = await call('translator', READING[5][1]());
    expect(answer(api.compareEditions.answer, compared)).toMatchObject({
      differences: [{ what: 'entry_changed', title: 'Hemmelig dom, rettet' }],
      withheld: 0,
    });
  });
});

describe.each([
  ['who reads no rulings', 'noRulings'],
  ['who reads no texts of rulings', 'noBodies'],
] as const)('%s', (_who, who) => {
  it.each(READING)('gets nothing of them from %s', async (_what, path) => {
    const { status, text } = await call(who, path('nb'));
    expect(status).toBe(200);
    expect(text).not.toMatch(/Hemmelig|HR-2022-1234-A/);
  });

  it('sees where one is placed, and that it is one', async () => {
    const shown = answer(api.getEditor.answer, await call(who, inLanguage('editor', 'nb')));
    expect(shown.entries[0]).toEqual({
      ...{ uid: RULING, documentId: ruling, exists: true, isReadable: false },
      ...{ titles: {}, date: null, kind: null, reference: null, languages: {}, usedIn: [] },
    });
    expect(shown.entries[1]).toMatchObject({ documentId: article, isReadable: true });
    const { gaps } = answer(api.getPreview.answer, await call(who, inLanguage('preview', 'nb')));
    expect(gaps).toContainEqual(expect.objectContaining({ reason: 'not_permitted', placement: 'p0' }));
  });

  it('is told that something differs that they may not read', async () => {
    const compared = answer(api.compareEditions.answer, await call(who, READING[5][1]()));
    expect(compared).toEqual({ differences: [], withheld: 1 });
  });

  it('is not told where a ruling is used', async () => {
    const { status, text } = await call(who, `/entries/${RULING}/${ruling}/usage`);
    expect([status, text]).toEqual([403, expect.stringMatching(/does not read entries of this type/)]);
  });
});

describe('who reads English only', () => {
  it.each(['editor', 'readiness', 'preview'])('is refused the %s in Norwegian', async (what) => {
    const { status, text } = await call('english', inLanguage(what, 'nb'));
    expect([status, text]).toEqual([403, expect.stringMatching(/does not read issues in/)]);
  });

  it('is refused what differs in Norwegian, and hears of English editions only', async () => {
    expect((await call('english', READING[5][1]())).status).toBe(403);
    const { editions } = answer(api.getEditions.answer, await call('english', `/issues/${issue}/editions`));
    expect(editions.map(({ language, title }) => [language, title])).toEqual([['en', 'English issue']]);
  });

  it.each(READING.slice(0, 5))('gets no Norwegian text from %s', async (_what, path) => {
    const { status, text } = await call('english', path('en'));
    expect(status).toBe(200);
    expect(text).not.toMatch(/Norsk|Hemmelig|Rettspraksis/);
  });

  it('sees the entries that are there in English', async () => {
    const shown = answer(api.getEditor.answer, await call('english', inLanguage('editor', 'en')));
    expect(shown.entries.map(({ titles, isReadable }) => [titles, isReadable])).toEqual([
      [{}, false],
      [{ en: 'English matter' }, true],
    ]);
    const { assembly } = answer(api.getPreview.answer, await call('english', inLanguage('preview', 'en')));
    expect(JSON.stringify(assembly)).toContain('English body');
    const found = answer(api.searchEntries.answer, await call('english', '/entries/search?q=sak'));
    expect(found).toMatchObject({ entries: [], total: 0 });
  });
});

describe('accepting candidates', () => {
  it('adds none that the person may not read', async () => {
    const role = {
      types: ALL.filter((type) => type !== 'ruling'),
      locales: ['nb', 'en'],
      onIssues: ['update'],
    };
    const token = await logInAs(app, await readingRole(app, role));
    const unread = await make.entry('ruling', 'Ulest dom', {
      reference: 'HR-2022-99-A',
      decidedOn: '2022-05-21',
    });
    const read = await make.entry('article', 'Lest sak', { when: days('2022-05-04') });
    const next = await make.issue({ number: 77 });
    const accept = (entries: unknown): Promise<Answer> =>
      request(app, `${api.ADMIN_PREFIX}/issues/${next}/candidates/accept`, {
        token,
        body: { revision: 0, entries },
      });
    expect((await accept([{ uid: RULING, documentId: unread }])).status).toBe(400);
    const { outline } = answer(api.acceptCandidates.answer, await accept('all'));
    const placed = JSON.stringify(outline);
    expect([placed.includes(read), placed.includes(unread)]).toEqual([true, false]);
  });
});

describe('publishing', () => {
  it('together with entries asks for the permission to publish those entries', async () => {
    const role = { types: ALL, locales: ['nb', 'en'], onIssues: ['update', 'publish'] };
    const token = await logInAs(app, await readingRole(app, role));
    await make.update(ARTICLE, article, { title: 'Norsk sak, rettet' });
    const { status, text } = await request(app, `${api.ADMIN_PREFIX}/issues/${issue}/publish`, {
      token,
      body: { language: 'nb', alsoEntries: true },
    });
    expect([status, text]).toEqual([
      403,
      expect.stringMatching(/may not publish entries of the type article/),
    ]);
  });

  it('names no title in its refusal that the person may not read', async () => {
    const role = {
      types: ALL.filter((type) => type !== 'ruling'),
      locales: ['nb', 'en'],
      onIssues: ['publish'],
    };
    const token = await logInAs(app, await readingRole(app, role));
    const draft = await make.draft('ruling', 'Hemmelig utkast', { reference: 'HR-2022-55-A' });
    const next = await make.issue({ outline: outlineWith(await make.section('Nytt'), [['ruling', draft]]) });
    const { status, text } = await request(app, `${api.ADMIN_PREFIX}/issues/${next}/publish`, {
      token,
      body: { language: 'nb', alsoEntries: false },
    });
    expect([status, text]).toEqual([400, expect.stringMatching(/entry_unpublished/)]);
    expect(text).not.toContain('Hemmelig');
  });
});

describe('the note of a correction', () => {
  const expected = async (token: string, asked: string, query = ''): Promise<Answer> =>
    request(app, `${api.ADMIN_PREFIX}/issues/${asked}/correction?language=nb${query}`, { token });
  const read = async (token: string, asked: string, query = '') =>
    answer(api.getCorrection.answer, await expected(token, asked, query));
  const publish = (asked: string): Promise<Answer> =>
    request(app, `${api.ADMIN_PREFIX}/issues/${asked}/publish`, {
      token: tokens.editor,
      body: { language: 'nb', alsoEntries: true },
    });
  const published = async (): Promise<{ issue: string; entry: string }> => {
    const entry = await make.entry('article', 'Første tittel');
    const outline = outlineWith(await make.section('Rettelser'), [['article', entry]]);
    const one = await make.issue({ outline });
    await make.publish('api::issue.issue', one);
    return { issue: one, entry };
  };
  const lastNote = async (asked: string): Promise<string | null | undefined> => {
    const path = `/issues/${asked}/editions`;
    return answer(api.getEditions.answer, await call('editor', path)).editions[0]?.note;
  };

  it('is told beforehand as it will be written', async () => {
    const { issue: one, entry } = await published();
    await make.update(ARTICLE, entry, { title: 'Rettet tittel' });
    const { note, differences } = await read(tokens.editor, one);
    expect(note).toBe('Rettet: «Rettet tittel».');
    expect(differences).toMatchObject([{ what: 'entry_changed', fields: [{ field: 'title' }] }]);
    expect((await publish(one)).status).toBe(200);
    expect(await lastNote(one)).toBe(note);
  });

  it('is of the issue alone where entries are not published along', async () => {
    const { issue: one, entry } = await published();
    await make.update(ARTICLE, entry, { title: 'Rettet tittel' });
    expect(await read(tokens.editor, one, '&alsoEntries=false')).toEqual({
      note: null,
      differences: [],
      withheld: 0,
    });
  });

  it('is the one the editor has written, where there is one', async () => {
    const { issue: one, entry } = await published();
    await make.update(ARTICLE, entry, { title: 'Rettet tittel' });
    await make.update('api::issue.issue', one, { correctionNote: 'Vi skrev feil.' });
    expect((await read(tokens.editor, one)).note).toBe('Vi skrev feil.');
  });

  it('is not there for an issue that was never published', async () => {
    expect((await read(tokens.editor, await make.issue())).note).toBeNull();
  });

  it('is for who may publish the issue, and written by who may', async () => {
    const { issue: one } = await published();
    expect((await expected(tokens.translator, one)).status).toBe(403);
    await make.update('api::issue.issue', one, { title: `In English ${one}` }, 'en');
    const save = await request(app, `/content-manager/collection-types/api::issue.issue/${one}?locale=en`, {
      method: 'PUT',
      token: tokens.translator,
      body: { title: `Put ${one}`, correctionNote: 'Not mine.' },
    });
    expect(save.status).toBe(200);
    const stored = await app.strapi.documents('api::issue.issue').findOne({ documentId: one, locale: 'en' });
    expect(stored).toMatchObject({ title: `Put ${one}`, correctionNote: null });
  });
});

describe('an edition by a slug that two issues have in different languages', () => {
  it('is of the one that has it in the language asked for, and else of the one that has it', async () => {
    const rubric = await make.section('Delt');
    const matter = await make.entry('article', 'Delt sak');
    const put = async (slugs: Record<'nb' | 'en', string>): Promise<string> => {
      const outline = outlineWith(rubric, [['article', matter]]);
      const made = await make.issue({ slug: slugs.nb, outline });
      await make.update('api::issue.issue', made, { title: slugs.en, slug: slugs.en }, 'en');
      for (const language of ['nb', 'en']) await make.publish('api::issue.issue', made, language);
      return made;
    };
    const one = await put({ nb: 'delt', en: 'only-english' });
    const other = await put({ nb: 'bare-norsk', en: 'delt' });
    const { read: readBySlug }: PublishedEditions = app.strapi
      .plugin('issue-assembler')
      .service('published-editions');
    const origin = async (slug: string, language?: string): Promise<unknown> => {
      const read = await readBySlug({ slug, language });
      return read.status === 'found' ? [read.origin.issue, read.origin.language] : read;
    };
    expect(await origin('delt', 'nb')).toEqual([one, 'nb']);
    expect(await origin('delt', 'en')).toEqual([other, 'en']);
    expect(await origin('only-english', 'nb')).toEqual([one, 'nb']);
    expect(await origin('bare-norsk')).toEqual([other, 'nb']);
    expect(await origin('bare-norsk', 'se')).toEqual({ status: 'not_found' });
    expect(await readBySlug({ slug: 'delt', language: 'nb', version: 9 })).toEqual({ status: 'not_found' });
  });
});
