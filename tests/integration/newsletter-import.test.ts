import type { Core } from '@strapi/strapi';
import type * as utils from '@strapi/utils';
import type { Outline, Placement } from '../../src/plugins/issue-assembler/shared/outline';
import type { ImportOptions, ImportOutcome } from '../../src/plugins/newsletter-import/shared';
import { startApp, type TestApp } from '../helpers/app';
import { importInto, newsletter, reportOf, storedRows } from '../helpers/newsletters';

const { errors } = requireOfApp<typeof utils>('@strapi/utils');

const SHELTER = 'shelter-bulletin-may-2021.md';
const HARBOUR = 'havna-3-2023.md';
const REINDEER = 'samebladet-vaar-2024.md';

let app: TestApp;
let strapi: Core.Strapi;
/** What a test makes the next write of an entry do. */
let onEntry: ((data: Record<string, unknown>) => void) | null = null;

beforeAll(async () => {
  app = await startApp();
  strapi = app.strapi;
  strapi.documents.use((context, next) => {
    const isEntry = /^api::(?:report|ruling|event|article)/.test(context.uid) && context.action === 'create';
    if (isEntry) onEntry?.((context.params as { data: Record<string, unknown> }).data);
    return next();
  });
}, 120_000);
afterAll(() => app.stop());
afterEach(() => {
  onEntry = null;
});

const run = async (
  name: string,
  options: ImportOptions = {},
  change?: (text: string) => string,
): Promise<ImportOutcome> => importInto(strapi, await newsletter(name, change), options);

const issues = () => strapi.documents('api::issue.issue');

const issueNamed = async (title: string, locale: string) => {
  const issue = await issues().findFirst({ locale, filters: { title }, populate: ['newsletter'] });
  if (!issue) throw new Error(`There is no issue "${title}".`);
  return issue;
};

const outlineOf = async (title: string, locale: string): Promise<Outline> =>
  (await issueNamed(title, locale)).outline as unknown as Outline;

const placementsOf = (outline: Outline): Placement[] =>
  outline.sections.flatMap(({ groups }) => groups.flatMap(({ placements }) => placements));

/** Takes an imported issue and its entries away again, so that a test starts from none of it. */
const remove = async (title: string, locale: string, isWithEntries: boolean): Promise<void> => {
  const { documentId } = await issueNamed(title, locale);
  const placements = placementsOf(await outlineOf(title, locale));
  await issues().delete({ documentId, locale: '*' });
  for (const { uid, documentId: entry } of isWithEntries ? placements : [])
    await strapi.documents(uid).delete({ documentId: entry, locale: '*' });
};

