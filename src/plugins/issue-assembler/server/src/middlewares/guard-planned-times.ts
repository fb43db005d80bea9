import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE, languageName } from '../../../../../domain/languages';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';
import { isStorable } from '../../../../../domain/storable-text';
import { isDue, readPlannedTime } from '../domain/planned-time';
import { currentUserName } from '../services/current-user';
import { lockOutline } from '../services/outline-revisions';
import { askingEditor } from '../services/permissions';
import { settledOf } from '../services/planning/ledger';
import { planOf, plansOf, type Plan } from '../services/planning/planned-issues';

const ISSUE = 'api::issue.issue';
const WRITES = new Set(['create', 'update', 'clone']);

interface IssueWrite {
  documentId?: string;
  locale?: string;
  data?: Record<string, unknown>;
}

/**
 * A time to publish an issue at is set, moved or removed by who may publish it in that language, is written so that
 * clocks can show it, and lies ahead. Who set it is kept. A copy of an issue has no time of its own.
 */
export const guardPlannedTimes = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ISSUE) return next();
    const { documentId, locale, data } = context.params as IssueWrite;
    if (context.action === 'discardDraft' && documentId) await guardDiscard(strapi, documentId, locale);
    if (!WRITES.has(context.action) || (context.action !== 'clone' && !data)) return next();
    const { publishAtSetBy: _forged, publishAt: sent, ...rest } = data ?? {};
    const isKept = context.action === 'update' && sent === undefined;
    return await strapi.db.transaction(async () => {
      const times = isKept
        ? {}
        : await timesToStore(strapi, {
            documentId: context.action === 'update' ? documentId : undefined,
            language: locale === undefined || locale === '*' ? DEFAULT_LANGUAGE : locale,
            sent: sent === undefined || sent === '' ? null : sent,
          });
      Object.assign(context, { params: { ...context.params, data: { ...rest, ...times } } });
      return await next();
    });
  });
};

/** The time sent and who set it, if it is another than there was. */
const timesToStore = async (
  strapi: Core.Strapi,
  { documentId, language, sent }: { documentId: string | undefined; language: string; sent: unknown },
): Promise<Record<string, unknown>> => {
  // Against the planner, which empties the time it has carried out.
  if (documentId) await lockOutline(strapi, documentId);
  const stored = documentId ? await planOf(strapi, documentId, language) : null;
  const before = stored?.plannedFor ?? null;
  if (sent === before) return documentId ? {} : { publishAt: null, publishAtSetBy: null };
  if (documentId && (await wasCarriedOut(strapi, documentId, language, sent))) return {};
  refuseUnpermitted(strapi, language);
  if (sent !== null) await refuseUnusable(strapi, sent);
  return { publishAt: sent, publishAtSetBy: sent === null ? null : currentUserName(strapi) };
};

/** A form that was open when the time came sends it once more. */
const wasCarriedOut = async (
  strapi: Core.Strapi,
  issueDocumentId: string,
  language: string,
  plannedFor: unknown,
): Promise<boolean> => {
  if (typeof plannedFor !== 'string' || !isStorable(plannedFor)) return false;
  const plan: Plan = { issueDocumentId, language, plannedFor, plannedBy: null };
  return (await settledOf(strapi, plan))?.state === 'done';
};

const refuseUnpermitted = (strapi: Core.Strapi, language: string): void => {
  const editor = askingEditor(strapi);
  if (!editor || editor.mayPublish(language)) return;
  throw new errors.PolicyError(saidTo(strapi.requestContext.get(), planningRefused(language)), {
    code: 'planning_refused',
  });
};

const planningRefused = (language: string): Sentence => ({
  nb: `Du kan ikke publisere utgaver på ${languageName(language, 'nb')}, og heller ikke endre når de publiseres. La «Publiseres» stå som det var, eller be en redaktør om å sette tidspunktet.`,
  en: `You may not publish issues in ${languageName(language, 'en')}, nor change when they are published. Leave "Publish at" as it was, or ask an editor to set it.`,
});

const refuseUnusable = async (strapi: Core.Strapi, sent: unknown): Promise<void> => {
  const time = await readPlannedTime(typeof sent === 'string' ? sent : '');
  if (time.status === 'unreadable')
    throw refusedTime('planned-time-unreadable', saidTo(strapi.requestContext.get(), TIME_UNREADABLE));
  if (isDue(time.instant, new Date().toISOString()))
    throw refusedTime('planned-time-past', saidTo(strapi.requestContext.get(), TIME_PAST));
};

const TIME_UNREADABLE: Sentence = {
  nb: 'Skriv tidspunktet som år-måned-dagTtime:minutt i norsk tid, for eksempel 2026-12-04T09:00, eller la feltet stå tomt.',
  en: 'Write when to publish as year-month-dayThour:minute in Norwegian time, for example 2026-12-04T09:00, or leave it empty.',
};

const TIME_PAST: Sentence = {
  nb: 'Tidspunktet for publisering er passert. Velg et senere, eller la feltet stå tomt og publiser utgaven selv.',
  en: 'The time to publish at has passed. Choose a later one, or leave it empty and publish the issue yourself.',
};

/** In the shape of Strapi's own validation errors, so that the admin marks the field. */
const refusedTime = (code: string, message: string): Error =>
  new errors.ValidationError(message, {
    errors: [{ path: ['publishAt'], message, name: 'ValidationError', code }],
  });

/** Discarding a draft empties its time. */
const guardDiscard = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string | undefined,
): Promise<void> => {
  if (!askingEditor(strapi)) return;
  for (const { language } of await plansOf(strapi, documentId)) {
    if (locale === '*' || language === (locale ?? DEFAULT_LANGUAGE)) refuseUnpermitted(strapi, language);
  }
};
