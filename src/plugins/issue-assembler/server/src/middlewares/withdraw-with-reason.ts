import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';
import { isWithdrawing } from '../services/publishing/withdraw-issue';

/** A published issue is taken back by withdrawing it with a reason, not by Strapi's plain unpublish. */
export const withdrawWithReason = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== 'api::issue.issue' || context.action !== 'unpublish' || isWithdrawing())
      return next();
    const { documentId } = context.params as { documentId: string };
    const count = await strapi.db
      .query('plugin::issue-assembler.edition')
      .count({ where: { issueDocumentId: documentId } });
    if (count === 0) return next();
    throw new errors.ApplicationError(saidTo(strapi.requestContext.get(), WITHDRAW_INSTEAD), {
      code: 'withdraw_instead',
    });
  });
};

const WITHDRAW_INSTEAD: Sentence = {
  nb: 'Leserne har denne utgaven. Bruk «Trekk tilbake …» i panelet ved siden av utgaven, og skriv en begrunnelse. Versjonene blir bevart.',
  en: 'Readers have this issue. Use Withdraw in the panel beside the issue, and give a reason: the editions stay on record.',
};
