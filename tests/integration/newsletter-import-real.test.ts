import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { needsBuild } from '../../scripts/ensure-built';
import { importReportSchema, type ImportReport } from '../../src/plugins/newsletter-import/shared';
import { startApp, type TestApp } from '../helpers/app';
import { storedRows } from '../helpers/newsletters';
import { fillRegistry, isRealNewsletterThere, REAL_NEWSLETTER } from '../helpers/real-newsletter';

if (!isRealNewsletterThere) console.log(`Skipped: the real newsletter is not there (${REAL_NEWSLETTER}).`);

interface Run {
  report: ImportReport;
  /** Seconds by the clock, which other tests on the machine draw out, and of the processor, which they do not. */
  clock: number;
  processor: number;
}

let app: TestApp;
let folder: string;
let run: Run;
let runs: Run[] = [];

const cpuUsage = z.object({ user: z.number(), system: z.number() });

const runImport = (...args: string[]): Run => {
  const used = path.join(folder, 'used.json');
  const started = performance.now();
  const output = execFileSync(
    process.execPath,
    ['scripts/run.js', 'import', REAL_NEWSLETTER, '--json', ...args],
    {
      env: { ...process.env, ...app.env, NODE_OPTIONS: `--require ${tellUse(used)}` },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const clock = (performance.now() - started) / 1000;
  const { user, system } = cpuUsage.parse(JSON.parse(readFileSync(used, 'utf8')));
  return { report: importReportSchema.parse(JSON.parse(output)), clock, processor: (user + system) / 1e6 };
};

/** A module that writes to a file what the process has used of the processor when it exits; Strapi clears its listeners. */
const tellUse = (file: string): string => {
  const module = path.join(folder, 'tell-use.js');
  const write = `require('node:fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.cpuUsage()))`;
  writeFileSync(module, `const { exit } = process; process.exit = (code) => { ${write}; exit(code); };`);
  return module;
};

(isRealNewsletterThere ? describe : describe.skip)('the real newsletter, imported by the command', () => {
  beforeAll(async () => {
    if (needsBuild(process.cwd(), 'server'))
      throw new Error('dist/ is older than the sources. Run npm run build:server first.');
    app = await startApp();
    await fillRegistry(app);
    folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-real-'));
    // A dry run does all of the work.
    runs = [runImport('--dry-run'), runImport('--dry-run')];
    run = runImport();
    runs.push(run);
    const { report } = run;
    const links = report.items.flatMap((item) => item.links);
    const seconds = (name: 'clock' | 'processor'): string =>
      runs.map((one) => one[name].toFixed(1)).join(', ');
    console.log(
      [
        'The real newsletter in the database:',
        `${report.sections.length} sections, ${report.items.length} items, ${report.saved?.created.entries} new entries,`,
        `${links.length} links (${links.filter(({ status }) => status === 'missing').length} missing), ${report.lost.length} lost.`,
        `With the start of the app: ${seconds('clock')} s by the clock, ${seconds('processor')} s of the processor.`,
      ].join(' '),
    );
  }, 300_000);
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });

  it('is told of by a dry run as it is told of when it is saved', () => {
    const [dry] = runs;
    const { issue, saved: _saved, ...told } = run.report;
    expect(dry?.report).toMatchObject({ items: told.items, sections: told.sections, lost: [] });
    expect(dry?.report.issue.documentId ?? null).toBeNull();
    expect(issue.documentId).toEqual(expect.any(String));
  });

  it('has 4 sections, 64 items and 47 links, and nothing is lost', () => {
    const { report } = run;
    expect(report.sections).toHaveLength(4);
    expect(report.items).toHaveLength(64);
    expect(report.items.flatMap((item) => item.links)).toHaveLength(47);
    expect(report.lost).toEqual([]);
    expect(report.saved?.status).toBe('saved');
  });

  it('is an issue of May and June 2022 that places every entry in the order of the source', async () => {
    const issue = await app.strapi
      .documents('api::issue.issue')
      .findOne({ documentId: run.report.issue.documentId ?? '', locale: 'nb' });
    expect(issue).toMatchObject({
      periodStart: '2022-05-01',
      periodEnd: '2022-06-30',
      year: 2022,
      number: 1,
    });
    const placed: string[] = [];
    const outline = issue?.outline as unknown as {
      sections: { groups: { placements: { uid: string; documentId: string }[] }[] }[];
    };
    for (const { uid, documentId } of outline.sections.flatMap(({ groups }) =>
      groups.flatMap(({ placements }) => placements),
    )) {
      const entry = await app.strapi.db.query(uid).findOne({ where: { documentId } });
      placed.push(entry?.title ?? '?');
    }
    const entries = run.report.items.filter(({ type }) => type !== 'issue' && type !== 'contact');
    expect(placed).toEqual(entries.map(({ title }) => title));
  });

  it('has both rulings with reference, court, date, outcome, steps and legal force', async () => {
    const rulings = await app.strapi.documents('api::ruling.ruling').findMany({
      locale: 'nb',
      sort: 'decidedOn:asc',
      populate: ['court', 'outcomes', 'appealSteps'],
    });
    expect(rulings).toMatchObject([
      {
        reference: 'THEDM-2020-52736',
        court: { name: 'Hedmarken tingrett' },
        decidedOn: '2020-12-03',
        outcomes: [{ result: 'acquitted' }],
        appealSteps: [{ kind: 'appealed' }, { kind: 'referred' }, { kind: 'withdrawn' }],
        legalForce: 'final',
      },
      {
        reference: 'LB-2018-102939-2',
        court: { name: 'Borgarting lagmannsrett' },
        decidedOn: '2021-09-10',
        caseName: 'Lime-saken',
        // The source does not tell it.
        outcomes: [],
        appealSteps: [{ kind: 'leave_refused' }],
        legalForce: 'final',
      },
    ]);
  });

  it('is changed in nothing when it is imported again', async () => {
    const before = await storedRows(app.strapi);
    expect(runImport().report.saved).toMatchObject({ status: 'already_imported', changedSince: 0 });
    expect(await storedRows(app.strapi)).toEqual(before);
  });
});
