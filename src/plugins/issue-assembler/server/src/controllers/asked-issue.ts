import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { saidTo } from '../../../../../domain/languages/sentences';
import { loadIssueDraft, type IssueDraft } from '../services/loading/load-drafts';
import { permissionsOf } from '../services/permissions';
import { noSuchIssue, readingRefused } from '../../../../../requests/issue-refusals';
import { parsedInput } from '../../../../../requests/parsed-input';

/** The issue a route is about. Refused with 404 where there is none. */
export const askedIssue = async (
  strapi: Core.Strapi,
  context: Context,
  params: z.ZodType<{ documentId: string }>,
): Promise<IssueDraft> => {
  const { documentId } = parsedInput(params, context.params);
  const issue = await loadIssueDraft(strapi, documentId);
  if (issue) return issue;
  throw noSuchIssue(context);
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
  throw readingRefused(context, language);
};

/** For what cannot be told of a draft that lacks its number, year or period. */
export const factsMissing = (context: Context): Error =>
  new errors.ApplicationError(
    saidTo(context, {
      nb: 'Utgaven mangler nummer, år eller periode. Fyll dem ut over disposisjonen, og lagre.',
      en: 'The issue lacks its number, year or period. Fill them in above the outline, and save.',
    }),
    { code: 'facts_missing' },
  );
