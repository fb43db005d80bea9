import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { AskedPreview, MadeLink, PreviewAddresses } from '../../../../shared/previews';
import { issuePath } from '../../domain/document/addresses';
import { previewPath } from '../../domain/preview/preview-path';
import { adminOrigin } from './admin-origin';
import { draftEditions } from './drafts';
import { publicBase, publishedEditions } from '../site/published';
import { newLink, signedLink } from './preview-links';

const ISSUE = 'api::issue.issue';

/** The service `previews`. */
export const previews = ({ strapi }: { strapi: Core.Strapi }): PreviewAddresses => ({
  link: (asked) => makeLink(strapi, asked),
  addressFor: (uid, asked) => addressFor(strapi, uid, asked),
});

/** The person in the admin whose request is being answered. */
const asking = z.object({
  user: z.object({ id: z.int() }),
  userAbility: z.custom<object>((ability) => typeof ability === 'object' && ability !== null),
});

const makeLink = async (
  strapi: Core.Strapi,
  { issue, language }: { issue: string; language: string },
): Promise<MadeLink> => {
  const asker = asking.safeParse(strapi.requestContext.get()?.state).data;
  if (!asker) return { status: 'not_permitted' };
  const { user, userAbility } = asker;
  const standing = await draftEditions(strapi).standing({ issue, language, userAbility });
  if (standing !== 'readable') return { status: standing };
  const link = newLink({ issue, language, user: user.id });
  return {
    status: 'made',
    url: fromAdmin(strapi, previewPath(language, signedLink(strapi, link))),
    expiresAt: new Date(link.expires * 1000).toISOString(),
  };
};

/** From its own origin the admin is shown a path, which works under every name that the site is reached by. */
const fromAdmin = (strapi: Core.Strapi, path: string): string =>
  adminOrigin(strapi) === null ? path : `${publicBase(strapi)}${path}`;

const addressFor = async (
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale, status }: AskedPreview,
): Promise<string | undefined> => {
  if (uid !== ISSUE || !documentId || !locale) return undefined;
  const published = status === 'published' ? await publishedPath(strapi, documentId, locale) : null;
  if (published !== null) return fromAdmin(strapi, published);
  const made = await makeLink(strapi, { issue: documentId, language: locale });
  return made.status === 'made' ? made.url : undefined;
};

/** What is published is looked at where readers do; null where they read it elsewhere or not at all. */
const publishedPath = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
): Promise<string | null> => {
  if (!strapi.plugin('renditions').config<{ enabled: boolean }>('site').enabled) return null;
  const slug = await publishedEditions(strapi).slugOf({ issue: documentId, language });
  return slug === null ? null : issuePath(language, slug);
};
