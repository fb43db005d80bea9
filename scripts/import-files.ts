import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  MAX_DOCX_BYTES,
  printReport,
  readSource,
  type ReadSource,
} from '../src/plugins/newsletter-import/server/src/domain';
import type { ImportOptions, ImportReport, RefusedFile } from '../src/plugins/newsletter-import/shared';
import type { ImportSource, StartedApp } from './import-app';
import type { ImportCommand } from './import-arguments';

/**
 * Imports each file in a transaction of its own, and prints the reports to standard output; all else goes to standard
 * error. The app is not started for files that cannot be read. Gives the exit status.
 */
export const importFiles = async (
  root: string,
  { files, isJson, options }: Extract<ImportCommand, { status: 'run' }>,
): Promise<0 | 1> => {
  const print = keepStandardOutput();
  const app = appOf(root);
  const results: Result[] = [];
  try {
    for (const file of files) results.push(await importFile(file, app, options));
  } finally {
    await app.stop();
  }
  if (isJson)
    print(`${JSON.stringify(results.length === 1 ? jsonOf(results[0]) : results.map(jsonOf), null, 2)}\n`);
  else results.forEach((result) => printResult(result, print, files.length > 1));
  return results.every(({ isImported }) => isImported) ? 0 : 1;
};

interface Result {
  file: string;
  isImported: boolean;
  outcome: { report: ImportReport } | RefusedFile;
}

const importFile = async (file: string, app: App, options: ImportOptions): Promise<Result> => {
  const read = await readFile(path.resolve(process.env.INIT_CWD ?? process.cwd(), file));
  if (read.status === 'refused') return refused(file, read);
  const outcome = await app.importSource(read.source, options);
  if (outcome.status === 'refused') return refused(file, outcome);
  return { file, isImported: outcome.status !== 'lost', outcome };
};

const refused = (file: string, { code, message }: { code: string; message: string }): Result => ({
  file,
  isImported: false,
  outcome: { file, refused: { code, message } },
});

/** A file too large for any format is refused before it fills the memory. */
const readFile = async (
  file: string,
): Promise<ReadSource | { status: 'refused'; code: string; message: string }> => {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile())
    return {
      status: 'refused',
      code: 'not_found',
      message: `There is no file ${file}. Check its name and folder.`,
    };
  if (found.size > MAX_DOCX_BYTES) {
    const megabytes = Math.ceil(found.size / 1024 / 1024);
    return {
      status: 'refused',
      code: 'too_large',
      message: `The file is ${megabytes} MB, far more than a newsletter. Check that it is the right file.`,
    };
  }
  return readSource(readFileSync(file), file);
};

interface App {
  importSource: ImportSource;
  stop: () => Promise<void>;
}

/** The compiled app, started when it is first needed: to load it takes longer than to refuse a file. */
const appOf = (root: string): App => {
  let started: Promise<StartedApp> | undefined;
  const start = async (): Promise<StartedApp> => {
    const { startImportApp } = await import('./import-app.js');
    return startImportApp(root);
  };
  return {
    importSource: async (source, options) => (await (started ??= start())).importSource(source, options),
    stop: async () => {
      if (started) await (await started).stop();
    },
  };
};

/** The app logs to standard output, where only reports belong: from now on it writes to standard error. */
const keepStandardOutput = (): ((text: string) => void) => {
  const print = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return (text) => print(text);
};

const jsonOf = (result: Result | undefined): unknown =>
  result && 'report' in result.outcome ? result.outcome.report : result?.outcome;

const printResult = ({ file, outcome }: Result, print: (text: string) => void, isNamed: boolean): void => {
  if ('refused' in outcome) {
    console.error(`${file}: ${outcome.refused.message}`);
    return;
  }
  const { report } = outcome;
  print(`${isNamed ? `== ${file} ==\n` : ''}${printReport(report, report.issue.language)}\n`);
};
