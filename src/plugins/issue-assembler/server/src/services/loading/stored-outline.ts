import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { saidTo, type Sentence } from '../../../../../../domain/languages/sentences';
import { emptyOutline, outlineSchema, type Outline } from '../../../../shared/outline';

/**
 * The outline of the issue that is being worked on. Every write through Strapi is checked; one that is none was written
 * behind its back, and is told of rather than taken for empty: the next save would overwrite it.
 */
export const ownOutline = (strapi: Core.Strapi, stored: unknown): Outline => {
  if (stored === null || stored === undefined) return emptyOutline();
  const outline = outlineSchema.safeParse(stored);
  if (outline.success) return outline.data;
  throw new errors.ApplicationError(saidTo(strapi.requestContext.get(), OUTLINE_UNREADABLE), {
    code: 'outline_unreadable',
  });
};

const OUTLINE_UNREADABLE: Sentence = {
  nb: 'Disposisjonen til denne utgaven kan ikke leses: Den er endret utenfor appen. Be den som drifter databasen, om å legge tilbake den siste i tabellen outline_revisions.',
  en: 'The outline of this issue cannot be read: it was changed outside of the app. Ask whoever runs the database to put back the last one of the table outline_revisions.',
};

/** The outline of another issue, asked only for what it places; one that cannot be read places nothing. */
export const othersOutline = z
  .unknown()
  .transform((stored): Outline | null => outlineSchema.safeParse(stored).data ?? null);
