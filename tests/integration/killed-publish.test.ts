import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { publishAndDie, recordPublish, type Death } from '../helpers/killed-publish';

const ISSUE = 'api::issue.issue';
const SPREAD = 6;

let app: TestApp;
let section: string;
let entries: string[];
let make: ReturnType<typeof issueBuilding>;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  section = await make.section('Aktuelt');
  entries = [await make.entry('article', 'Første sak'), await make.entry('report', 'Andre sak')];
});
afterAll(() => app.stop());

const newIssue = (): Promise<string> =>
  make.issue({
    outline: outlineWith(section, [
      ['article', entries[0] ?? ''],
      ['report', entries[1] ?? ''],
    ]),
  });

/** What there is of an issue's publication. */
const partsOf = async (documentId: string): Promise<Record<'editions' | 'entries' | 'published', number>> => {
  const where = { issueDocumentId: documentId };
  const { db } = app.strapi;
  return {
    editions: await db.query('plugin::issue-assembler.edition').count({ where }),
    entries: await db.query('plugin::issue-assembler.edition-entry').count({ where }),
    published: await db.query(ISSUE).count({ where: { documentId, publishedAt: { $notNull: true } } }),
  };
};

const NONE = { editions: 0, entries: 0, published: 0 };
const WHOLE = { editions: 1, entries: 2, published: 1 };

/** Deaths spread over a publication of these statements, and those around where it is written and committed. */
const deathsIn = (statements: readonly string[]): Death[] => {
  const at = (pattern: RegExp): number => {
    const found = statements.findIndex((sql) => pattern.test(sql)) + 1;
    if (found === 0) throw new Error(`no statement of the publication is ${String(pattern)}`);
    return found;
  };
  const edition = at(/insert into \S*[`"]editions[`"]/);
  const placed = at(/insert into \S*[`"]edition_entries[`"]/);
  const commit = at(/^commit/i);
  const spread = Array.from({ length: SPREAD }, (_, index) =>
    Math.max(1, Math.round((commit * index) / SPREAD)),
  );
  return [
    ...[...spread, edition, edition + 1, placed, 'commit' as const].map((statement): Death => ({
      when: 'before',
      statement,
    })),
    { when: 'during', statement: 'commit' },
    { when: 'after' },
  ];
};

describe('a process that is killed while it publishes an issue', () => {
  it('leaves the whole edition or nothing, and the issue can be published again', async () => {
    const recorded = await newIssue();
    const statements = await recordPublish(app, recorded);
    expect(await partsOf(recorded)).toEqual(WHOLE);

    const deaths = deathsIn(statements);
    const issues: string[] = [];
    for (const death of deaths) {
      const issue = await newIssue();
      issues.push(issue);
      expect({ ...death, signal: await publishAndDie(app, issue, death) }).toEqual({
        ...death,
        signal: 'SIGKILL',
      });
    }

    const left: string[] = [];
    for (const [index, issue] of issues.entries()) {
      const parts = await partsOf(issue);
      const { when, ...rest } = deaths[index] ?? { when: 'after' };
      if (when === 'before') expect(parts).toEqual(NONE);
      if (when === 'after') expect(parts).toEqual(WHOLE);
      expect([NONE, WHOLE]).toContainEqual(parts);
      left.push(`${when} ${JSON.stringify(rest)}: ${parts.editions > 0 ? 'whole' : 'nothing'}`);
      await make.publish(ISSUE, issue);
      expect(await partsOf(issue)).toEqual(WHOLE);
    }
    console.log(`A publication of ${statements.length} statements, killed\n${left.join('\n')}`);
  }, 600_000);
});
