import type { Core } from '@strapi/strapi';
import type { Assembly } from '../../../shared/edition';
import { resolveOutline, type OutlineSources, type ResolvedOutline } from '../domain/resolve-outline';
import { factsOf, loadIssue, loadNewsletter, type IssueFacts, type IssueRow } from './loading/load-issue';
import { loadOutlineSources } from './loading/load-outline-sources';
import type { SourceStatus } from './loading/states';

export type AssembledIssue =
  | {
      status: 'assembled';
      assembly: Assembly;
      gaps: ResolvedOutline['gaps'];
      fallbacks: ResolvedOutline['fallbacks'];
    }
  /** There is no such issue in that language and state. */
  | { status: 'no_such_issue' }
  /** A draft that lacks its number, year or period. */
  | { status: 'facts_missing' };

export interface WhatToAssemble {
  documentId: string;
  language: string;
  /** State of the issue's own texts and outline. */
  issue: SourceStatus;
  /** State of the entries: `draft` shows what readers would see if everything were published now. */
  entries: SourceStatus;
}

/** Resolves an issue in one language from what the database holds now. */
export const assembleIssue = async (strapi: Core.Strapi, what: WhatToAssemble): Promise<AssembledIssue> => {
  const issue = await loadIssue(strapi, what.documentId, what.language, what.issue);
  if (!issue) return { status: 'no_such_issue' };
  const facts = factsOf(issue);
  if (!facts) return { status: 'facts_missing' };
  const sources = await loadOutlineSources(strapi, issue.outline, what.entries, { readBy: what.language });
  return {
    status: 'assembled',
    ...(await assembleWith(strapi, { ...issue, ...facts }, sources, what.language)),
  };
};

/** An issue that lacks none of its facts. */
export type CompleteIssue = IssueRow & IssueFacts;

/** Resolves an issue from sources that are loaded already. */
export const assembleWith = async (
  strapi: Core.Strapi,
  issue: CompleteIssue,
  sources: OutlineSources,
  language: string,
): Promise<Pick<ResolvedOutline, 'gaps' | 'fallbacks'> & { assembly: Assembly }> => {
  const newsletter = issue.newsletter
    ? await loadNewsletter(strapi, issue.newsletter.documentId, language)
    : null;
  const { sections, gaps, fallbacks } = resolveOutline(issue.outline, sources, language);
  return { assembly: { language, newsletter, issue: issueOf(issue), sections }, gaps, fallbacks };
};

const issueOf = (row: CompleteIssue): Assembly['issue'] => {
  const {
    documentId: id,
    locale: lang,
    coverImage,
    outline: _outline,
    newsletter: _newsletter,
    ...rest
  } = row;
  return {
    ...rest,
    id,
    lang,
    slug: rest.slug ?? `${rest.year}-${rest.number}`,
    cover: coverImage,
  };
};
