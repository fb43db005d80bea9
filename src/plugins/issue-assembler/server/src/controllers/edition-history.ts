import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { languageName } from '../../../../../domain/languages';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';
import { compareEditions, getEditions, type EditionsAnswer } from '../../../shared/api';
import { compareTwoEditions, editionsOf } from '../services/history/edition-history';
import { permissionsOf } from '../services/permissions';
import { refuseReading } from './asked-issue';
import { parsedInput } from '../../../../../requests/parsed-input';

/** What was published of an issue. Told of deleted issues too: an edition outlives what it was made from. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    const { documentId } = parsedInput(getEditions.params, context.params);
    const { mayRead } = permissionsOf(strapi, context.state.userAbility);
    const editions = await editionsOf(strapi, documentId);
    context.body = {
      editions: editions.filter(({ language }) => mayRead('api::issue.issue', language)),
    } satisfies EditionsAnswer;
  },

  async compare(context: Context): Promise<void> {
    const { documentId } = parsedInput(compareEditions.params, context.params);
    const { language, from, to } = parsedInput(compareEditions.query, context.query);
    refuseReading(strapi, context, language);
    const asked = { issueDocumentId: documentId, language, from, to };
    const { mayRead } = permissionsOf(strapi, context.state.userAbility);
    const compared = await compareTwoEditions(strapi, asked, mayRead);
    if (!compared) {
      throw new errors.NotFoundError(saidTo(context, noSuchEditions(language, from, to)));
    }
    context.body = compared satisfies z.infer<typeof compareEditions.answer>;
  },
});

const noSuchEditions = (language: string, from: number, to: number): Sentence => ({
  nb: `Utgaven har ingen versjon ${from} eller ingen versjon ${to} på ${languageName(language, 'nb')}. Velg fra listen over versjoner.`,
  en: `There is no edition ${from} or no edition ${to} of this issue in ${languageName(language, 'en')}. Choose from the list of its editions.`,
});
