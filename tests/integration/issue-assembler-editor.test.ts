import type { z } from 'zod';
import * as api from '../../src/plugins/issue-assembler/shared/api';
import type { EditorEntry } from '../../src/plugins/issue-assembler/shared/entry-summary';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { days, issueBuilding, outlineWith } from '../helpers/issue-building';
import { request, type Answer } from '../helpers/requests';

let app: TestApp;
let editor: string;
let translator: string;
let make: ReturnType<typeof issueBuilding>;
beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  editor = await logInAs(app, 'utgave-editor');
  translator = await logInAs(app, 'utgave-translator');
});
afterAll(() => app.stop());

const call = (token: string | undefined, method: string, path: string, body?: unknown): Promise<Answer> =>
  request(app, `${api.ADMIN_PREFIX}${path}`, { method, token, body });
const answer = <Schema extends z.ZodType>(schema: Schema, { status, text }: Answer): z.infer<Schema> => {
  expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' });
  return schema.parse(JSON.parse(text));
};
const errorOf = ({ status, text }: Answer) => ({ status, ...JSON.parse(text).error });

const editorOf = async (issue: string, token = editor) =>
  answer(api.getEditor.answer, await call(token, 'GET', `/issues/${issue}/editor?language=nb`));
const putOutline = (issue: string, outline: unknown, token = editor): Promise<Answer> =>
  call(token, 'PUT', `/issues/${issue}/outline`, { outline });

