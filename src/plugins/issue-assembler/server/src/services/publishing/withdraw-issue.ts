import { AsyncLocalStorage } from 'node:async_hooks';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { saidTo } from '../../../../../../domain/languages/sentences';
import { lockOutline } from '../outline-revisions';
import { dropPlan } from '../planning/planned-issues';
import { announce } from './announce';
import { isWithdrawn, lastEdition } from './edition-store';

const withdrawing = new AsyncLocalStorage<true>();

/** Whether the unpublishing under way is part of a withdrawal with a reason. */
export const isWithdrawing = (): boolean => withdrawing.getStore() ?? false;

export interface Withdrawal {
  issueDocumentId: string;
  language: string;
  /** For the unit's own records; readers are told that the issue was withdrawn, not why. */
  reason: string;
  user: string | null;
  /** ISO, UTC. */
  now: string;
}

/**
 * Takes an issue back in one language: readers get a tombstone (410), the editions stay on record. Gives the number of
 * the edition withdrawn.
 */
export const withdraw = async (strapi: Core.Strapi, withdrawal: Withdrawal): Promise<number> => {
  const { issueDocumentId, language, reason, user, now } = withdrawal;
  return await strapi.db.transaction(async ({ onCommit }) => {
    // Against a publication at the same time, whose edition would else stay in the world, or a second withdrawal.
    await lockOutline(strapi, issueDocumentId);
    const last = await lastEdition(strapi, { issueDocumentId, language });
    if (!last || (await isWithdrawn(strapi, { issueDocumentId, language }, last.number)))
      throw new errors.ApplicationError(
        saidTo(strapi.requestContext.get(), {
          nb: 'Utgaven er ikke publisert på dette språket, så det er ingenting å trekke tilbake.',
          en: 'This issue is not published in this language: there is nothing to withdraw.',
        }),
        { code: 'not_published' },
      );
    await strapi.db.query('plugin::issue-assembler.withdrawal').create({
      data: {
        issueDocumentId,
        language,
        lastEdition: last.number,
        withdrawnAt: now,
        withdrawnBy: user,
        reason,
      },
    });
    await withdrawing.run(true, () =>
      strapi.documents('api::issue.issue').unpublish({ documentId: issueDocumentId, locale: language }),
    );
    await dropPlan(strapi, issueDocumentId, language);
    onCommit(() =>
      announce(strapi, 'withdrawn', {
        issue: issueDocumentId,
        language,
        slug: last.slug,
        title: last.title,
        edition: last.number,
        sha256: last.sha256,
      }),
    );
    return last.number;
  });
};
