import type { z } from 'zod';
import * as api from '../../src/plugins/issue-assembler/shared/api';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { days, issueBuilding, outlineWith } from '../helpers/issue-building';
import { request, type Answer } from '../helpers/requests';

let app: TestApp;
let editor: string;
let make: ReturnType<typeof issueBuilding>;
let reports: string;
let rulings: string;
let news: string;
let newsletter: string;
let year = 2000;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  editor = await logInAs(app, 'utgave-editor');
});
afterAll(() => app.stop());

/** Every test has a newsletter with sections, and years, to itself. */
beforeEach(async () => {
  year += 4;
  newsletter = await make.create('api::newsletter.newsletter', { name: `Brevet ${year}` });
  const rule = (...entryTypes: string[]) => ({
    newsletter,
    collectionRule: { entryTypes, scope: 'any', appearedSinceLastIssue: false },
  });
  reports = await make.section('Rapporter', { position: 1, ...rule('report') });
  rulings = await make.section('Avgjørelser', { position: 2, ...rule('ruling') });
  news = await make.section('Arrangementer', { position: 3, ...rule('event') });
});

const call = (method: string, path: string, body?: unknown): Promise<Answer> =>
  request(app, `${api.ADMIN_PREFIX}${path}`, { method, token: editor, body });
const answer = <Schema extends z.ZodType>(schema: Schema, { status, text }: Answer): z.infer<Schema> => {
  expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' });
  return schema.parse(JSON.parse(text));
};
const errorOf = ({ status, text }: Answer) => ({ status, ...JSON.parse(text).error });

const issueOf = (start: string, end: string, data: Record<string, unknown> = {}): Promise<string> =>
  make.issue({ newsletter, periodStart: `${year}-${start}`, periodEnd: `${year}-${end}`, year, ...data });
const on = (start: string, end = start) => days(`${year}-${start}`, `${year}-${end}`);
const collect = async (issue: string) =>
  answer(api.getCandidates.answer, await call('GET', `/issues/${issue}/candidates`));
const accept = (issue: string, revision: number, entries: unknown = 'all'): Promise<Answer> =>
  call('POST', `/issues/${issue}/candidates/accept`, { revision, entries });
let references = 100;
const reference = (): string => `HR-${year}-${(references += 1)}-A`;

const judgedOf = async (issue: string) => {
  const { candidates } = await collect(issue);
  return Object.fromEntries(
    candidates.map(({ titles, verdict, section, reasons }) => [
      titles.nb ?? '',
      { verdict, section, codes: reasons.map(({ code }) => code) },
    ]),
  );
};