describe('the outline editor', () => {
  it('shows sections, and each placed entry with titles, date, kind and how far each language has come', async () => {
    const section = await make.section('Rapporter', {
      collectionRule: { entryTypes: ['report'], scope: 'any', appearedSinceLastIssue: false },
    });
    const changed = await make.entry('report', 'Årsrapport', {
      publishedOn: days('2022-05-03'),
      reportNumber: 'R 2022:1',
    });
    await make.update('api::report.report', changed, { title: 'Årsrapport, rettet' });
    await make.update('api::report.report', changed, { title: 'Annual report' }, 'en');
    const ruling = await make.entry('ruling', 'Dom', { reference: 'HR-2022-100-A', decidedOn: '2022-05-20' });
    const issue = await make.issue({
      outline: outlineWith(section, [
        ['report', changed],
        ['ruling', ruling],
      ]),
    });
    const shown = await editorOf(issue);
    expect(shown.sections.find(({ documentId }) => documentId === section)).toMatchObject({
      titles: { nb: 'Rapporter' },
      rule: { entryTypes: ['report'] },
      missingTranslation: 'fallback',
    });
    expect(shown.entries).toMatchObject([
      {
        titles: { nb: 'Årsrapport, rettet', en: 'Annual report' },
        date: { start: '2022-05-03', end: '2022-05-03', precision: 'day' },
        kind: 'annual_report',
        reference: 'R 2022:1',
        exists: true,
        languages: { nb: { state: 'changed' }, en: { state: 'draft' } },
      },
      { titles: { nb: 'Dom' }, reference: 'HR-2022-100-A', languages: { en: { state: 'missing' } } },
    ]);
    expect(shown.entries[1]?.languages.nb?.state).toBe('published');
    expect(shown).toMatchObject({ languages: ['nb', 'en'], may: { arrange: true, publish: true } });
  });

  it('shows which translations are stale, in the outline, among candidates and in a search', async () => {
    const rule = { entryTypes: ['report'], kinds: ['audit'], scope: 'any', appearedSinceLastIssue: false };
    const section = await make.section('Revisjon', { collectionRule: rule, recurring: true, position: 0 });
    const published = { kind: 'audit', publishedOn: days('2022-05-04') };
    const stale = await make.entry('report', 'Revisjonsmelding', published);
    await make.update('api::report.report', stale, { title: 'Audit note' }, 'en');
    await make.update('api::report.report', stale, { title: 'Revisjonsmelding, andre utgave' });
    const untranslated = await make.entry('report', 'Revisjonsmelding to', published);
    const expected = {
      [stale]: { nb: ['changed', 'translated'], en: ['draft', 'stale'] },
      [untranslated]: { nb: ['published', 'translated'], en: ['missing', 'missing'] },
    };
    type Shown = Pick<EditorEntry, 'documentId' | 'languages'>;
    const shownStates = (entries: readonly Shown[]) =>
      Object.fromEntries(
        entries.map(({ documentId, languages }) => [
          documentId,
          Object.fromEntries(
            Object.entries(languages).map(([code, { state, translation }]) => [code, [state, translation]]),
          ),
        ]),
      );
    const empty = await make.issue({ outline: outlineWith(section, []) });
    const { candidates } = answer(
      api.getCandidates.answer,
      await call(editor, 'GET', `/issues/${empty}/candidates`),
    );
    expect(shownStates(candidates.filter((one) => one.section === section))).toEqual(expected);
    const found = answer(
      api.searchEntries.answer,
      await call(editor, 'GET', '/entries/search?q=revisjonsmelding'),
    );
    expect(shownStates(found.entries)).toEqual(expected);
    const placed = outlineWith(section, [
      ['report', stale],
      ['report', untranslated],
    ]);
    expect(shownStates((await editorOf(await make.issue({ outline: placed }))).entries)).toEqual(expected);
  });

  it('shows an entry and a section that are gone as gaps', async () => {
    const section = await make.section('Kort liv');
    const entry = await make.entry('article', 'Slettet utenom');
    const issue = await make.issue({ outline: outlineWith(section, [['article', entry]]) });
    await app.strapi.db.connection('articles').where({ document_id: entry }).delete();
    await app.strapi.db.connection('sections').where({ document_id: section }).delete();
    const shown = await editorOf(issue);
    expect(shown.entries).toMatchObject([
      { documentId: entry, exists: false, languages: { nb: { state: 'missing' } } },
    ]);
    expect(shown.sections.map(({ documentId }) => documentId)).not.toContain(section);
    const readiness = answer(
      api.getReadiness.answer,
      await call(editor, 'GET', `/issues/${issue}/readiness?language=nb`),
    );
    expect(readiness.findings.map(({ code }) => code)).toContain('section_missing');
    const preview = answer(
      api.getPreview.answer,
      await call(editor, 'GET', `/issues/${issue}/preview?language=nb`),
    );
    expect(preview.gaps).toEqual([{ reason: 'section_missing', section, placement: null }]);
  });

  it('marks an entry that is gone in the preview and the readiness', async () => {
    const section = await make.section('Med hull');
    const [kept, gone] = [await make.entry('article', 'Her'), await make.entry('article', 'Borte')];
    const issue = await make.issue({
      outline: outlineWith(section, [
        ['article', kept],
        ['article', gone],
      ]),
    });
    await app.strapi.db.connection('articles').where({ document_id: gone }).delete();
    const preview = answer(
      api.getPreview.answer,
      await call(editor, 'GET', `/issues/${issue}/preview?language=nb`),
    );
    expect(preview.gaps).toEqual([{ reason: 'entry_missing', section, placement: 'p1' }]);
    expect(preview.assembly.sections[0]?.groups[0]?.entries.map(({ title }) => title)).toEqual(['Her']);
    const readiness = answer(
      api.getReadiness.answer,
      await call(editor, 'GET', `/issues/${issue}/readiness?language=nb`),
    );
    expect(readiness).toMatchObject({ status: 'blocked' });
    expect(readiness.findings.map(({ code }) => code)).toContain('entry_missing');
  });

  it('names the references of a ruling that should be checked, and lets it be published', async () => {
    const ruling = await make.entry('ruling', 'Dom', {
      reference: 'TXYZA-2022-7',
      earlierInstance: 'dommen fra i fjor',
      appealSteps: [{ kind: 'appealed', courtReference: 'LB-2022-8' }],
    });
    const section = await make.section('Rettsavgjørelser');
    const issue = await make.issue({ outline: outlineWith(section, [['ruling', ruling]]) });
    const { status, findings } = answer(
      api.getReadiness.answer,
      await call(editor, 'GET', `/issues/${issue}/readiness?language=nb`),
    );
    const doubtful = findings.filter(({ code }) => code === 'reference_doubtful');
    expect(doubtful.map(({ severity, values }) => [severity, values.reference])).toEqual([
      ['look', 'TXYZA-2022-7'],
      ['look', 'dommen fra i fjor'],
    ]);
    expect(status).toBe('ready');
  });

  it('says of an entry that readers have had before', async () => {
    const section = await make.section('Igjen');
    const entry = await make.entry('article', 'Samme sak');
    const earlier = await make.issue({ outline: outlineWith(section, [['article', entry]]) });
    const issue = await make.issue({ outline: outlineWith(section, [['article', entry]]) });
    const codes = async () =>
      answer(
        api.getReadiness.answer,
        await call(editor, 'GET', `/issues/${issue}/readiness?language=nb`),
      ).findings.map(({ code }) => code);
    expect(await codes()).not.toContain('used_before');
    await make.publish('api::issue.issue', earlier);
    expect(await codes()).toContain('used_before');
  });

  it('previews drafts that nobody has published', async () => {
    const section = await make.section('Utkast');
    const draft = await make.draft('event', 'Seminar i utkast', { when: days('2022-06-01') });
    const issue = await make.issue({ outline: outlineWith(section, [['event', draft]]) });
    const { assembly } = answer(
      api.getPreview.answer,
      await call(editor, 'GET', `/issues/${issue}/preview?language=nb`),
    );
    expect(assembly.sections[0]?.groups[0]?.entries[0]).toMatchObject({ title: 'Seminar i utkast' });
  });

  it.each(['editor', 'readiness', 'preview'])(
    'answers 404 for the %s of an issue there is none of',
    async (what) => {
      const error = errorOf(await call(editor, 'GET', `/issues/abcdefghijklmnop/${what}?language=nb`));
      expect(error).toMatchObject({ status: 404, message: expect.stringMatching(/no such issue/) });
    },
  );

  it.each(['readiness', 'preview'])(
    'tells what to do where %s is asked for in a language not begun',
    async (what) => {
      const issue = await make.issue();
      const error = errorOf(await call(editor, 'GET', `/issues/${issue}/${what}?language=en`));
      expect(error).toMatchObject({ status: 404, message: expect.stringMatching(/write its title/) });
    },
  );
});

