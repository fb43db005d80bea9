import { z } from 'zod';
import { isLanguageTag } from '../../../domain/languages';

/** The admin's routes of this plugin stand under it. */
export const ADMIN_PREFIX = '/renditions';

/**
 * `GET /issues/:documentId/preview-link?language=`: a link that shows the draft of an issue in a language to whoever has
 * it, for some minutes, as the person asking may read it.
 */
export const getPreviewLink = {
  method: 'GET',
  path: '/issues/:documentId/preview-link',
  /** Of the route's path; the router adds names of its own. */
  params: z.object({ documentId: z.string().regex(/^[a-z0-9]{10,40}$/, 'is not the id of a document') }),
  query: z.strictObject({
    language: z.string().max(20).refine(isLanguageTag, 'Write the code of a language, for example nb or en.'),
  }),
  answer: z.strictObject({
    /** Of this site, from where the admin is. */
    url: z.string(),
    /** ISO 8601, UTC. */
    expiresAt: z.iso.datetime(),
  }),
} as const;

export type MadeLink =
  | ({ status: 'made' } & z.infer<typeof getPreviewLink.answer>)
  | { status: 'not_found' | 'not_begun' | 'not_permitted' };

/** What Strapi's preview asks for. */
export interface AskedPreview {
  documentId?: string | undefined;
  locale?: string | null | undefined;
  status?: string | undefined;
}

/** The service `previews`, for whoever makes the request that is being answered. */
export interface PreviewAddresses {
  link: (asked: { issue: string; language: string }) => Promise<MadeLink>;
  /** Where Strapi's preview of a document is to look; undefined where there is nothing to see for who asks. */
  addressFor: (uid: string, asked: AskedPreview) => Promise<string | undefined>;
}
