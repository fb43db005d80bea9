import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { languageName } from '../../../../../domain/languages';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';
import { getPreviewLink, type MadeLink, type PreviewAddresses } from '../../../shared/previews';

/** Links to previews, for people in the admin. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async make(context: Context): Promise<void> {
    const { documentId } = parsed(getPreviewLink.params, context.params);
    const { language } = parsed(getPreviewLink.query, context.query);
    const previews: PreviewAddresses = strapi.plugin('renditions').service('previews');
    const made = await previews.link({ issue: documentId, language });
    if (made.status !== 'made') throw refusal(context, made.status, language);
    const { url, expiresAt } = made;
    context.set('Cache-Control', 'no-store');
    context.body = { url, expiresAt } satisfies z.infer<typeof getPreviewLink.answer>;
  },
});

const parsed = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> => {
  const result = schema.safeParse(input);
  if (!result.success) throw new errors.ValidationError(z.prettifyError(result.error));
  return result.data;
};

const refusal = (context: Context, status: Exclude<MadeLink['status'], 'made'>, language: string): Error => {
  const say = (sentence: Sentence): string => saidTo(context, sentence);
  switch (status) {
    case 'not_found':
      return new errors.NotFoundError(
        say({
          nb: 'Utgaven finnes ikke. Den kan være slettet. Gå tilbake til listen.',
          en: 'There is no such issue. It may have been deleted: go back to the list.',
        }),
      );
    case 'not_begun':
      return new errors.NotFoundError(
        say({
          nb: `Utgaven er ikke påbegynt på ${languageName(language, 'nb')}. Skriv tittelen på dette språket, og lagre.`,
          en: `The issue is not begun in ${languageName(language, 'en')}: write its title in this language, and save.`,
        }),
      );
    case 'not_permitted':
      return new errors.PolicyError(
        say({
          nb: `Rollen din leser ikke utgaver på ${languageName(language, 'nb')}. Velg et språk den leser, eller spør en administrator.`,
          en: `Your role does not read issues in ${languageName(language, 'en')}. Choose a language it reads, or ask an administrator.`,
        }),
      );
  }
};
