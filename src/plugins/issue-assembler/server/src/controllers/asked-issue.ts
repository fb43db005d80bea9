import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { languageName } from '../../../../../domain/languages';
import { saidTo } from '../../../../../domain/languages/sentences';
import { loadIssueDraft, type IssueDraft } from '../services/loading/load-drafts';
import { permissionsOf } from '../services/permissions';
import { parsedInput } from './parsed-input';

/** The issue a route is about. Refused with 404 where there is none. */
export const askedIssue = async (
  strapi: Core.Strapi,
  context: Context,
  params: z.ZodType<{ documentId: string }>,
): Promise<IssueDraft> => {
  const { documentId } = parsedInput(params, context.params);
  const issue = await loadIssueDraft(strapi, documentId);
  if (issue) return issue;
  throw new errors.NotFoundError(
    saidTo(context, {
      nb: 'Utgaven finnes ikke. Den kan være slettet. Gå tilbake til listen.',
      en: 'There is no such issue. It may have been deleted: go back to the list.',
    }),
  );
};

/** Refused, with a text that reaches the person, where their roles may not change outlines. */
export const refuseArranging = (strapi: Core.Strapi, context: Context, language: string): void => {
  if (permissionsOf(strapi, context.state.userAbility).mayArrange(language)) return;
  throw new errors.PolicyError(
    saidTo(context, {
      nb: 'Rollen din setter ikke sammen utgaver. Be en redaktør om å flytte, legge til eller fjerne oppføringer.',
      en: 'Your role does not arrange issues. Ask an editor to move, add or take out entries.',
    }),
    { code: 'arranging_refused' },
  );
};

/** Refused, with a text that reaches the person, where their roles may not read issues in a language. */
export const refuseReading = (strapi: Core.Strapi, context: Context, language: string): void => {
  if (permissionsOf(strapi, context.state.userAbility).mayRead('api::issue.issue', language)) return;
  throw new errors.PolicyError(
    saidTo(context, {
      nb: `Rollen din leser ikke utgaver på ${languageName(language, 'nb')}. Velg et språk den leser, eller spør en administrator.`,
      en: `Your role does not read issues in ${languageName(language, 'en')}. Choose a language it reads, or ask an administrator.`,
    }),
    { code: 'reading_refused', language },
  );
};

/** For an issue that exists, but not in the language asked for. */
export const noSuchLanguage = (context: Context, language: string): Error =>
  new errors.NotFoundError(
    saidTo(context, {
      nb: `Utgaven er ikke påbegynt på ${languageName(language, 'nb')}. Skriv tittelen på dette språket, og lagre.`,
      en: `The issue is not begun in ${languageName(language, 'en')}. To begin, write its title in this language, and save.`,
    }),
    { code: 'language_not_begun', language },
  );

/** For what cannot be told of a draft that lacks its number, year or period. */
export const factsMissing = (context: Context): Error =>
  new errors.ApplicationError(
    saidTo(context, {
      nb: 'Utgaven mangler nummer, år eller periode. Fyll dem ut over disposisjonen, og lagre.',
      en: 'The issue lacks its number, year or period. Fill them in above the outline, and save.',
    }),
    { code: 'facts_missing' },
  );
