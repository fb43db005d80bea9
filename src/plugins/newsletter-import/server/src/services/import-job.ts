import type { Core } from '@strapi/strapi';
import { numberIssue, type StoredIssue } from '../domain/drafts/issue-draft';
import { matchSections } from '../domain/drafts/match-sections';
import { matchNewsletter, newsletterName } from '../domain/drafts/newsletter-name';
import { organisationResolver } from '../domain/drafts/organisation-fields';
import type { ImportPlan } from '../domain/types';
import type { ImportLanguage, ImportRefusal } from '../../../shared';
import type { ImportJob } from './draft-saver';
import type { NewsletterTarget } from './newsletter-writer';
import { issuesOf, type Registry } from './registry';

export type PreparedJob =
  | { status: 'ready'; job: ImportJob; warnings: string[] }
  | { status: 'refused'; code: ImportRefusal; message: string };

/** Finds the newsletter that the issue belongs to and the issue's number in it. */
export const prepareJob = async (
  strapi: Core.Strapi,
  plan: ImportPlan,
  { registry, locale, fingerprint }: { registry: Registry; locale: ImportLanguage; fingerprint: string },
): Promise<PreparedJob> => {
  const newsletter = findNewsletter(plan, registry);
  const issues = newsletter.status === 'stored' ? await issuesOf(strapi, newsletter.documentId) : [];
  const number = numberIssue(plan.issue, issues);
  if (number.status === 'taken') {
    return { status: 'refused', code: 'issue_exists', message: takenMessage(number.by) };
  }
  return {
    status: 'ready',
    job: {
      plan: {
        ...plan,
        sections: matchSections(
          plan.sections,
          registry.sections,
          newsletter.status === 'stored' ? newsletter.documentId : null,
        ),
      },
      locale,
      fingerprint,
      newsletter,
      number: number.status === 'none' ? null : number.number,
      organisations: registry.organisations,
    },
    warnings: number.status === 'derived' ? derivedWarnings(number) : [],
  };
};

const findNewsletter = (plan: ImportPlan, registry: Registry): NewsletterTarget => {
  const name = newsletterName(plan);
  const { publisher: printed } = plan.issue;
  const publisher =
    printed === null ? null : (organisationResolver(registry.organisations)({ name: printed })[0] ?? null);
  const stored = matchNewsletter(name, publisher, registry.newsletters);
  return stored ? { status: 'stored', documentId: stored.documentId } : { status: 'new', name, publisher };
};

const takenMessage = (issue: StoredIssue): string =>
  `"${issue.title}" (number ${issue.number ?? '?'} of ${issue.year ?? '?'}) is there already, ${
    issue.importFingerprint === null ? 'written by hand' : 'imported from another text'
  }. Nothing was written. Go on with that issue, or delete it and import this file: entries that are in both are used again.`;

const derivedWarnings = ({
  number,
  sharesPeriodWith,
}: {
  number: number;
  sharesPeriodWith: StoredIssue | null;
}): string[] => [
  `The source gives no number; the issue got the next one of its year, ${number}. Correct it if it is another.`,
  ...(sharesPeriodWith
    ? [
        `"${sharesPeriodWith.title}" (number ${sharesPeriodWith.number ?? '?'}) covers the same period. If it is the same issue, keep one of the two.`,
      ]
    : []),
];
