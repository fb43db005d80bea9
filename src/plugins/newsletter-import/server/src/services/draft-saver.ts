import type { Core } from '@strapi/strapi';
import type { Blocks } from '../../../../../domain/rich-text';
import type { Outline } from '../../../../issue-assembler/shared/outline';
import { entryDrafts } from '../domain/drafts/entry-draft';
import { fitDraft, misfitWarnings, type Misfit } from '../domain/drafts/fit-draft';
import { issueTexts } from '../domain/drafts/issue-draft';
import { newsletterDraft } from '../domain/drafts/newsletter-draft';
import {
  organisationResolver,
  planOrganisations,
  type OrganisationPlan,
} from '../domain/drafts/organisation-fields';
import { outlineDraft } from '../domain/drafts/outline-draft';
import { pageWarnings } from '../domain/drafts/related-entries';
import type { ImportPlan, KnownOrganisation } from '../domain/types';
import { createDocument } from './documents';
import { writeEntries } from './entry-writer';
import { modelsOf } from './models';
import { readNewsletter, writeNewsletter, type NewsletterTarget } from './newsletter-writer';
import { writeOrganisations, writeSections } from './reference-writer';

export interface ImportJob {
  plan: ImportPlan;
  /** Language of the drafts. */
  locale: 'nb' | 'nn' | 'en';
  fingerprint: string;
  newsletter: NewsletterTarget;
  /** Null where neither the text nor the year gives one. */
  number: number | null;
  organisations: readonly KnownOrganisation[];
}

export interface SavedDrafts {
  /** Document id of the issue. */
  issue: string;
  created: { entries: number; sections: number; organisations: number };
  reused: number;
  warnings: string[];
}

/** Writes the drafts of a plan, in an order in which each finds what it points at. Call it in a transaction. */
export const saveDrafts = async (strapi: Core.Strapi, job: ImportJob): Promise<SavedDrafts> => {
  const { plan, locale } = job;
  const registry = planOrganisations(plan.items, job.organisations);
  const organisations = [...job.organisations, ...(await writeOrganisations(strapi, registry.add, locale))];
  const about = newsletterDraft(plan.items, await readNewsletter(strapi, job.newsletter, locale));
  const newsletter = await writeNewsletter(strapi, job.newsletter, about.fill, locale);
  const sections = await writeSections(strapi, plan, newsletter, locale);
  const drafts = entryDrafts(plan.items, modelsOf(strapi), organisationResolver(organisations));
  const entries = await writeEntries(strapi, drafts, locale);
  const issue = await writeIssue(strapi, job, {
    newsletter,
    closing: about.remaining,
    outline: outlineDraft(plan, entries.placed, sections.ids, locale),
  });
  return {
    issue: issue.documentId,
    created: { entries: entries.created, sections: sections.created, organisations: registry.add.length },
    reused: drafts.length - entries.created,
    warnings: [
      ...registryWarnings(registry),
      ...(about.remaining.length > 0 ? [OTHER_PUBLISHER_TEXT] : []),
      ...entries.warnings,
      ...pageWarnings(plan.items),
      ...misfitWarnings(1, issue.misfits),
    ],
  };
};

const OTHER_PUBLISHER_TEXT =
  'What the source says of its publisher differs from the newsletter; it stands at the end of the issue.';

const registryWarnings = ({ add, toSettle }: OrganisationPlan): string[] => [
  ...(add.length > 0
    ? [`Added to the registry: ${add.map(({ name }) => name).join(', ')}. Check their kind.`]
    : []),
  ...toSettle.map(
    ({ name, line }) =>
      `Line ${line}: "${name}" is not in the registry. If it is an organisation, add it, and set it on the entry.`,
  ),
];

const writeIssue = async (
  strapi: Core.Strapi,
  { plan, number, fingerprint, locale }: ImportJob,
  { newsletter, closing, outline }: { newsletter: string; closing: Blocks; outline: Outline },
): Promise<{ documentId: string; misfits: Misfit[] }> => {
  const modelOf = modelsOf(strapi);
  const { title, year, periodStart, periodEnd } = plan.issue;
  const texts = issueTexts(plan);
  const { data, misfits } = fitDraft(
    {
      title,
      number,
      year,
      periodStart,
      periodEnd,
      newsletter,
      intro: texts.intro,
      closing: [...texts.closing, ...closing],
      outline,
      importFingerprint: fingerprint,
    },
    modelOf('api::issue.issue'),
    modelOf,
  );
  return { documentId: await createDocument(strapi, 'api::issue.issue', locale, data), misfits };
};