describe('collecting for an issue', () => {
  it('proposes what is dated in the period for the section that wants it, with reasons, drafts too', async () => {
    await make.draft('report', 'Vårrapport', { publishedOn: on('05-12') });
    await make.entry('ruling', 'Dom i mai', { reference: reference(), decidedOn: `${year}-05-30` });
    await make.draft('report', 'Vinterrapport', { publishedOn: on('01-12') });
    await make.draft('event', 'Over midnatt', { when: on('06-30', '07-02') });
    await make.draft('article', 'Ingen seksjon', { when: on('05-01') });
    const judged = await judgedOf(await issueOf('05-01', '06-30'));
    expect(judged['Vårrapport']).toEqual({ verdict: 'in', section: reports, codes: ['within_period'] });
    expect(judged['Dom i mai']).toEqual({ verdict: 'in', section: rulings, codes: ['within_period'] });
    expect(judged['Over midnatt']).toEqual({ verdict: 'in', section: news, codes: ['overlaps_period'] });
    expect(judged['Ingen seksjon']).toEqual({
      verdict: 'out',
      section: null,
      codes: ['within_period', 'no_section'],
    });
    expect(judged).not.toHaveProperty('Vinterrapport');
  });

  it.each([
    ['a season', { start: '03-01', end: '05-31', precision: 'season' }, '04-01', '04-30'],
    ['a year', { start: '01-01', end: '12-31', precision: 'year' }, '09-01', '10-31'],
  ])('proposes what is known only by %s that covers the period', async (_what, span, from, to) => {
    const date = { ...on(span.start, span.end), precision: span.precision };
    await make.draft('report', 'Omtrentlig', { publishedOn: date });
    expect((await judgedOf(await issueOf(from, to)))['Omtrentlig']).toMatchObject({
      verdict: 'in',
      codes: ['overlaps_period'],
    });
  });

  it('says of an entry without a date that this is why it is out', async () => {
    await make.draft('report', 'Uten dato');
    expect((await judgedOf(await issueOf('05-01', '06-30')))['Uten dato']).toEqual({
      verdict: 'out',
      section: reports,
      codes: ['no_date'],
    });
  });

  it('carries over what the last issue left out or set aside, and names that issue', async () => {
    await make.draft('report', 'Glemt', { publishedOn: on('03-12') });
    const aside = await make.draft('report', 'Lagt til side', { publishedOn: on('01-02') });
    await issueOf('03-01', '04-30', {
      number: 2,
      outline: {
        ...outlineWith(reports, []),
        setAside: [{ uid: 'api::report.report', documentId: aside }],
      },
    });
    const issue = await issueOf('05-01', '06-30', { number: 3 });
    const judged = await judgedOf(issue);
    expect(judged.Glemt).toEqual({
      verdict: 'in',
      section: reports,
      codes: ['before_period', 'left_out_of_last_issue'],
    });
    expect(judged['Lagt til side']).toEqual({
      verdict: 'in',
      section: reports,
      codes: ['before_period', 'set_aside_in_last_issue'],
    });
    expect((await collect(issue)).lastIssue).toBe(`2/${year}`);
  });

  it('proposes what was entered since the last issue, however old, where the section asks for it', async () => {
    await make.update('api::section.section', reports, {
      collectionRule: { entryTypes: ['report'], scope: 'any', appearedSinceLastIssue: true },
    });
    await make.draft('report', 'Gammel og kjent', { publishedOn: days('1999-01-01') });
    const ruling = await make.entry('ruling', 'Dom', { reference: reference(), decidedOn: `${year}-03-01` });
    const last = await issueOf('03-01', '04-30', {
      number: 2,
      outline: outlineWith(rulings, [['ruling', ruling]]),
    });
    // Editions are dated to the second, and entries more exactly.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await make.publish('api::issue.issue', last);
    await make.draft('report', 'Gammel og ny her', { publishedOn: days('1999-01-01') });
    const judged = await judgedOf(await issueOf('05-01', '06-30', { number: 3 }));
    expect(judged['Gammel og ny her']).toEqual({
      verdict: 'in',
      section: reports,
      codes: ['before_period', 'appeared_since_last_issue'],
    });
    expect(judged).not.toHaveProperty('Gammel og kjent');
  });

  it('says in which issue an entry is already, and proposes it no more', async () => {
    const used = await make.draft('report', 'Brukt', { publishedOn: on('05-12') });
    await issueOf('05-01', '05-31', { number: 4, outline: outlineWith(reports, [['report', used]]) });
    const { candidates } = await collect(await issueOf('05-01', '06-30', { number: 5 }));
    expect(candidates.find(({ documentId }) => documentId === used)).toMatchObject({
      verdict: 'out',
      usedIn: [{ issue: { number: 4, year }, state: 'draft' }],
    });
  });

  it('brings a published ruling back as an update when it gets a step, with what changed', async () => {
    const ruling = await make.entry('ruling', 'Anket dom', {
      reference: reference(),
      decidedOn: `${year}-01-20`,
    });
    const quiet = await make.entry('ruling', 'Stille dom', {
      reference: reference(),
      decidedOn: `${year}-01-21`,
    });
    const earlier = await issueOf('01-01', '02-28', {
      number: 1,
      outline: outlineWith(rulings, [
        ['ruling', ruling],
        ['ruling', quiet],
      ]),
    });
    await make.publish('api::issue.issue', earlier);
    const issue = await issueOf('05-01', '06-30', { number: 3 });
    expect(await judgedOf(issue)).not.toHaveProperty('Anket dom');
    await make.update('api::ruling.ruling', ruling, {
      appealSteps: [{ kind: 'appealed', date: `${year}-02-10` }],
    });
    await make.update('api::ruling.ruling', quiet, { title: 'Stille dom, ny tittel' });
    const { candidates } = await collect(issue);
    const update = candidates.find(({ documentId }) => documentId === ruling);
    expect(update).toMatchObject({ verdict: 'in', isUpdate: true, section: rulings });
    expect(update?.reasons).toContainEqual({
      code: 'changed_since_issue',
      issue: { documentId: earlier, number: 1, year },
      changes: [
        {
          field: 'appealSteps',
          before: [],
          after: [{ kind: 'appealed', date: `${year}-02-10`, courtReference: null, note: null }],
        },
      ],
    });
    expect(candidates.find(({ documentId }) => documentId === quiet)?.verdict).not.toBe('in');
  });

  it('changes nothing, and says the same again', async () => {
    await make.draft('report', 'En', { publishedOn: on('05-12') });
    const issue = await issueOf('05-01', '06-30');
    const first = await collect(issue);
    expect(await collect(issue)).toEqual(first);
    expect(first.revision).toBe(0);
  });
});

