import * as api from '../../src/plugins/issue-assembler/shared/api';
import type { EntryUid } from '../../src/plugins/issue-assembler/shared/outline';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith, type EntryType } from '../helpers/issue-building';
import { accepted, issueDesk, refusalOf } from '../helpers/issue-desk';

/** Strapi saves a draft that lacks what it requires: an editor may be halfway with any of them. */
let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let desk: ReturnType<typeof issueDesk>;
beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  desk = issueDesk(app, await logInAs(app, 'utgave-editor'));
});
afterAll(() => app.stop());

const uidOf = (type: EntryType): EntryUid => `api::${type}.${type}` as EntryUid;

const HALF_WRITTEN: [EntryType, string, Record<string, unknown>][] = [
  ['report', 'Rapport uten siste dag', { publishedOn: { start: '2022-05-03' } }],
  ['report', 'Rapport uten navn på lenken', { links: [{ url: 'https://example.org/rapport' }] }],
  ['ruling', 'Dom uten referanse', {}],
  ['ruling', 'Dom med halve rader', { statutes: [{}], outcomes: [{}], appealSteps: [{ note: 'Anket' }] }],
  ['event', 'Møte uten første dag', { when: { end: '2022-05-03' } }],
  ['article', 'Sak uten dager', { when: { precision: 'month' } }],
];

describe.each(HALF_WRITTEN)('a draft of a %s, "%s",', (type, title, data) => {
  let issue: string;
  beforeAll(async () => {
    const section = await make.section(`Seksjon for ${title}`);
    const saved = await desk.content('POST', `${uidOf(type)}?locale=nb`, { title, ...data });
    const entry: string = JSON.parse(saved.text).data.documentId;
    issue = await make.issue({ outline: outlineWith(section, [[type, entry]]) });
  });

  it('is found by a search', async () => {
    const query = new URLSearchParams({ q: title }).toString();
    const found = accepted(api.searchEntries.answer, await desk.call('GET', `/entries/search?${query}`));
    expect(found.entries.map(({ titles }) => titles.nb)).toContain(title);
  });

  it('stands in the outline, the preview and the check of an issue that places it', async () => {
    expect((await desk.editor(issue)).entries).toMatchObject([{ titles: { nb: title }, date: null }]);
    const { assembly } = await desk.preview(issue, 'nb');
    expect(assembly.sections[0]?.groups[0]?.entries[0]).toMatchObject({ type, title });
    const { findings } = await desk.readiness(issue, 'nb');
    expect(findings.map(({ code }) => code)).toContain('entry_unpublished');
  });
});

describe('an issue that has only a title', () => {
  let issue: string;
  beforeAll(async () => {
    const section = await make.section('Første seksjon');
    const entry = await make.entry('article', 'Plassert sak');
    const saved = await desk.content('POST', 'api::issue.issue?locale=nb', {
      title: 'Bare en tittel',
      outline: outlineWith(section, [['article', entry]]),
    });
    issue = JSON.parse(saved.text).data.documentId;
  });

  it('is arranged like any other', async () => {
    const { issue: shown, outline } = await desk.editor(issue);
    expect(shown).toMatchObject({ titles: { nb: 'Bare en tittel' }, number: null, year: null, period: null });
    expect((await desk.saveOutline(issue, outline)).sections).toHaveLength(1);
  });

  it('is told what it lacks, by the check and by a refused publication', async () => {
    const { status, findings } = await desk.readiness(issue, 'nb');
    expect(status).toBe('blocked');
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['facts_missing', 'newsletter_missing']),
    );
    expect(refusalOf(await desk.publish(issue, 'nb'))).toMatchObject({
      status: 400,
      message: expect.stringContaining('number, year or period'),
    });
  });

  it.each(['preview?language=nb', 'candidates'])('has no %s yet, and the answer says why', async (path) => {
    expect(refusalOf(await desk.call('GET', `/issues/${issue}/${path}`))).toMatchObject({
      status: 400,
      details: { code: 'facts_missing' },
      message: expect.stringContaining('Fill them in'),
    });
  });

  it('is named among the uses of an entry, and keeps it from being deleted', async () => {
    const { outline } = await desk.editor(issue);
    const [placement] = outline.sections[0]?.groups[0]?.placements ?? [];
    const used = await desk.call('GET', `/entries/${placement?.uid}/${placement?.documentId}/usage`);
    expect(accepted(api.getUsage.answer, used).issues).toMatchObject([{ number: null, year: null }]);
    const deleted = await desk.content('DELETE', `${placement?.uid}/${placement?.documentId}`);
    expect(refusalOf(deleted)).toMatchObject({
      status: 400,
      message: expect.stringContaining('Bare en tittel (?/?, draft)'),
    });
  });

  it('does not stand in the way of another issue of its newsletter', async () => {
    const newsletter = await make.create('api::newsletter.newsletter', { name: 'Nyhetsbrevet' });
    const other = await make.issue({ newsletter, periodStart: '2022-09-01', periodEnd: '2022-10-31' });
    await make.update('api::issue.issue', issue, { newsletter, periodEnd: '2022-08-31' });
    expect(await desk.candidates(other)).toMatchObject({ lastIssue: null });
    await make.update('api::issue.issue', issue, { periodStart: '2022-07-01' });
    expect(await desk.candidates(other)).toMatchObject({ lastIssue: '?/?' });
  });
});