describe('saving an outline', () => {
  it('counts the revision, and refuses who had an older one with what differs', async () => {
    const section = await make.section('Samtidig');
    const [one, two] = [await make.entry('article', 'En'), await make.entry('article', 'To')];
    const issue = await make.issue();
    const first = answer(
      api.putOutline.answer,
      await putOutline(issue, outlineWith(section, [['article', one]])),
    );
    expect(first.outline.revision).toBe(1);
    const refused = errorOf(await putOutline(issue, outlineWith(section, [['article', two]], 0)));
    expect(refused).toMatchObject({
      status: 409,
      message: expect.stringMatching(/on top of what is stored/),
    });
    const conflict = api.outlineConflictSchema.parse(refused.details);
    expect(conflict.stored).toEqual(first.outline);
    expect(conflict.differences).not.toEqual([]);
    expect((await editorOf(issue)).outline).toEqual(first.outline);
  });

  it.each([
    [
      '10,000 placements',
      (section: string) => outlineWith(section, Array(10_000).fill(['article', 'abcdefghijkl'])),
    ],
    [
      'a type it does not know',
      (section: string) => outlineWith(section, [['page' as 'article', 'abcdefghijkl']]),
    ],
    [
      'a thousand types it does not know',
      (section: string) =>
        outlineWith(
          section,
          Array.from({ length: 1000 }, (_, index) => ['page' as 'article', `unknown${index}0000`]),
        ),
    ],
    ['a deep nest', () => JSON.parse(`${'{"sections":['.repeat(2000)}${']}'.repeat(2000)}`)],
    [
      'a section in itself',
      (section: string) => ({ revision: 0, sections: [{ section, groups: [{ sections: [] }] }] }),
    ],
    ['no outline', () => null],
  ])('refuses %s with what is wrong, in few words', async (_what, outline) => {
    const issue = await make.issue();
    const refused = errorOf(await putOutline(issue, outline(await make.section('Streng'))));
    expect(refused.status).toBe(400);
    expect(refused.message.length).toBeLessThan(3000);
    expect(refused.message.length).toBeGreaterThan(10);
  });

  it('keeps ids that name nothing as gaps', async () => {
    const issue = await make.issue();
    const outline = outlineWith(await make.section('Ukjent'), [['article', 'zzzzzzzzzzzzzzzz']]);
    answer(api.putOutline.answer, await putOutline(issue, outline));
    expect((await editorOf(issue)).entries).toMatchObject([{ exists: false, titles: {} }]);
  });
});

describe('who may', () => {
  it('a translator reads it all and arranges nothing', async () => {
    const issue = await make.issue();
    const shown = await editorOf(issue, translator);
    expect(shown.may).toEqual({ arrange: false, publish: false });
    for (const path of ['readiness?language=nb', 'preview?language=nb', 'candidates', 'editions'])
      expect((await call(translator, 'GET', `/issues/${issue}/${path}`)).status).toBe(200);
    const refused = errorOf(await putOutline(issue, outlineWith('abcdefghijkl', []), translator));
    expect(refused).toMatchObject({ status: 403, message: expect.stringMatching(/Ask an editor/) });
    const body = { revision: 0, entries: 'all' };
    expect((await call(translator, 'POST', `/issues/${issue}/candidates/accept`, body)).status).toBe(403);
    expect((await editorOf(issue)).outline).toEqual({ revision: 0, sections: [] });
  });

  it.each([
    ['GET', '/issues/ID/editor?language=nb'],
    ['PUT', '/issues/ID/outline'],
    ['GET', '/issues/ID/candidates'],
    ['POST', '/issues/ID/candidates/accept'],
    ['GET', '/issues/ID/readiness?language=nb'],
    ['GET', '/issues/ID/preview?language=nb'],
    ['GET', '/issues/ID/editions'],
    ['GET', '/entries/search'],
    ['POST', '/sections/count'],
  ])('the public is refused %s %s', async (method, path) => {
    const issue = await make.issue();
    const body = method === 'GET' ? undefined : {};
    for (const token of [undefined, 'made-up']) {
      expect((await call(token, method, path.replace('ID', issue), body)).status).toBe(401);
      expect((await request(app, `/api${api.ADMIN_PREFIX}${path}`, { method, token, body })).status).not.toBe(
        200,
      );
    }
  });
});
