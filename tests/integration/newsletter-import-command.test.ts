import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { needsBuild } from '../../scripts/ensure-built';
import { zip } from '../../src/plugins/newsletter-import/server/src/domain/parse/zip.fixture';
import { importReportSchema, refusedFileSchema } from '../../src/plugins/newsletter-import/shared';
import { startApp, type TestApp } from '../helpers/app';
import { NEWSLETTERS, storedRows } from '../helpers/newsletters';

const ROOT = process.cwd();
const SHELTER = path.join(NEWSLETTERS, 'shelter-bulletin-may-2021.md');
const HARBOUR = path.join(NEWSLETTERS, 'havna-3-2023.md');

interface Run {
  status: number | null;
  output: string;
  errors: string;
}

/** Runs the command as a person does, on the database that `env` names. */
const runImport = (args: string[], env: Record<string, string>): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run.js', 'import', ...args], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: ROOT, ...env },
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, errors }));
  });

let app: TestApp;
let folder: string;

beforeAll(async () => {
  // The command builds what is stale, which would take dist/ from under the other tests.
  if (needsBuild(ROOT, 'server'))
    throw new Error('dist/ is older than the sources. Run npm run build:server first.');
  folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-import-'));
  app = await startApp();
}, 120_000);
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Buffer): string => {
  const written = path.join(folder, name);
  writeFileSync(written, content);
  return written;
};

describe('the import command', () => {
  it('prints a report for people and writes nothing in a dry run', async () => {
    const before = await storedRows(app.strapi);
    const { status, output } = await runImport([SHELTER, '--dry-run'], app.env);
    expect(status).toBe(0);
    expect(output).toContain('Shelter Law Bulletin (2021-05-01 – 2021-05-31)');
    expect(output).toContain('Dry run: nothing was saved.');
    expect(output).toContain('Every sentence, link label and emphasised term of the source is found again');
    expect(await storedRows(app.strapi)).toEqual(before);
  });

  it('prints nothing but the report as JSON, and the issue is stored', async () => {
    const { status, output } = await runImport([SHELTER, '--json'], app.env);
    expect(status).toBe(0);
    const report = importReportSchema.parse(JSON.parse(output));
    expect(report).toMatchObject({ lost: [], saved: { status: 'saved' } });
    const documentId = report.issue.documentId ?? '';
    const issue = await app.strapi.documents('api::issue.issue').findOne({ documentId, locale: 'en' });
    expect(issue).toMatchObject({ title: 'Shelter Law Bulletin', number: 4, year: 2021 });
  });

  it('changes nothing the second time', async () => {
    const before = await storedRows(app.strapi);
    const { status, output } = await runImport([SHELTER], app.env);
    expect(status).toBe(0);
    expect(output).toContain('Imported before; nothing was changed.');
    expect(await storedRows(app.strapi)).toEqual(before);
  });

  it('imports each of several files by itself, and fails where one of them is refused', async () => {
    const empty = file('empty.md', '');
    const { status, output } = await runImport(
      [empty, HARBOUR, '--json', '--period', '2023-09', '--locale', 'nb'],
      app.env,
    );
    expect(status).toBe(1);
    const [refused, report, ...rest] = JSON.parse(output);
    expect(rest).toEqual([]);
    expect(refusedFileSchema.parse(refused)).toMatchObject({ file: empty, refused: { code: 'empty' } });
    expect(importReportSchema.parse(report)).toMatchObject({
      issue: { periodStart: '2023-09-01', periodEnd: '2023-09-30', number: 3 },
      saved: { status: 'saved' },
    });
  });
});

describe('a command that is misused', () => {
  it.each([
    [[], 'Name the file to import.'],
    [['--colour', 'x.md'], '--colour'],
    [['x.md', '--period', 'May'], '--period is written 2022-05..2022-06'],
  ])('shows how it is used, with status 2: %j', async (args, message) => {
    const { status, output, errors } = await runImport(args, app.env);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(message);
    expect(errors).toContain('npm run import -- FILE');
  });

  it('shows how it is used when asked', async () => {
    expect(await runImport(['--help'], app.env)).toMatchObject({
      status: 0,
      output: expect.stringContaining('--allow-loss'),
    });
  });
});

describe('a file that is no newsletter', () => {
  /** No database can be reached by these settings, so whoever starts the app fails otherwise than expected. */
  const unreachable = (): Record<string, string> => ({
    ...app.env,
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: '127.0.0.1',
    DATABASE_PORT: '1',
  });
  const headings = Array.from({ length: 10_000 }, (_, index) => `## Heading ${index}\n\nText.\n`).join('\n');

  it.each<[what: string, name: string, content: string | Buffer, code: string]>([
    ['empty', 'empty.md', '', 'empty'],
    ['blank', 'blank.md', ' \n\n\t\n', 'empty'],
    ['a binary', 'picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'binary'],
    ['10 MB of text', 'large.md', 'Ten megabytes. '.repeat(700_000), 'too_large'],
    ['broken UTF-8', 'broken.md', Buffer.from([0x23, 0x20, 0x41, 0xff, 0xfe, 0xc3, 0x28, 0x0a]), 'not_utf8'],
    [
      'a zip bomb',
      'bomb.docx',
      zip([{ name: 'word/document.xml', content: Buffer.alloc(30 * 1024 * 1024) }]),
      'zip_bomb',
    ],
    [
      'HTML with a script',
      'script.html',
      '<!doctype html><h1>News</h1><p>Text</p><script>1</script>',
      'active_content',
    ],
    ['Markdown with raw HTML', 'raw.md', '# News\n\n<div onclick="x()">Text</div>\n', 'raw_html'],
    ['10,000 headings', 'headings.md', headings, 'too_many_headings'],
  ])('is refused before the app is started: %s', async (_what, name, content, code) => {
    const { status, output, errors } = await runImport([file(name, content), '--json'], unreachable());
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    const { refused } = refusedFileSchema.parse(JSON.parse(output));
    expect(refused.code).toBe(code);
    // What is wrong, and what to do about it.
    expect(refused.message).toMatch(/^[A-Z].{10,}\. [A-Z].{10,}\.$/s);
  });

  it('is named on standard error to people', async () => {
    const empty = file('empty.md', '');
    const { status, output, errors } = await runImport([empty], unreachable());
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toBe(`${empty}: The file is empty. Check that the newsletter was saved, and try again.\n`);
  });

  it('is refused when it is not there', async () => {
    const { status, output, errors } = await runImport(
      [path.join(folder, 'gone.md'), '--json'],
      unreachable(),
    );
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(refusedFileSchema.parse(JSON.parse(output)).refused).toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('Check its name and folder'),
    });
  });
});

describe('a database that cannot be reached', () => {
  it('makes the command fail with what is wrong', async () => {
    const { status, output, errors } = await runImport([SHELTER], {
      ...app.env,
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: '1',
    });
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(/ECONNREFUSED/);
  });
});
