import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  acceptCandidates,
  countMatches as countRoute,
  getCandidates,
  type CandidatesAnswer,
} from '../../../shared/api';
import { isReadable, readableTitles } from '../domain/withhold';
import { acceptForIssue } from '../services/collecting/accept-for-issue';
import { collectForIssue } from '../services/collecting/collect-for-issue';
import { countMatches } from '../services/collecting/count-matches';
import type { DatedIssue, IssueDraft } from '../services/loading/load-drafts';
import { permissionsOf } from '../services/permissions';
import { askedIssue, factsMissing, refuseArranging } from './asked-issue';
import { answerOrConflict } from './outline-editor';
import { parsedInput } from '../../../../../requests/parsed-input';

/** The collector: what it proposes for an issue, and adding what an editor accepts. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    const issue = dated(context, await askedIssue(strapi, context, getCandidates.params));
    const { mayRead } = permissionsOf(strapi, context.state.userAbility);
    const { candidates, ...rest } = await collectForIssue(strapi, issue);
    context.body = {
      ...rest,
      candidates: candidates
        .filter((candidate) => isReadable(candidate, mayRead))
        .map((candidate) => ({
          ...candidate,
          titles: readableTitles(candidate.uid, candidate.titles, mayRead),
        })),
    } satisfies CandidatesAnswer;
  },

  async accept(context: Context): Promise<void> {
    const issue = await askedIssue(strapi, context, acceptCandidates.params);
    refuseArranging(strapi, context, issue.language);
    const accepting = parsedInput(acceptCandidates.body, context.request.body);
    const { mayRead } = permissionsOf(strapi, context.state.userAbility);
    await answerOrConflict(context, () => acceptForIssue(strapi, dated(context, issue), accepting, mayRead));
  },

  async count(context: Context): Promise<void> {
    const { rule, period } = parsedInput(countRoute.body, context.request.body);
    context.body = await countMatches(strapi, rule, period);
  },
});

/** An issue without a period has nothing that could be proposed for it; the refusal says what to fill in. */
const dated = (context: Context, issue: IssueDraft): DatedIssue => {
  const { period } = issue;
  if (period === null) throw factsMissing(context);
  return { ...issue, period };
};