describe('accepting candidates', () => {
  it('all at once adds each to its section, and a second time adds nothing', async () => {
    await make.draft('report', 'Rapport', { publishedOn: on('05-12') });
    await make.draft('event', 'Seminar', { when: on('05-20') });
    const issue = await issueOf('05-01', '06-30');
    const first = answer(api.acceptCandidates.answer, await accept(issue, 0));
    expect(first.outline.sections.map(({ section }) => section)).toEqual([reports, news]);
    expect(first).toMatchObject({ added: 2, outline: { revision: 1 } });
    const again = answer(api.acceptCandidates.answer, await accept(issue, 1));
    expect(again).toEqual({ added: 0, outline: first.outline });
    expect((await judgedOf(issue)).Rapport?.verdict).toBe('placed');
  });

  it('some adds those only, and takes them from what was set aside', async () => {
    const [one, two] = [
      await make.draft('report', 'Valgt', { publishedOn: on('05-12') }),
      await make.draft('report', 'Ikke valgt', { publishedOn: on('05-13') }),
    ];
    const setAside = [{ uid: 'api::report.report', documentId: one }];
    const issue = await issueOf('05-01', '06-30', { outline: { revision: 0, sections: [], setAside } });
    const { revision } = await collect(issue);
    const { outline } = answer(api.acceptCandidates.answer, await accept(issue, revision, setAside));
    expect(JSON.stringify(outline)).toContain(one);
    expect(JSON.stringify(outline)).not.toContain(two);
    expect(outline.setAside).toBeUndefined();
  });

  it('is refused as a conflict where the outline has changed since', async () => {
    const entry = await make.draft('report', 'Sent ute', { publishedOn: on('05-12') });
    const issue = await issueOf('05-01', '06-30');
    await call('PUT', `/issues/${issue}/outline`, { outline: outlineWith(news, []) });
    const refused = errorOf(await accept(issue, 0, [{ uid: 'api::report.report', documentId: entry }]));
    expect(refused).toMatchObject({ status: 409, details: { code: 'outline_conflict' } });
  });

  it('of what is no candidate is refused with what to do', async () => {
    const issue = await issueOf('05-01', '06-30');
    const refused = errorOf(
      await accept(issue, 0, [{ uid: 'api::report.report', documentId: 'zzzzzzzzzzzz' }]),
    );
    expect(refused).toMatchObject({ status: 400, message: expect.stringMatching(/Collect again/) });
  });
});

describe('counting what a rule matches', () => {
  const count = async (rule: Record<string, unknown>, period?: unknown) =>
    answer(api.countMatches.answer, await call('POST', '/sections/count', { rule, period }));

  it('counts by kind, topic, organisation and scope, in all and in a period', async () => {
    const [home, abroad, body] = await Promise.all(
      [
        { name: `Direktoratet ${year}`, kind: 'agency', country: 'NO' },
        { name: `Styrelsen ${year}`, kind: 'agency', country: 'DK' },
        { name: `Rådet ${year}`, kind: 'international' },
      ].map((data) => make.create('api::organisation.organisation', data)),
    );
    const topic = await make.create('api::topic.topic', { name: `Tema ${year}` });
    const kind = 'thematic_report';
    await make.entry('report', 'Norsk', {
      kind,
      publishers: [home],
      topics: [topic],
      publishedOn: on('05-01'),
    });
    await make.draft('report', 'Dansk', { kind, publishers: [abroad], publishedOn: on('05-02') });
    await make.draft('report', 'Felles', { kind, publishers: [body], country: 'NO' });
    await make.draft('report', 'Av ingen', { kind, publishedOn: on('02-02') });
    const rule = { entryTypes: ['report'], kinds: [kind] };
    const period = { start: `${year}-05-01`, end: `${year}-06-30` };
    expect(await count(rule, period)).toEqual({ matching: 4, inPeriod: 2 });
    expect(await count({ ...rule, scope: 'national' })).toEqual({ matching: 3, inPeriod: null });
    expect(await count({ ...rule, scope: 'international' })).toEqual({ matching: 2, inPeriod: null });
    expect(await count({ ...rule, topics: [topic] })).toMatchObject({ matching: 1 });
    expect(await count({ ...rule, organisations: [home, abroad] })).toMatchObject({ matching: 2 });
    expect(await count({ ...rule, entryTypes: [] })).toMatchObject({ matching: 0 });
  });

  it('refuses a rule or period that makes no sense, with what is wrong', async () => {
    const refused = errorOf(
      await call('POST', '/sections/count', {
        rule: { entryTypes: ['page'] },
        period: { start: '2022-06-01', end: '2022-05-01' },
      }),
    );
    expect(refused).toMatchObject({ status: 400, message: expect.stringMatching(/entryTypes.*period/s) });
  });
});