describe('a newsletter that is imported', () => {
  beforeAll(async () => {
    expect(await run(SHELTER)).toMatchObject({ status: 'imported' });
  }, 60_000);

  it('is a draft issue with number, year and period, in the language of its text', async () => {
    const issue = await issueNamed('Shelter Law Bulletin', 'en');
    expect(issue).toMatchObject({
      number: 4,
      year: 2021,
      periodStart: '2021-05-01',
      periodEnd: '2021-05-31',
      newsletter: { name: 'Shelter Law Bulletin' },
    });
    expect(await issues().findFirst({ locale: 'en', status: 'published' })).toBeNull();
    expect(JSON.stringify(issue.intro)).toContain('Welcome to the fourth issue');
    expect(JSON.stringify(issue.closing)).toContain('a good summer');
  });

  it('has its sections in the order of the source, each with its groups and entries', async () => {
    const outline = await outlineOf('Shelter Law Bulletin', 'en');
    const titles: string[] = [];
    for (const { section } of outline.sections) {
      const found = await strapi
        .documents('api::section.section')
        .findOne({ documentId: section, locale: 'en' });
      titles.push(found?.title ?? '?');
    }
    expect(titles).toEqual([
      'Case law',
      'Reports and guidance',
      'Parliament and government',
      'Events',
      'Our work',
      'Staff',
    ]);
    expect(new Set(placementsOf(outline).map(({ uid }) => uid))).toEqual(
      new Set(['api::article.article', 'api::ruling.ruling', 'api::report.report', 'api::event.event']),
    );
  });

  it('has the facts of an entry in its fields, and its court in the registry', async () => {
    const ruling = await strapi.documents('api::ruling.ruling').findFirst({
      locale: 'en',
      filters: { title: { $contains: 'Strasbourg' } },
      populate: ['court', 'outcomes'],
    });
    expect(ruling).toMatchObject({
      decidedOn: '2021-05-06',
      caseType: 'ecthr',
      court: { name: 'European Court of Human Rights', kind: 'court' },
    });
    expect(JSON.stringify(ruling?.summary)).toContain('evicted without a hearing');
  });

  it('tells of its publisher in the newsletter', async () => {
    const { newsletter: found } = await issueNamed('Shelter Law Bulletin', 'en');
    const stored = await strapi.documents('api::newsletter.newsletter').findOne({
      documentId: found?.documentId ?? '',
      locale: 'en',
      populate: ['contactPoints'],
    });
    expect(JSON.stringify(stored?.about)).toContain('About the Shelter Law Unit');
    expect(stored?.contactPoints).toEqual([expect.objectContaining({ label: 'Contact' })]);
  });

  it('is changed in nothing when it is imported again', async () => {
    const before = await storedRows(strapi);
    const again = await run(SHELTER);
    expect(again).toMatchObject({
      status: 'unchanged',
      report: { saved: { status: 'already_imported', changedSince: 0 }, lost: [] },
    });
    expect(await storedRows(strapi)).toEqual(before);
  });

  it('is known by its text, in another file and format', async () => {
    const asCrLf = await run(SHELTER, {}, (text) => text.replace(/\n/g, '\r\n').replace(/^## /gm, '### '));
    expect(asCrLf.status).toBe('unchanged');
  });

  it('keeps what an editor changed and took out when it is imported again', async () => {
    const issue = await issueNamed('Shelter Law Bulletin', 'en');
    const outline = await outlineOf('Shelter Law Bulletin', 'en');
    const [first, second] = placementsOf(outline);
    if (!first || !second) throw new Error('The issue places less than two entries.');
    await issues().update({
      documentId: issue.documentId,
      locale: 'en',
      data: {
        intro: [{ type: 'paragraph', children: [{ type: 'text', text: 'A new beginning.' }] }],
        outline: { ...outline, sections: outline.sections.slice(1) },
      },
    });
    await strapi.documents(second.uid).update({
      documentId: second.documentId,
      locale: 'en',
      data: { title: 'A title of the editor' },
    });
    await strapi.documents(first.uid).delete({ documentId: first.documentId, locale: '*' });
    const before = await storedRows(strapi);
    expect(await run(SHELTER)).toMatchObject({ status: 'unchanged' });
    expect(await storedRows(strapi)).toEqual(before);
    expect((await issueNamed('Shelter Law Bulletin', 'en')).documentId).toBe(issue.documentId);
  });

  it('places the entries that are there again when its issue was deleted', async () => {
    const entries = placementsOf(await outlineOf('Shelter Law Bulletin', 'en')).length;
    await remove('Shelter Law Bulletin', 'en', false);
    const report = reportOf(await run(SHELTER));
    expect(report.lost).toEqual([]);
    expect(report.saved).toMatchObject({ status: 'saved', created: { sections: 0, organisations: 0 } });
    expect(report.saved?.reused).toBeGreaterThanOrEqual(entries);
  });

  it('is refused as another text with the number of an issue that is there', async () => {
    const before = await storedRows(strapi);
    const other = await run(SHELTER, {}, (text) => `${text}\n\nA line was added.\n`);
    expect(other).toMatchObject({
      status: 'refused',
      code: 'issue_exists',
      message: expect.stringMatching(/"Shelter Law Bulletin" \(number 4 of 2021\) is there already/),
    });
    expect(await storedRows(strapi)).toEqual(before);
  });
});

describe('a later issue of a newsletter', () => {
  it('belongs to it, and leaves what it says of its publisher alone', async () => {
    const before = await strapi.documents('api::newsletter.newsletter').findMany({ locale: 'en' });
    const report = reportOf(
      await run(SHELTER, {}, (text) =>
        text
          .replace('Issue 4, May 2021', 'Issue 5, June 2021')
          .replace(
            /## About the Shelter Law Unit[\s\S]*/,
            '## About the Shelter Law Unit\n\nThe Unit has moved to Bergen.\n',
          ),
      ),
    );
    expect(report).toMatchObject({ saved: { status: 'saved', created: { sections: 0 } }, lost: [] });
    expect(await strapi.documents('api::newsletter.newsletter').findMany({ locale: 'en' })).toEqual(before);
    const issue = await issues().findFirst({ locale: 'en', filters: { number: 5 } });
    expect(JSON.stringify(issue?.closing)).toContain('The Unit has moved to Bergen.');
    await issues().delete({ documentId: issue?.documentId ?? '', locale: '*' });
  });
});

describe('an import that does not come to its end', () => {
  it('leaves nothing behind when a write fails in the middle', async () => {
    const before = await storedRows(strapi);
    let written = 0;
    onEntry = () => {
      written += 1;
      if (written === 5) throw new Error('The disk is full.');
    };
    await expect(run(HARBOUR)).rejects.toThrow('The disk is full.');
    expect(written).toBe(5);
    expect(await storedRows(strapi)).toEqual(before);
  });

  it('is refused as a whole when a rule of a save refuses one of its drafts', async () => {
    const before = await storedRows(strapi);
    onEntry = () => {
      throw new errors.ValidationError('The title is taken. Choose another.');
    };
    expect(await run(HARBOUR)).toMatchObject({
      status: 'refused',
      code: 'not_accepted',
      message: expect.stringMatching(/nothing was written: The title is taken. Choose another./),
    });
    expect(await storedRows(strapi)).toEqual(before);
  });

  it('keeps nothing where the stored drafts lack a passage of the source, and says which', async () => {
    const before = await storedRows(strapi);
    onEntry = (data) => {
      if (JSON.stringify(data.summary ?? '').includes('214 havner')) data.summary = null;
    };
    const outcome = await run(HARBOUR);
    expect(outcome).toMatchObject({ status: 'lost', report: { saved: { status: 'not_saved' } } });
    expect(reportOf(outcome).lost).toContainEqual(
      expect.objectContaining({ kind: 'sentence', text: expect.stringContaining('214 havner') }),
    );
    expect(await storedRows(strapi)).toEqual(before);
  });

  it('keeps what there is where loss is allowed, and says what is missing', async () => {
    onEntry = (data) => {
      if (JSON.stringify(data.summary ?? '').includes('214 havner')) data.summary = null;
    };
    const outcome = await run(HARBOUR, { isLossAllowed: true });
    expect(outcome).toMatchObject({ status: 'imported', report: { saved: { status: 'saved' } } });
    expect(reportOf(outcome).lost.length).toBeGreaterThan(0);
    await remove(reportOf(outcome).issue.title, 'nb', true);
  });
});

describe('a dry run', () => {
  it('reports what an import would do, and writes nothing', async () => {
    const before = await storedRows(strapi);
    const outcome = await run(HARBOUR, { isDryRun: true });
    expect(outcome).toMatchObject({
      status: 'planned',
      report: { issue: { documentId: null }, lost: [], saved: { status: 'dry_run' } },
    });
    expect(reportOf(outcome).saved?.created.entries).toBeGreaterThan(5);
    expect(await storedRows(strapi)).toEqual(before);
  });
});

describe('a ruling that is stored already', () => {
  it('is placed as it is, with what the source says of it beside it', async () => {
    const rulings = strapi.documents('api::ruling.ruling');
    const { documentId } = await rulings.create({
      locale: 'nb',
      data: {
        title: 'Skrevet av redaktøren',
        reference: 'LH-2023-12345',
        caseType: 'criminal',
        decisionType: 'judgment',
        legalForce: 'unknown',
      },
    });
    const before = await rulings.findOne({ documentId, locale: 'nb', populate: '*' });
    const report = reportOf(await run(HARBOUR));
    expect(report).toMatchObject({ lost: [], saved: { status: 'saved', reused: 1 } });
    expect(report.warnings.join('\n')).toMatch(/is stored already with another text, which was left alone/);
    expect(await rulings.findOne({ documentId, locale: 'nb', populate: '*' })).toEqual(before);
    expect(await rulings.count({ locale: 'nb', filters: { reference: 'LH-2023-12345' } })).toBe(1);
    const placed = placementsOf(await outlineOf(report.issue.title, 'nb')).find(
      (placement) => placement.documentId === documentId,
    );
    expect(placed?.intro?.nb).toContain('60 dagers fengsel for uaktsomt drap');
  });

  it('gets the language it lacks, and keeps the one it has', async () => {
    const rulings = strapi.documents('api::ruling.ruling');
    const { documentId } = await rulings.create({
      locale: 'nb',
      data: {
        title: 'Vindkraft',
        reference: 'HR-2024-333-A',
        caseType: 'civil',
        decisionType: 'judgment',
        legalForce: 'final',
      },
    });
    const text =
      '# Wind Newsletter\n\nNo. 1, March 2024\n\n## Case law\n\nThe Supreme Court ruled on 12 February 2024 that the licence was invalid, HR-2024-333-A.\n';
    const report = reportOf(await run(SHELTER, {}, () => text));
    expect(report).toMatchObject({ lost: [], saved: { reused: 1, created: { entries: 0 } } });
    expect(await rulings.findOne({ documentId, locale: 'nb' })).toMatchObject({ title: 'Vindkraft' });
    const english = await rulings.findOne({ documentId, locale: 'en' });
    expect(english).toMatchObject({ reference: 'HR-2024-333-A', legalForce: 'final' });
    expect(JSON.stringify(english?.summary)).toContain('the licence was invalid');
  });
});

describe('the language of the drafts', () => {
  it('is Bokmål for a Nynorsk text where the site has no Nynorsk, which is told', async () => {
    const report = reportOf(await run(REINDEER, { isDryRun: true }));
    expect(report.issue.language).toBe('nn');
    expect(report.warnings.join('\n')).toMatch(/the drafts are under Bokmål/);
  });

  it('is refused where it was asked for and the site lacks it', async () => {
    expect(await run(REINDEER, { language: 'nn' })).toMatchObject({
      status: 'refused',
      code: 'language_missing',
      message: expect.stringContaining('Add it under Settings'),
    });
  });
});

describe('an issue without a number of its own', () => {
  it('gets the next of its year, and the period it is given', async () => {
    const report = reportOf(
      await run(SHELTER, { period: { start: '2021-08-01', end: '2021-09-30' } }, (text) =>
        text.replace('Issue 4, May 2021', 'A special issue'),
      ),
    );
    expect(report.issue).toMatchObject({
      number: 5,
      year: 2021,
      periodStart: '2021-08-01',
      periodEnd: '2021-09-30',
    });
    expect(report.warnings.join('\n')).toContain('gives no number');
  });
});
