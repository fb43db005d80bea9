import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { currentEditions } from './current-editions';

const slugRow = z.object({ slug: z.string() });

/** Slug of an issue's current edition in a language; null where it has none. */
export const slugOfCurrent = async (
  strapi: Core.Strapi,
  { issue, language }: { issue: string; language: string },
): Promise<string | null> => {
  const row: unknown = await currentEditions(strapi)
    .where({ 'e.issue_document_id': issue, 'e.language': language })
    .select('e.slug')
    .first();
  return row ? slugRow.parse(row).slug : null;
};
