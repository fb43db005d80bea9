import { parseArgs } from 'node:util';
import type { ImportLanguage, ImportOptions } from '../src/plugins/newsletter-import/shared';

/** What the import command was asked for. */
export type ImportCommand =
  | { status: 'run'; files: string[]; isJson: boolean; options: ImportOptions }
  | { status: 'help' }
  | { status: 'misused'; message: string };

export const USAGE = `npm run import -- FILE… [options]

Makes a draft issue of an old newsletter: Markdown, HTML or Word (.docx). What was imported before is left alone.

  --dry-run          go through all of it, print the report, write nothing
  --locale LANGUAGE  language of the text: nb, nn or en (default: guessed from the text)
  --period FROM..TO  what the issue covers: 2022-05..2022-06, or days: 2022-05-01..2022-06-30
                     (default: read from the text)
  --json             print the report as JSON; of several files, a list of reports
  --allow-loss       save even where a passage of the source is not found again in the drafts
  --help             this text

Exit status: 0 all files are imported (or would be), 1 a file was refused, 2 the command was misused.
`;

const LANGUAGES: readonly ImportLanguage[] = ['nb', 'nn', 'en'];

/** Reads the arguments of the command. `environment` tells what npm kept for itself where "--" was left out. */
export const parseImportArguments = (
  args: string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): ImportCommand => {
  const parsed = parse(args);
  if (typeof parsed === 'string') return misused(parsed);
  const { values, positionals: files } = parsed;
  if (values.help) return { status: 'help' };
  if (environment.npm_config_dry_run === 'true' && !values['dry-run'])
    return misused('npm took --dry-run for itself. Put -- before the file: npm run import -- FILE --dry-run');
  if (files.length === 0) return misused('Name the file to import.');
  const language = LANGUAGES.find((code) => code === values.locale);
  if (values.locale !== undefined && language === undefined)
    return misused(`--locale is one of ${LANGUAGES.join(', ')}, not "${values.locale}".`);
  const period = values.period === undefined ? undefined : parsePeriod(values.period);
  if (period === null)
    return misused(`--period is written 2022-05..2022-06 or 2022-05-01..2022-06-30, not "${values.period}".`);
  return {
    status: 'run',
    files,
    isJson: values.json,
    options: {
      isDryRun: values['dry-run'],
      isLossAllowed: values['allow-loss'],
      ...(language ? { language } : {}),
      ...(period ? { period } : {}),
    },
  };
};

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  'allow-loss': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  locale: { type: 'string' },
  period: { type: 'string' },
} as const;

const parse = (args: string[]) => {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const misused = (message: string): ImportCommand => ({ status: 'misused', message });

/** First and last day of a span of months or days, or of one month; null where it is not one. */
const parsePeriod = (text: string): { start: string; end: string } | null => {
  const [from = '', to = from, ...rest] = text.split('..').map((part) => part.trim());
  const start = firstDay(from);
  const end = lastDay(to);
  return rest.length === 0 && start !== null && end !== null && start <= end ? { start, end } : null;
};

const firstDay = (text: string): string | null => isoDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);

const lastDay = (text: string): string | null => {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return isoDay(text);
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return isoDay(`${text}-${days}`);
};

const isoDay = (text: string): string | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
};
