import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { languageName } from '../../../../../domain/languages';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';
import { getCorrection, publishIssue, withdrawIssue } from '../../../shared/api';
import type { EntryUid } from '../../../shared/outline';
import { currentUserName } from '../services/current-user';
import { permissionsOf } from '../services/permissions';
import { expectedCorrection } from '../services/publishing/expected-correction';
import { publishEntriesOf } from '../services/publishing/publish-with-entries';
import { lastEdition } from '../services/publishing/edition-store';
import { withdraw } from '../services/publishing/withdraw-issue';
import { refuseReading } from './asked-issue';
import { parsedInput } from '../../../../../requests/parsed-input';

const ISSUE = 'api::issue.issue';

/** Publishing and withdrawing an issue in one language, from the panel beside it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async correction(context: Context): Promise<void> {
    const { documentId } = parsedInput(getCorrection.params, context.params);
    const { language, alsoEntries } = parsedInput(getCorrection.query, context.query);
    refuseUnpermitted(strapi, context, language);
    refuseReading(strapi, context, language);
    const { mayRead } = permissionsOf(strapi, context.state.userAbility);
    const asked = { documentId, language, alsoEntries: alsoEntries === 'true' };
    const expected = await expectedCorrection(strapi, asked, mayRead);
    if (!expected) throw noSuchDraft(context, language);
    context.body = expected;
  },

  async publish(context: Context): Promise<void> {
    const { documentId } = parsedInput(publishIssue.params, context.params);
    const { language, note, alsoEntries } = parsedInput(publishIssue.body, context.request.body);
    refuseUnpermitted(strapi, context, language);
    await requireDraft(strapi, context, { documentId, language });
    const before = await lastEdition(strapi, { issueDocumentId: documentId, language });
    // Entries stay published if the issue then turns out not to be ready: each was complete by itself.
    const entries = alsoEntries
      ? await publishEntriesOf(strapi, { documentId, language }, (entry) =>
          refuseUnpermitted(strapi, context, entry.language, entry.uid),
        )
      : [];
    await strapi.db.transaction(async () => {
      const data = { correctionNote: note };
      if (note) await strapi.documents(ISSUE).update({ documentId, locale: language, data });
      await strapi.documents(ISSUE).publish({ documentId, locale: language });
    });
    const after = await lastEdition(strapi, { issueDocumentId: documentId, language });
    if (!after) throw new Error(`Publishing issue ${documentId} in "${language}" wrote no edition.`);
    const isNew = after.number !== before?.number;
    context.body = {
      status: isNew ? (before ? 'corrected' : 'published') : 'unchanged',
      edition: { number: after.number, sha256: after.sha256, slug: after.slug },
      entriesPublished: entries.length,
    } satisfies z.infer<typeof publishIssue.answer>;
  },

  async withdraw(context: Context): Promise<void> {
    const { documentId } = parsedInput(withdrawIssue.params, context.params);
    const { language, reason } = parsedInput(withdrawIssue.body, context.request.body);
    refuseUnpermitted(strapi, context, language);
    const lastNumber = await withdraw(strapi, {
      issueDocumentId: documentId,
      language,
      reason,
      user: currentUserName(strapi),
      now: new Date().toISOString(),
    });
    context.body = { status: 'withdrawn', lastEdition: lastNumber } satisfies z.infer<
      typeof withdrawIssue.answer
    >;
  },
});

/** The route asks for the permission to publish issues; this asks whether it covers the language. */
const refuseUnpermitted = (
  strapi: Core.Strapi,
  context: Context,
  language: string,
  model: typeof ISSUE | EntryUid = ISSUE,
): void => {
  const { mayPublish, mayPublishEntries } = permissionsOf(strapi, context.state.userAbility);
  if (model === ISSUE ? mayPublish(language) : mayPublishEntries(model, language)) return;
  throw new errors.PolicyError(
    saidTo(context, {
      nb: `Du kan ikke publisere ${PUBLISHED[model].nb} på ${languageName(language, 'nb')}. Be en administrator om tilgang.`,
      en: `You may not publish ${PUBLISHED[model].en} in ${languageName(language, 'en')}. Ask an administrator for the permission.`,
    }),
  );
};

/** What is published, in the plural. */
const PUBLISHED: Readonly<Record<typeof ISSUE | EntryUid, Sentence>> = {
  [ISSUE]: { nb: 'utgaver', en: 'issues' },
  'api::report.report': { nb: 'rapporter', en: 'entries of the type report' },
  'api::ruling.ruling': { nb: 'rettsavgjørelser', en: 'entries of the type ruling' },
  'api::event.event': { nb: 'arrangementer', en: 'entries of the type event' },
  'api::article.article': { nb: 'artikler', en: 'entries of the type article' },
};

const requireDraft = async (
  strapi: Core.Strapi,
  context: Context,
  { documentId, language }: { documentId: string; language: string },
): Promise<void> => {
  const found = await strapi.db.query(ISSUE).count({ where: { documentId, locale: language } });
  if (found === 0) throw noSuchDraft(context, language);
};

const noSuchDraft = (context: Context, language: string): Error =>
  new errors.NotFoundError(
    saidTo(context, {
      nb: `Utgaven finnes ikke på ${languageName(language, 'nb')}. Åpne utgaven, velg språket, og skriv tittelen først.`,
      en: `There is no such issue in ${languageName(language, 'en')}. Open the issue, choose the language, and write its title first.`,
    }),
  );
