import type { Knex } from 'knex';
import { startApp, type TestApp } from '../helpers/app';
import { days, issueBuilding, outlineWith } from '../helpers/issue-building';
import { addReports } from '../bench/add-reports';
import { ENTRY_TABLES } from '../../src/plugins/issue-assembler/server/src/services/collecting/entry-tables';
import { datedIn } from '../../src/plugins/issue-assembler/server/src/services/collecting/find-entries';
import { collectForIssue } from '../../src/plugins/issue-assembler/server/src/services/collecting/collect-for-issue';
import { loadEditor } from '../../src/plugins/issue-assembler/server/src/services/editor/load-editor';
import { checkIssueReadiness } from '../../src/plugins/issue-assembler/server/src/services/issue-readiness';
import { loadIssueDraft } from '../../src/plugins/issue-assembler/server/src/services/loading/load-drafts';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
});
afterAll(() => app.stop());

const isPostgres = process.env.TEST_DATABASE === 'postgres';

/** How many statements the database is sent for something: the fewest of three times, since the app asks it other things meanwhile. */
const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const counts: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    let count = 0;
    const note = (): void => {
      count += 1;
    };
    app.strapi.db.connection.on('query', note);
    await work();
    app.strapi.db.connection.removeListener('query', note);
    counts.push(count);
  }
  return Math.min(...counts);
};

/** How the database would run a query, as text. PostgreSQL reads an empty table through unless it is told not to. */
const planOf = async (query: Knex.QueryBuilder): Promise<string> => {
  const plan: unknown = await app.strapi.db.connection.transaction(async (trx): Promise<unknown> => {
    if (isPostgres) await trx.raw('set local enable_seqscan = off');
    return trx.raw(`${isPostgres ? 'explain' : 'explain query plan'} ${query.toQuery()}`);
  });
  const rows: unknown = isPostgres ? (plan as { rows: unknown }).rows : plan;
  return JSON.stringify(rows);
};

const draftOf = async (issue: string) => {
  const draft = await loadIssueDraft(app.strapi, issue);
  if (!draft?.period) throw new Error('there is no such issue, or it has no period');
  return { ...draft, period: draft.period };
};

describe('the cost of collecting', () => {
  it('in statements does not depend on how many entries there are, within the period and outside', async () => {
    const section = await make.section('Rapporter', {
      collectionRule: { entryTypes: ['report'], scope: 'any', appearedSinceLastIssue: true },
    });
    const entry = await make.entry('report', 'Eneste', { publishedOn: days('2022-05-02') });
    const issue = await draftOf(await make.issue({ outline: outlineWith(section, [['report', entry]]) }));
    const collect = () => collectForIssue(app.strapi, issue);
    const few = await statementsOf(collect);
    await addReports(app, { count: 150, from: '2022-05-01', to: '2022-06-30' });
    await addReports(app, { count: 3000, from: '1990-01-01', to: '2020-12-31' });
    const many = await statementsOf(collect);
    expect((await collect()).candidates.filter(({ verdict }) => verdict === 'in')).toHaveLength(150);
    expect(many).toBe(few);
  });

  it('follows the period: dates are found by index, and no table is read through', async () => {
    const knex = app.strapi.db.connection;
    if (isPostgres) await knex.raw('analyze');
    const plans: string[] = [];
    for (const table of ENTRY_TABLES)
      for (const part of datedIn(knex, table, { start: '2022-07-01', end: '2022-07-31' }))
        plans.push(await planOf(part));
    expect(plans).toHaveLength(10);
    for (const plan of plans) {
      expect(plan).toMatch(/imprecise_dates_(start|end|span)_index|rulings_decided_index/);
      expect(plan).not.toMatch(/SCAN|Seq Scan/);
    }
  });

  it('of showing the outline and checking it does not depend on how much is placed, in statements', async () => {
    const section = await make.section('Mange');
    // All of one kind: what has no links or publishers saves Strapi the query for them.
    const rows: { document_id: string }[] = await app.strapi.db
      .connection('reports')
      .select('document_id')
      .orderBy('id', 'desc')
      .limit(200);
    const [first] = rows;
    if (!first) throw new Error('There are no reports.');
    const small = await draftOf(
      await make.issue({ outline: outlineWith(section, [['report', first.document_id]]) }),
    );
    const big = await draftOf(
      await make.issue({
        outline: outlineWith(
          section,
          rows.map(({ document_id }) => ['report', document_id]),
        ),
      }),
    );
    const few = await statementsOf(() => loadEditor(app.strapi, small));
    expect(await statementsOf(() => loadEditor(app.strapi, big))).toBe(few);
    const check = ({ documentId }: typeof small) =>
      checkIssueReadiness(app.strapi, { documentId, language: 'nb', today: '2022-06-15' });
    const unpublished = (await check(big))?.findings.filter(({ code }) => code === 'entry_unpublished');
    expect(unpublished).toHaveLength(200);
    expect(await statementsOf(() => check(big))).toBe(await statementsOf(() => check(small)));
  });
});

