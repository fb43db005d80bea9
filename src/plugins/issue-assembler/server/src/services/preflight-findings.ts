import type { Core } from '@strapi/strapi';
import type { Preflight } from '../../../shared/preflight';
import type { Finding } from '../../../shared/readiness';
import { withholdTexts, type MayRead } from '../domain/withhold';
import { assembleIssue } from './assemble-issue';

/**
 * How a draft issue would meet its readers, as the renditions see it: nothing where it cannot be put together yet. Texts
 * that somebody may not read are not looked at, so that no finding quotes them.
 */
export const preflightFindings = async (
  strapi: Core.Strapi,
  { documentId, language }: { documentId: string; language: string },
  mayRead: MayRead,
): Promise<Finding[]> => {
  const assembled = await assembleIssue(strapi, { documentId, language, issue: 'draft', entries: 'draft' });
  if (assembled.status !== 'assembled') return [];
  const preflight: Preflight = strapi.plugin('renditions').service('preflight');
  return preflight.check(withholdTexts(assembled.assembly, mayRead).assembly);
};
