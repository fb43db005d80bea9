import type { z } from 'zod';
import * as api from '../../src/plugins/issue-assembler/shared/api';
import { oneAnswerSchema } from '../../src/plugins/issue-assembler/shared/public-api';
import type { EntryUid, Outline, SetAside } from '../../src/plugins/issue-assembler/shared/outline';
import type { TestApp } from './app';
import { request, type Answer } from './requests';

type Data = Record<string, unknown>;
type EditionAnswer = z.infer<typeof oneAnswerSchema>;

/** The body of an answer that has to be 200 and of this shape. */
export const accepted = <Schema extends z.ZodType>(
  schema: Schema,
  { status, text }: Answer,
): z.infer<Schema> => {
  if (status !== 200) throw new Error(`answered ${status}: ${text.slice(0, 1000)}`);
  return schema.parse(JSON.parse(text));
};

export interface Refusal {
  status: number;
  message: string;
  details: Record<string, unknown>;
}
/** What an answer of 400 and above says. */
export const refusalOf = ({ status, text }: Answer): Refusal => ({ status, ...JSON.parse(text).error });

/** A person at work on issues: everything by the HTTP calls that the admin makes. */
export const issueDesk = (app: TestApp, token: string) => {
  const call = (method: string, path: string, body?: unknown): Promise<Answer> =>
    request(app, `${api.ADMIN_PREFIX}${path}`, { method, token, body });
  /** Strapi's own routes of the edit view. */
  const content = (method: string, path: string, body?: unknown): Promise<Answer> =>
    request(app, `/content-manager/collection-types/${path}`, { method, token, body });

  return {
    call,
    content,
    editor: async (issue: string, language = 'nb') =>
      accepted(api.getEditor.answer, await call('GET', `/issues/${issue}/editor?language=${language}`)),
    putOutline: (issue: string, outline: unknown): Promise<Answer> =>
      call('PUT', `/issues/${issue}/outline`, { outline }),
    saveOutline: async (issue: string, outline: Outline): Promise<Outline> =>
      accepted(api.putOutline.answer, await call('PUT', `/issues/${issue}/outline`, { outline })).outline,
    candidates: async (issue: string) =>
      accepted(api.getCandidates.answer, await call('GET', `/issues/${issue}/candidates`)),
    accept: async (issue: string, revision: number, entries: 'all' | readonly SetAside[] = 'all') =>
      accepted(
        api.acceptCandidates.answer,
        await call('POST', `/issues/${issue}/candidates/accept`, { revision, entries }),
      ),
    readiness: async (issue: string, language: string) =>
      accepted(api.getReadiness.answer, await call('GET', `/issues/${issue}/readiness?language=${language}`)),
    preview: async (issue: string, language: string) =>
      accepted(api.getPreview.answer, await call('GET', `/issues/${issue}/preview?language=${language}`)),
    publish: (issue: string, language: string, alsoEntries = false): Promise<Answer> =>
      call('POST', `/issues/${issue}/publish`, { language, alsoEntries }),
    published: async (issue: string, language: string, alsoEntries = false) =>
      accepted(
        api.publishIssue.answer,
        await call('POST', `/issues/${issue}/publish`, { language, alsoEntries }),
      ),
    save: (uid: string, documentId: string, language: string, data: Data): Promise<Answer> =>
      content('PUT', `${uid}/${documentId}?locale=${language}`, data),
    publishEntry: (uid: EntryUid, documentId: string, language: string): Promise<Answer> =>
      content('POST', `${uid}/${documentId}/actions/publish?locale=${language}`, {}),
  };
};

/** An edition as the public reads it. */
export const publicEdition = async (
  app: TestApp,
  slug: string,
  query: { locale?: string; version?: number } = {},
): Promise<EditionAnswer & { text: string }> => {
  const asked = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const answer = await request(app, `/api/editions/${slug}?${asked.toString()}`);
  return { ...accepted(oneAnswerSchema, answer), text: answer.text };
};
