import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ImportOptions, ImportOutcome } from '../../../shared';
import { findLost, planImport, toReport } from '../domain';
import { sourceFingerprint } from '../domain/drafts/source-fingerprint';
import { storedTexts } from '../domain/drafts/stored-texts';
import type { ImportPlan, LostPassage, SourceDocument } from '../domain/types';
import { saveDrafts, type ImportJob, type SavedDrafts } from './draft-saver';
import { reportEarlierImport } from './earlier-import';
import { chooseLanguage } from './import-language';
import { prepareJob } from './import-job';
import { loadRegistry, type Registry } from './registry';
import { readDrafts } from './stored-drafts';
import { inTransaction } from './transaction';

/** Old newsletters as draft issues. */
export const importer = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Imports a newsletter that was read: one draft issue, its sections and entries, all or nothing. The drafts are read
   * back and compared with the source; where a passage is missing nothing is kept, unless loss is allowed. A text that
   * was imported before is left as it is, with all that editors did since.
   */
  async importSource(source: SourceDocument, options: ImportOptions = {}): Promise<ImportOutcome> {
    const registry = await loadRegistry(strapi);
    const plan = planImport(source, {
      ...(options.language ? { language: options.language } : {}),
      ...(options.period ? { period: options.period } : {}),
      organisations: registry.organisations,
      sections: registry.sections,
      boilerplate: registry.boilerplate,
    });
    return importPlan(strapi, { source, plan, registry, options });
  },
});

interface PlannedImport {
  source: SourceDocument;
  plan: ImportPlan;
  registry: Registry;
  options: ImportOptions;
}

const importPlan = async (
  strapi: Core.Strapi,
  { source, plan, registry, options }: PlannedImport,
): Promise<ImportOutcome> => {
  const language = await chooseLanguage(strapi, plan.language, options.language);
  if (language.status !== 'ok')
    return { status: 'refused', code: language.status, message: language.message };
  const locale = language.language;
  const fingerprint = sourceFingerprint(source);
  const earlier = await reportEarlierImport(strapi, { source, plan, fingerprint });
  if (earlier) return earlier;
  const prepared = await prepareJob(strapi, plan, { registry, locale, fingerprint });
  if (prepared.status === 'refused') return prepared;
  const warnings = [...(language.warning === null ? [] : [language.warning]), ...prepared.warnings];
  return saveAndProve(strapi, { source, job: prepared.job, warnings, options });
};

interface PreparedImport {
  source: SourceDocument;
  job: ImportJob;
  warnings: string[];
  options: ImportOptions;
}

const saveAndProve = async (
  strapi: Core.Strapi,
  { source, job, warnings, options }: PreparedImport,
): Promise<ImportOutcome> => {
  const { isDryRun = false, isLossAllowed = false } = options;
  const isKept = ({ lost }: Proven): boolean => !isDryRun && (lost.length === 0 || isLossAllowed);
  try {
    const result = await inTransaction(strapi, () => saveProven(strapi, source, job), isKept);
    return outcomeOf(job, result, { warnings, isDryRun, isKept: isKept(result) });
  } catch (error) {
    // A rule of the content model that a draft breaks is for a person to see to; anything else is a fault.
    if (!(error instanceof errors.ApplicationError)) throw error;
    return {
      status: 'refused',
      code: 'not_accepted',
      message: `The drafts were not accepted, and nothing was written: ${error.message}`,
    };
  }
};

interface Proven {
  drafts: SavedDrafts;
  lost: LostPassage[];
}

const saveProven = async (strapi: Core.Strapi, source: SourceDocument, job: ImportJob): Promise<Proven> => {
  const drafts = await saveDrafts(strapi, job);
  const stored = await readDrafts(strapi, drafts.issue, job.plan.issue, job.locale);
  return { drafts, lost: findLost(source, storedTexts(stored, job.plan)) };
};

const outcomeOf = (
  job: ImportJob,
  { drafts, lost }: Proven,
  { warnings, isDryRun, isKept }: { warnings: string[]; isDryRun: boolean; isKept: boolean },
): ImportOutcome => {
  const status = isKept ? 'imported' : lost.length > 0 ? 'lost' : 'planned';
  const { created, reused } = drafts;
  return {
    status,
    report: toReport(
      { ...job.plan, issue: { ...job.plan.issue, number: job.number } },
      {
        lost,
        documentId: isKept ? drafts.issue : null,
        warnings: [...warnings, ...drafts.warnings],
        saved: {
          status: isKept ? 'saved' : isDryRun ? 'dry_run' : 'not_saved',
          created,
          reused,
          changedSince: 0,
        },
      },
    ),
  };
};
