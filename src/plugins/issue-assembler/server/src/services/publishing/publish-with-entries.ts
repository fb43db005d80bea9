import type { Core } from '@strapi/strapi';
import { entriesDue, type DueEntry } from '../../domain/entries-due';
import { loadIssue } from '../loading/load-issue';
import { loadOutlineSources } from '../loading/load-outline-sources';

/**
 * Publishes the placed entries that are due: one after another, in the outline's order, since Strapi drops relations
 * to what is not published yet (strapi/strapi#25361, #24215). `refuseUnpermitted` throws for what the person asking
 * may not publish; then nothing is published.
 */
export const publishEntriesOf = async (
  strapi: Core.Strapi,
  { documentId, language }: { documentId: string; language: string },
  refuseUnpermitted: (entry: DueEntry) => void,
): Promise<DueEntry[]> => {
  const issue = await loadIssue(strapi, documentId, language, 'draft');
  if (!issue) return [];
  const drafts = await loadOutlineSources(strapi, issue.outline, 'draft');
  const published = await loadOutlineSources(strapi, issue.outline, 'published');
  const states = { drafts: drafts.entries, published: published.entries };
  const due = entriesDue(issue.outline, states, language);
  due.forEach(refuseUnpermitted);
  for (const { uid, documentId: entryId, language: locale } of due) {
    await strapi.documents(uid).publish({ documentId: entryId, locale });
  }
  return due;
};
