import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { nullable } from '../loading/common-rows';
import type { IssuesOfNewsletter } from '../../../../shared/published-editions';
import { currentEditions, NEWEST_FIRST } from './current-editions';

/** The languages in which anything can be read, in the order of their codes. */
export const languagesOfEditions = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows: unknown = await currentEditions(strapi).distinct('e.language as language').orderBy('language');
  return z
    .array(z.object({ language: z.string() }))
    .parse(rows)
    .map(({ language }) => language);
};

const ownerRow = z.object({ issue: z.string(), newsletter: nullable(z.string()) });

/** Which issues that can be read in a language are of which newsletter, the one with the newest period first. */
export const newslettersOfEditions = async (
  strapi: Core.Strapi,
  language: string,
): Promise<IssuesOfNewsletter[]> => {
  const rows: unknown = await currentEditions(strapi)
    .where('e.language', language)
    .select('e.issue_document_id as issue', 'e.newsletter_document_id as newsletter')
    .orderBy([...NEWEST_FIRST]);
  const found = new Map<string | null, string[]>();
  for (const { issue, newsletter } of z.array(ownerRow).parse(rows))
    found.set(newsletter, [...(found.get(newsletter) ?? []), issue]);
  return [...found].map(([newsletter, issues]) => ({ newsletter, issues }));
};
