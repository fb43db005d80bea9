import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { languageName } from '../../../../../domain/languages';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';
import { isDue, readPlannedTime } from '../domain/planned-time';
import { unreadySentence } from '../domain/unready-sentence';
import { currentUserName } from '../services/current-user';
import { checkIssueReadiness } from '../services/issue-readiness';
import { askingEditor } from '../services/permissions';
import { dropPlan, planOf } from '../services/planning/planned-issues';
import { announce, newsOf } from '../services/publishing/announce';
import { takeCorrectionNote } from '../services/publishing/correction-notes';
import { freezePublishedIssue } from '../services/publishing/publish-issue';
import { lockIssue } from '../services/outline-revisions';

const ISSUE = 'api::issue.issue';
const localeRow = z.object({ locale: z.string() });

/**
 * Publishing an issue, by whatever way, freezes an edition in each language published: all of it in one transaction,
 * or nothing. An issue that is not ready is refused with the reasons. Domain rules 3–5.
 */
export const freezeOnPublish = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ISSUE) return next();
    const { documentId, locale, status } = context.params as Publishing;
    const now = new Date();
    if (context.action === 'publish' && documentId !== undefined) {
      return await strapi.db.transaction(async ({ onCommit }) => {
        await lockIssue(strapi, documentId);
        const languages = await languagesOf(strapi, documentId, locale);
        for (const language of languages) await refuseUnfit(strapi, documentId, language, now);
        const result = await next();
        for (const language of languages) onCommit(await freeze(strapi, documentId, language, now));
        return result;
      });
    }
    // A save that publishes, as REST does: Strapi publishes inside of it, without a word to whoever listens for it.
    const isSave = context.action === 'create' || context.action === 'update';
    if (!isSave || status !== 'published') return next();
    return await strapi.db.transaction(async ({ onCommit }) => {
      const result = await next();
      const saved = savedDocument.safeParse(result).data;
      if (!saved) return result;
      await lockIssue(strapi, saved.documentId);
      for (const language of await languagesOf(strapi, saved.documentId, locale)) {
        await refuseUnfit(strapi, saved.documentId, language, now);
        onCommit(await freeze(strapi, saved.documentId, language, now));
      }
      return result;
    });
  });
};

interface Publishing {
  documentId?: string;
  locale?: string | string[];
  status?: string;
}

const savedDocument = z.object({ documentId: z.string() });

const refuseUnfit = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
  now: Date,
): Promise<void> => {
  await refuseBeforeItsTime(strapi, documentId, language, now);
  await refuseUnready(strapi, documentId, language, now);
};

/** Freezes what was just published, and gives what to do once that is committed: tell of it. */
const freeze = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
  now: Date,
): Promise<() => void> => {
  await dropPlan(strapi, documentId, language);
  const froze = await freezePublishedIssue(strapi, {
    issueDocumentId: documentId,
    language,
    now: `${now.toISOString().slice(0, 19)}Z`,
    user: currentUserName(strapi),
    note: await takeCorrectionNote(strapi, documentId, language),
  });
  if (froze.status === 'unchanged') return () => undefined;
  const { status, frozen } = froze;
  return () => announce(strapi, status, newsOf(frozen.edition, frozen.sha256));
};

const languagesOf = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string | string[] | undefined,
): Promise<string[]> => {
  if (Array.isArray(locale)) return locale;
  if (locale !== undefined && locale !== '*') return [locale];
  if (locale === undefined)
    return [z.string().parse(await strapi.plugin('i18n').service('locales').getDefaultLocale())];
  const rows: unknown = await strapi.db
    .query(ISSUE)
    .findMany({ select: ['locale'], where: { documentId, publishedAt: { $null: true } } });
  return z
    .array(localeRow)
    .parse(rows)
    .map((row) => row.locale);
};

/** An edition cannot be taken out of the world again: who has planned one and presses Publish is asked which it is. */
const refuseBeforeItsTime = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
  now: Date,
): Promise<void> => {
  const plan = await planOf(strapi, documentId, language);
  const time = plan && (await readPlannedTime(plan.plannedFor));
  if (time?.status !== 'planned' || isDue(time.instant, now.toISOString())) return;
  throw new errors.ApplicationError(
    saidTo(strapi.requestContext.get(), plannedForLater(language, time.shown)),
    {
      code: 'planned_for_later',
      plannedFor: time.shown,
    },
  );
};

/** `shown` as clocks have it: `2026-12-04T09:00`. */
const plannedForLater = (language: string, shown: string): Sentence => {
  const time = shown.replace('T', ' ');
  return {
    nb: `Utgaven skal publiseres på ${languageName(language, 'nb')} ${time}, norsk tid. Lagre den, så skjer det av seg selv. Skal den publiseres nå, må «Publiseres» tømmes først.`,
    en: `The issue is to be published in ${languageName(language, 'en')} at ${time}, Norwegian time: save it, and it will be. To publish it now, empty "Publish at" first.`,
  };
};

const refuseUnready = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
  now: Date,
): Promise<void> => {
  const today = now.toISOString().slice(0, 10);
  const mayRead = askingEditor(strapi)?.mayRead;
  const readiness = await checkIssueReadiness(strapi, { documentId, language, today }, mayRead);
  if (readiness?.status !== 'blocked') return;
  throw new errors.ApplicationError(saidTo(strapi.requestContext.get(), unreadySentence(readiness)), {
    code: 'not_ready',
    readiness,
  });
};
