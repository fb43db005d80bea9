import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { LinkCheck, LinkChecks } from '../../../shared/link-checks';
import { getLinkCheck, postLinkCheck } from '../../../shared/link-check-api';
import { withholdTexts } from '../domain/withhold';
import { assembleIssue } from '../services/assemble-issue';
import { permissionsOf } from '../services/permissions';
import { askedIssue, factsMissing, refuseArranging, refuseReading } from './asked-issue';
import { languageNotBegun } from '../../../../../requests/issue-refusals';
import { parsedInput } from '../../../../../requests/parsed-input';

/** Whether the addresses in a draft still lead somewhere: asked only when an editor wants to know. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const checks = (): LinkChecks => strapi.plugin('renditions').service('link-checks');
  return {
    async show(context: Context): Promise<void> {
      const { language } = parsedInput(getLinkCheck.query, context.query);
      const issue = await askedIssue(strapi, context, getLinkCheck.params);
      refuseReading(strapi, context, language);
      // What a check found was read by somebody who arranges the issue; others would read it in their languages only.
      refuseArranging(strapi, context, issue.language);
      context.body = checks().state(keyOf(issue.documentId, language)) satisfies LinkCheck;
    },

    async change(context: Context): Promise<void> {
      const { language, do: deed } = parsedInput(postLinkCheck.body, context.request.body);
      const issue = await askedIssue(strapi, context, postLinkCheck.params);
      refuseReading(strapi, context, language);
      refuseArranging(strapi, context, issue.language);
      const key = keyOf(issue.documentId, language);
      if (deed === 'cancel') {
        context.body = checks().cancel(key);
        return;
      }
      const { documentId } = issue;
      const assembled = await assembleIssue(strapi, {
        documentId,
        language,
        issue: 'draft',
        entries: 'draft',
      });
      if (assembled.status === 'no_such_issue') throw languageNotBegun(context, language);
      if (assembled.status === 'facts_missing') throw factsMissing(context);
      const { mayRead } = permissionsOf(strapi, context.state.userAbility);
      context.body = checks().start(key, withholdTexts(assembled.assembly, mayRead).assembly);
    },
  };
};

const keyOf = (documentId: string, language: string): string => `${documentId}:${language}`;