describe('searching entries', () => {
  const search = async (query: string) =>
    answer(api.searchEntries.answer, await call('GET', `/entries/search?${query}`));

  it('finds by words of a title in any language, by court reference and report number, newest first', async () => {
    const number = `Notat ${year}:7`;
    const report = await make.draft('report', 'ÅRSMELDING om ØKOKRIM', { reportNumber: number });
    await make.update('api::report.report', report, { title: 'Yearly account' }, 'en');
    const court = reference();
    const ruling = await make.draft('ruling', 'Årsmelding for retten', { reference: court });
    const idsOf = async (q: string) =>
      (await search(`q=${encodeURIComponent(q)}`)).entries.map(({ documentId }) => documentId);
    expect(await idsOf('årsmelding')).toEqual([ruling, report]);
    expect(await idsOf('økokrim årsmelding')).toEqual([report]);
    expect(await idsOf('yearly')).toEqual([report]);
    expect(await idsOf(number)).toEqual([report]);
    expect(await idsOf(court)).toEqual([ruling]);
    expect(await idsOf('100%')).toEqual([]);
    expect((await search('q=%C3%A5rsmelding&types=report')).entries).toMatchObject([
      { languages: { nb: { state: 'draft' }, en: { state: 'draft' } }, usedIn: [] },
    ]);
  });

  it('gives 25 a page', async () => {
    for (let index = 0; index < 27; index += 1) await make.draft('article', `Side ${year} nr ${index}`);
    const second = await search(`q=side+${year}&page=2`);
    expect(second).toMatchObject({ page: 2, pageCount: 2, total: 27 });
    expect(second.entries.map(({ titles }) => titles.nb)).toEqual([`Side ${year} nr 1`, `Side ${year} nr 0`]);
  });
});

describe('where an entry is used, and what was published', () => {
  it('keeps it while the outline places it, also when the issue was withdrawn, and no longer', async () => {
    const entry = await make.entry('article', 'Trekkes');
    const issue = await issueOf('05-01', '06-30', { outline: outlineWith(news, [['article', entry]]) });
    await make.publish('api::issue.issue', issue);
    const remove = () => app.strapi.documents('api::article.article').delete({ documentId: entry });
    const refusedAs = (state: string) => ({
      details: { code: 'entry_in_use', usages: [{ issue: { documentId: issue }, state }] },
    });
    await expect(remove()).rejects.toMatchObject(refusedAs('published'));
    const withdrawal = { language: 'nb', reason: 'Feil' };
    await call('POST', `/issues/${issue}/withdraw`, withdrawal);
    await expect(remove()).rejects.toMatchObject(refusedAs('draft'));
    await call('PUT', `/issues/${issue}/outline`, { outline: { ...outlineWith(news, []), revision: 1 } });
    await remove();
    const left = await app.strapi.documents('api::article.article').findOne({ documentId: entry });
    expect(left).toBeNull();
  });

  it('follows it from outline to edition, and compares editions', async () => {
    const entry = await make.entry('article', 'Følges');
    const issue = await issueOf('05-01', '06-30', { outline: outlineWith(news, [['article', entry]]) });
    const usage = async () =>
      answer(api.getUsage.answer, await call('GET', `/entries/api::article.article/${entry}/usage`)).issues;
    expect(await usage()).toMatchObject([
      { documentId: issue, inOutline: true, published: [], withdrawn: [] },
    ]);
    await make.publish('api::issue.issue', issue);
    expect(await usage()).toMatchObject([{ documentId: issue, inOutline: true, published: ['nb'] }]);
    await make.update('api::article.article', entry, { title: 'Følges videre' });
    await make.publish('api::article.article', entry);
    await make.publish('api::issue.issue', issue);
    const { editions } = answer(api.getEditions.answer, await call('GET', `/issues/${issue}/editions`));
    expect(editions).toMatchObject([
      { number: 2, language: 'nb', state: 'current' },
      { number: 1, language: 'nb', state: 'replaced', note: null },
    ]);
    const { differences } = answer(
      api.compareEditions.answer,
      await call('GET', `/issues/${issue}/editions/compare?language=nb&from=1&to=2`),
    );
    expect(differences).toMatchObject([
      { what: 'entry_changed', title: 'Følges videre', fields: [{ field: 'title', before: 'Følges' }] },
    ]);
    const missing = await call('GET', `/issues/${issue}/editions/compare?language=nb&from=1&to=9`);
    expect(missing.status).toBe(404);
  });
});