describe('collecting what was entered since the last issue', () => {
  const fromNow = (seconds: number): Date => new Date(Date.now() + seconds * 1000);

  /** A newsletter with a published issue for April, and one for May and June to collect for, of a year of its own. */
  const nextIssue = async (type: 'report' | 'article', year: number) => {
    const newsletter = await make.create('api::newsletter.newsletter', { name: `Brevet ${year}` });
    const section = await make.section(`Seksjon ${year}`, {
      newsletter,
      collectionRule: { entryTypes: [type], scope: 'any', appearedSinceLastIssue: true },
    });
    const issueOf = (start: string, end: string, data: Record<string, unknown> = {}): Promise<string> =>
      make.issue({ newsletter, year, periodStart: `${year}-${start}`, periodEnd: `${year}-${end}`, ...data });
    const known = await make.entry(type, 'Kjent', {});
    await enteredAt(type, known, fromNow(-60));
    const outline = outlineWith(section, [[type, known]]);
    await make.publish('api::issue.issue', await issueOf('04-01', '04-30', { outline }));
    return { section, issue: await issueOf('05-01', '06-30') };
  };
  const enteredAt = async (type: string, documentId: string, time: Date, locale = 'nb'): Promise<void> => {
    await app.strapi.db
      .connection(`${type}s`)
      .where({ document_id: documentId, locale })
      .update({ created_at: time });
  };
  const collectFor = async (issue: string) => collectForIssue(app.strapi, await draftOf(issue));

  it('judges all that is dated in the period, and of an archive that came in what was entered last', async () => {
    const { issue } = await nextIssue('report', 2040);
    await addReports(app, { count: 12, from: '2040-05-01', to: '2040-05-31', enteredAt: fromNow(30) });
    await addReports(app, { count: 10_000, from: '1960-01-01', to: '1989-12-31', enteredAt: fromNow(60) });
    await addReports(app, { count: 3, from: '1950-01-01', to: '1950-12-31', enteredAt: fromNow(90) });
    const { candidates, passedOver } = await collectFor(issue);
    const proposed = candidates.filter(({ verdict }) => verdict === 'in');
    const from = (decade: string) => proposed.filter(({ date }) => date?.start.startsWith(decade)).length;
    expect([from('204'), from('195'), proposed.length]).toEqual([12, 3, 12 + 300]);
    expect(passedOver).toBe(10_000 + 3 - 300);
  });

  it('takes an entry that was merely translated since for an old one', async () => {
    const { issue, section } = await nextIssue('article', 2041);
    const translated = await make.draft('article', 'Oversatt siden', { when: days('1999-01-03') });
    await make.update('api::article.article', translated, { title: 'Translated since' }, 'en');
    await enteredAt('article', translated, fromNow(-60));
    await enteredAt('article', translated, fromNow(60), 'en');
    const added = await make.draft('article', 'Ny her', { when: days('1999-01-02') });
    await enteredAt('article', added, fromNow(60));
    const { candidates } = await collectFor(issue);
    const ofSection = candidates.filter((candidate) => candidate.section === section);
    expect(ofSection.map(({ titles, verdict }) => [titles.nb, verdict])).toEqual([['Ny her', 'in']]);
  });
});
