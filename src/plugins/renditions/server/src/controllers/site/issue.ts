import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { ReadEdition } from '../../../../../issue-assembler/shared/published-editions';
import { issueFormPath, issuePath, type IssueForm } from '../../domain/document/addresses';
import type { Rendition } from '../../domain/rendition';
import { issueRenderer } from '../../services/rendering/render-issue';
import { issueJob } from '../../services/site/issue-job';
import { publishedEditions } from '../../services/site/published';
import { CURRENT, NUMBERED, sendRendition } from './answers';
import { sendGone, sendNotFound } from './notices';

/** An issue as a page, or in a form of its own. */
export interface AskedIssue {
  language: string;
  slug: string;
  form: IssueForm | 'page';
}

const version = z
  .string()
  .regex(/^[1-9][0-9]{0,5}$/)
  .transform(Number)
  .optional();

export const sendIssue = async (strapi: Core.Strapi, context: Context, asked: AskedIssue): Promise<void> => {
  const number = version.safeParse(context.query.version);
  if (!number.success) return sendNotFound(context, asked.language);
  const { language, slug, form } = asked;
  const read = await publishedEditions(strapi).read({ language, slug, version: number.data });
  switch (read.status) {
    case 'not_found':
      return sendNotFound(context, language);
    case 'withdrawn':
      return sendGone(context, language, read);
    case 'moved':
      context.set('Cache-Control', CURRENT);
      context.redirect(addressOf({ ...asked, slug: read.slug }, number.data));
      context.status = 301;
      return;
    case 'found':
      sendRendition(context, await renditionOf(strapi, form, read), {
        cacheControl: read.isNumbered ? NUMBERED : CURRENT,
        isCanonical: context.url === addressOf(asked, number.data),
      });
  }
};

const addressOf = ({ language, slug, form }: AskedIssue, number: number | undefined): string =>
  form === 'page' ? issuePath(language, slug, number) : issueFormPath(language, slug, form, number);

const renditionOf = async (
  strapi: Core.Strapi,
  form: AskedIssue['form'],
  read: Extract<ReadEdition, { status: 'found' }>,
): Promise<Rendition> =>
  form === 'json'
    ? { type: 'application/json; charset=utf-8', body: read.json }
    : issueRenderer(strapi).render(await issueJob(strapi, form, read));
