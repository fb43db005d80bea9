import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';
import { emptyOutline, outlineSchema, type Outline } from '../../../shared/outline';
import { writeOutline } from '../domain/write-outline';
import { currentUserName } from '../services/current-user';
import { lockOutline, outlineOfRevision, recordRevision } from '../services/outline-revisions';

interface IssueWrite {
  documentId?: string;
  data?: { outline?: unknown };
}

/**
 * Every write of an outline says by `revision` what it is based on. One that is based on what another has changed
 * since is refused with what differs, and nothing of the save is written. Holds for the admin, the API and code alike.
 */
export const guardOutlineWrites = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const isWrite = context.action === 'create' || context.action === 'update';
    if (context.uid !== 'api::issue.issue' || !isWrite) return next();
    const { documentId, data } = context.params as IssueWrite;
    // A malformed outline is refused with the other rules of a save; null is one that nothing was placed in yet.
    const sent = data?.outline === null ? emptyOutline() : outlineSchema.safeParse(data?.outline).data;
    if (!data || !sent) return next();
    return await strapi.db.transaction(async () => {
      const decided = await decide(strapi, documentId, sent);
      data.outline = decided.outline;
      const result = await next();
      const savedId = documentId ?? (result as { documentId: string }).documentId;
      if (decided.isNew) await recordRevision(strapi, savedId, decided.outline, currentUserName(strapi));
      return result;
    });
  });
};

const decide = async (
  strapi: Core.Strapi,
  documentId: string | undefined,
  sent: Outline,
): Promise<{ outline: Outline; isNew: boolean }> => {
  if (!documentId) {
    const write = writeOutline(emptyOutline(), { ...sent, revision: 0 }, null);
    return {
      outline: write.status === 'conflict' ? emptyOutline() : write.outline,
      isNew: write.status === 'written',
    };
  }
  const stored = await lockOutline(strapi, documentId);
  const write = writeOutline(stored, sent, await outlineOfRevision(strapi, documentId, sent.revision));
  if (write.status === 'conflict') {
    throw new errors.ApplicationError(saidTo(strapi.requestContext.get(), OUTLINE_CONFLICT), {
      code: 'outline_conflict',
      stored: write.stored,
      differences: write.differences,
    });
  }
  return { outline: write.outline, isNew: write.status === 'written' };
};

const OUTLINE_CONFLICT: Sentence = {
  nb: 'En annen har endret disposisjonen i utgaven siden du åpnet den. Ingenting ble lagret. Legg endringene dine oppå det som er lagret, og lagre igjen.',
  en: 'Somebody else has changed the outline of this issue since you opened it. Nothing was saved: make your changes on top of what is stored, and save again.',
};
