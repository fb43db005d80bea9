import type { Core } from '@strapi/strapi';
import { outlineSchema, type Outline } from '../../../../shared/outline';
import type { IssueDraft } from '../loading/load-drafts';

/**
 * Writes the outline of an issue, and gives it back as it is stored now. Refused by the guard of outlines, with what
 * differs, where somebody else has changed it since the revision it is based on.
 */
export const saveOutline = async (
  strapi: Core.Strapi,
  issue: Pick<IssueDraft, 'documentId' | 'language'>,
  outline: Outline,
): Promise<Outline> => {
  const saved = await strapi.documents('api::issue.issue').update({
    documentId: issue.documentId,
    locale: issue.language,
    data: { outline },
  });
  return outlineSchema.parse(saved?.outline);
};
