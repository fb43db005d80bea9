import type { ImportReport } from './report';

export type ImportLanguage = 'nb' | 'nn' | 'en';

export interface ImportOptions {
  /** Language of the text and of the drafts; guessed from the text when left out. */
  language?: ImportLanguage;
  /** First and last day that the issue covers, as ISO days; read from the text when left out. */
  period?: { start: string; end: string };
  /** Go through all of it, and take every write back. */
  isDryRun?: boolean;
  /** Save even where a passage of the source is not found again in the drafts. */
  isLossAllowed?: boolean;
}

/** Why an import was refused although the file could be read; `message` tells what to do. */
export type ImportRefusal = 'language_missing' | 'issue_exists' | 'not_accepted';

export type ImportOutcome =
  | { status: 'imported' | 'planned' | 'unchanged' | 'lost'; report: ImportReport }
  | { status: 'refused'; code: ImportRefusal; message: string };
