import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { SavedValues } from '../../domain/rules/broken-rules';

const fromAdmin = z.object({
  state: z.object({ route: z.object({ info: z.object({ type: z.literal('admin') }) }) }),
});
/** What the form sends for a relation nobody touched. */
const untouched = z.object({ connect: z.array(z.unknown()).length(0) });
const newsletterRows = z.array(z.object({ documentId: z.string() }));

/**
 * A new issue whose editor chose no newsletter, where there is only one to choose: it belongs to that. Otherwise it
 * would get none of the standing sections. Programs say what they mean, so theirs is kept as it is.
 */
export const withOnlyNewsletter = async (strapi: Core.Strapi, values: SavedValues): Promise<SavedValues> => {
  if (!fromAdmin.safeParse(strapi.requestContext.get()).success || !isUnchosen(values.newsletter))
    return values;
  const found = await strapi.db.query('api::newsletter.newsletter').findMany({ select: ['documentId'] });
  const ids = new Set(newsletterRows.parse(found).map(({ documentId }) => documentId));
  const [only] = ids;
  return ids.size === 1 ? { ...values, newsletter: only } : values;
};

const isUnchosen = (value: unknown): boolean =>
  value === undefined || value === null || untouched.safeParse(value).success;
