import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { languageNotBegun, noSuchIssue, readingRefused } from '../../../../../requests/issue-refusals';
import { parsedInput } from '../../../../../requests/parsed-input';
import { getPreviewLink, type MadeLink, type PreviewAddresses } from '../../../shared/previews';

/** Links to previews, for people in the admin. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async make(context: Context): Promise<void> {
    const { documentId } = parsedInput(getPreviewLink.params, context.params);
    const { language } = parsedInput(getPreviewLink.query, context.query);
    const previews: PreviewAddresses = strapi.plugin('renditions').service('previews');
    const made = await previews.link({ issue: documentId, language });
    if (made.status !== 'made') throw refusal(context, made.status, language);
    const { url, expiresAt } = made;
    context.set('Cache-Control', 'no-store');
    context.body = { url, expiresAt } satisfies z.infer<typeof getPreviewLink.answer>;
  },
});

const refusal = (context: Context, status: Exclude<MadeLink['status'], 'made'>, language: string): Error => {
  switch (status) {
    case 'not_found':
      return noSuchIssue(context);
    case 'not_begun':
      return languageNotBegun(context, language);
    case 'not_permitted':
      return readingRefused(context, language);
  }
};
