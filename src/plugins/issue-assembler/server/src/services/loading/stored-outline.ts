import { errors } from '@strapi/utils';
import { z } from 'zod';
import { emptyOutline, outlineSchema, type Outline } from '../../../../shared/outline';

/**
 * The outline of the issue that is being worked on. Every write through Strapi is checked; one that is none was written
 * behind its back, and is told of rather than taken for empty: the next save would overwrite it.
 */
export const ownOutline = z.unknown().transform((stored): Outline => {
  if (stored === null || stored === undefined) return emptyOutline();
  const outline = outlineSchema.safeParse(stored);
  if (outline.success) return outline.data;
  throw new errors.ApplicationError(
    'The outline of this issue cannot be read: it was changed outside of the app. Ask whoever runs the database to put back the last one of the table outline_revisions.',
    { code: 'outline_unreadable' },
  );
});

/** The outline of another issue, asked only for what it places; one that cannot be read places nothing. */
export const othersOutline = z
  .unknown()
  .transform((stored): Outline | null => outlineSchema.safeParse(stored).data ?? null);
