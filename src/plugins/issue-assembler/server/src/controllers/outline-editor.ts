import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  getEditor,
  getPreview,
  getReadiness,
  putOutline,
  type EditorAnswer,
  type PreviewAnswer,
  type ReadinessAnswer,
} from '../../../shared/api';
import { readableTitles, withholdEntry, withholdTexts, type MayRead } from '../domain/withhold';
import { assembleIssue } from '../services/assemble-issue';
import { loadEditor } from '../services/editor/load-editor';
import { saveOutline } from '../services/editor/save-outline';
import { checkIssueReadiness } from '../services/issue-readiness';
import { permissionsOf } from '../services/permissions';
import { preflightFindings } from '../services/preflight-findings';
import { shownPlan } from '../services/planning/shown-plan';
import { askedIssue, factsMissing, refuseArranging, refuseReading } from './asked-issue';
import { languageNotBegun } from '../../../../../requests/issue-refusals';
import { parsedInput } from '../../../../../requests/parsed-input';

/** The outline editor: what it shows of an issue, and what it saves. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async editor(context: Context): Promise<void> {
    const { language } = parsedInput(getEditor.query, context.query);
    const issue = await askedIssue(strapi, context, getEditor.params);
    refuseReading(strapi, context, language);
    const { mayArrange, mayPublish, mayRead } = permissionsOf(strapi, context.state.userAbility);
    const may = { arrange: mayArrange(issue.language), publish: mayPublish(language) };
    context.body = { ...withholdEditor(await loadEditor(strapi, issue), mayRead), may };
  },

  async save(context: Context): Promise<void> {
    const issue = await askedIssue(strapi, context, putOutline.params);
    refuseArranging(strapi, context, issue.language);
    const { outline } = parsedInput(putOutline.body, context.request.body);
    await answerOrConflict(context, async () => ({ outline: await saveOutline(strapi, issue, outline) }));
  },

  async readiness(context: Context): Promise<void> {
    const { language } = parsedInput(getReadiness.query, context.query);
    const { documentId } = await askedIssue(strapi, context, getReadiness.params);
    refuseReading(strapi, context, language);
    const today = new Date().toISOString().slice(0, 10);
    const { mayRead } = permissionsOf(strapi, context.state.userAbility);
    const readiness = await checkIssueReadiness(strapi, { documentId, language, today }, mayRead);
    if (!readiness) throw languageNotBegun(context, language);
    const planned = await shownPlan(strapi, documentId, language);
    const preflight = await preflightFindings(strapi, { documentId, language }, mayRead);
    const findings = [...readiness.findings, ...preflight];
    context.body = { ...readiness, findings, planned } satisfies ReadinessAnswer;
  },

  async preview(context: Context): Promise<void> {
    const { language } = parsedInput(getPreview.query, context.query);
    const { documentId } = await askedIssue(strapi, context, getPreview.params);
    refuseReading(strapi, context, language);
    const assembled = await assembleIssue(strapi, { documentId, language, issue: 'draft', entries: 'draft' });
    if (assembled.status === 'no_such_issue') throw languageNotBegun(context, language);
    if (assembled.status === 'facts_missing') throw factsMissing(context);
    const { mayRead } = permissionsOf(strapi, context.state.userAbility);
    const { assembly, withheld } = withholdTexts(assembled.assembly, mayRead);
    const gaps = [
      ...assembled.gaps,
      ...withheld.map((place) => ({ reason: 'not_permitted' as const, ...place })),
    ];
    context.body = { assembly, gaps, fallbacks: assembled.fallbacks } satisfies PreviewAnswer;
  },
});

/** The editor's answer without titles and entries that the person asking may not read. */
const withholdEditor = (
  { issue, sections, entries, ...rest }: Omit<EditorAnswer, 'may'>,
  mayRead: MayRead,
): Omit<EditorAnswer, 'may'> => ({
  ...rest,
  issue: { ...issue, titles: readableTitles('api::issue.issue', issue.titles, mayRead) },
  sections: sections.map((section) => ({
    ...section,
    titles: readableTitles('api::section.section', section.titles, mayRead),
  })),
  entries: entries.map((entry) => withholdEntry(entry, mayRead)),
});

/** Answers with what a write gives. One refused for an older revision is a 409; Strapi answers 400 to any refusal. */
export const answerOrConflict = async (context: Context, write: () => Promise<object>): Promise<void> => {
  try {
    context.body = await write();
  } catch (error) {
    if (!isConflict(error)) throw error;
    const { message, details } = error;
    context.status = 409;
    context.body = { data: null, error: { status: 409, name: 'ConflictError', message, details } };
  }
};

const isConflict = (error: unknown): error is InstanceType<typeof errors.ApplicationError> =>
  error instanceof errors.ApplicationError &&
  typeof error.details === 'object' &&
  error.details !== null &&
  'code' in error.details &&
  error.details.code === 'outline_conflict';
