import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';

const RECORDS = [
  'plugin::issue-assembler.edition',
  'plugin::issue-assembler.edition-entry',
  'plugin::issue-assembler.withdrawal',
];

/** What was published is a public record: no way through Strapi changes or deletes it. Domain rule 4. */
export const keepEditions = (strapi: Core.Strapi): void => {
  const refuse = (): never => {
    throw new errors.ApplicationError(saidTo(strapi.requestContext.get(), EDITION_IMMUTABLE), {
      code: 'edition_immutable',
    });
  };
  strapi.db.lifecycles.subscribe({
    models: RECORDS,
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
  strapi.documents.use(async (context, next) => {
    if (context.uid !== 'api::issue.issue' || context.action !== 'delete') return next();
    const { documentId } = context.params as { documentId: string };
    const count = await strapi.db
      .query('plugin::issue-assembler.edition')
      .count({ where: { issueDocumentId: documentId } });
    if (count === 0) return next();
    throw new errors.ApplicationError(saidTo(strapi.requestContext.get(), ISSUE_HAS_EDITIONS), {
      code: 'issue_has_editions',
    });
  });
};

const EDITION_IMMUTABLE: Sentence = {
  nb: 'Versjonene viser hva som er publisert. De blir aldri endret eller slettet. Publiser en rettelse, eller trekk utgaven tilbake.',
  en: 'Editions are a record of what was published. They are never changed or deleted; publish a correction, or withdraw the issue.',
};

const ISSUE_HAS_EDITIONS: Sentence = {
  nb: 'Utgaven er publisert, og det som er publisert, blir bevart. Trekk den tilbake i stedet for å slette den.',
  en: 'This issue has been published, and what was published is kept. Withdraw it instead of deleting it.',
};
