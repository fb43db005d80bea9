import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { outlineSchema } from '../../../../issue-assembler/shared/outline';
import { textsOf } from '../domain/drafts/newsletter-draft';
import type { StoredDrafts, StoredEntry } from '../domain/drafts/stored-texts';
import type { PlannedIssue } from '../domain/types';
import { readEntry } from './entry-writer';
import { readNewsletter } from './newsletter-writer';
import { blocksOrNone, loadSectionTitles } from './registry';

const issueRow = z.object({
  title: z.string(),
  number: z.number().nullish(),
  year: z.number().nullish(),
  periodStart: z.string().nullish(),
  periodEnd: z.string().nullish(),
  intro: blocksOrNone,
  closing: blocksOrNone,
  outline: outlineSchema,
  newsletter: z.object({ documentId: z.string() }),
});

/** Reads an imported issue back from the database, with every draft that its outline places. */
export const readDrafts = async (
  strapi: Core.Strapi,
  documentId: string,
  planned: PlannedIssue,
  locale: 'nb' | 'nn' | 'en',
): Promise<StoredDrafts> => {
  const issue = issueRow.parse(
    await strapi.documents('api::issue.issue').findOne({ documentId, locale, populate: ['newsletter'] }),
  );
  const groups = issue.outline.sections.flatMap((section) => section.groups);
  const entries: StoredEntry[] = [];
  for (const placement of groups.flatMap(({ placements }) => placements)) {
    const entry = await readEntry(strapi, placement.uid, placement.documentId, locale);
    const placed = [placement.heading?.[locale], placement.intro?.[locale]].flatMap((text) => text ?? []);
    if (entry) entries.push({ ...entry, placed });
  }
  const target = { status: 'stored', documentId: issue.newsletter.documentId } as const;
  const newsletter = await readNewsletter(strapi, target, locale);
  const { about, mandate, footer } = newsletter;
  return {
    issue,
    hasMasthead:
      (planned.number === null || planned.number === issue.number) &&
      planned.year === (issue.year ?? null) &&
      planned.periodStart === (issue.periodStart ?? null) &&
      planned.periodEnd === (issue.periodEnd ?? null),
    sectionTitles: await loadSectionTitles(
      strapi,
      issue.outline.sections.map(({ section }) => section),
    ),
    groupHeadings: groups.flatMap(({ heading }) => heading?.[locale] ?? []),
    entries,
    newsletter: { name: newsletter.name, richTexts: [about, mandate, footer], texts: textsOf(newsletter) },
  };
};
