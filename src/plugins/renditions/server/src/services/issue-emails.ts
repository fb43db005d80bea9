import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { IssueEmail, IssueEmails } from '../../../shared/issue-email';
import type { Rendition } from '../domain/rendition';
import { issueRenderer } from './rendering/render-issue';
import { issueJob } from './site/issue-job';
import { publishedEditions } from './site/published';

const issueEmail = z.object({
  lang: z.string(),
  subject: z.string(),
  preheader: z.string(),
  html: z.string(),
  text: z.string(),
}) satisfies z.ZodType<IssueEmail>;

/** The service `issue-emails`. */
export const issueEmails = ({ strapi }: { strapi: Core.Strapi }): IssueEmails => ({
  read: async (asked) => {
    const read = await publishedEditions(strapi).read(asked);
    switch (read.status) {
      case 'found': {
        const rendition = await issueRenderer(strapi).render(await issueJob(strapi, 'email', read));
        return { status: 'found', email: partsOf(rendition), sha256: read.meta.sha256 };
      }
      case 'withdrawn':
        return { status: 'withdrawn' };
      // Whoever mails an issue has just read its slug: another one is a mistake, not an old address.
      case 'moved':
      case 'not_found':
        return { status: 'not_found' };
    }
  },
});

const partsOf = ({ body }: Rendition): IssueEmail => {
  const json = typeof body === 'string' ? body : new TextDecoder().decode(body);
  return issueEmail.parse(JSON.parse(json));
};
