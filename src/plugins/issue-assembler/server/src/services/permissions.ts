import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { MayRead } from '../domain/withhold';
import type { EntryUid } from '../../../shared/outline';

/** What somebody in the admin may do, by the roles an administrator has given them. */
export interface EditorPermissions {
  /** Change the outline, by that field of the issue; a translator changes only texts. */
  mayArrange: (language: string) => boolean;
  mayPublish: (language: string) => boolean;
  mayPublishEntries: (uid: EntryUid, language: string) => boolean;
  /** Read all that the assembler shows of a type in a language: who may not read its texts may not read it. */
  mayRead: MayRead;
}

interface Checker {
  can: Record<'read' | 'update' | 'publish', (entity?: unknown, field?: string) => boolean>;
}

/** `userAbility` is what Strapi's authentication leaves in the state of a request. */
export const permissionsOf = (strapi: Core.Strapi, userAbility: unknown): EditorPermissions => {
  const checkerOf = (model: string): Checker =>
    strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model }) as Checker;
  const issues = checkerOf('api::issue.issue');
  return {
    mayArrange: (language) => issues.can.update({ locale: language }, 'outline'),
    mayPublish: (language) => issues.can.publish({ locale: language }),
    mayPublishEntries: (uid, language) => checkerOf(uid).can.publish({ locale: language }),
    mayRead: remembered((uid, language) => {
      const { can } = checkerOf(uid);
      const texts = TEXTS.filter((field) => field in strapi.contentType(uid as UID.ContentType).attributes);
      return texts.every((field) => can.read({ locale: language }, field));
    }),
  };
};

/** What a title or a text is called in one type or another. */
const TEXTS = ['title', 'name', 'summary', 'body', 'intro', 'about'];

const remembered = (ask: MayRead): MayRead => {
  const answers = new Map<string, boolean>();
  return (uid, language) => {
    const key = `${uid} ${language}`;
    const answer = answers.get(key) ?? ask(uid, language);
    answers.set(key, answer);
    return answer;
  };
};

const adminState = z.object({
  route: z.object({ info: z.object({ type: z.literal('admin') }) }),
  userAbility: z.custom<object>((ability) => typeof ability === 'object' && ability !== null),
});

/**
 * What the person may do whose request of the admin is being answered; null outside one. What a token of the public
 * API may do is asked by its routes, where writing an issue is publishing it.
 */
export const askingEditor = (strapi: Core.Strapi): EditorPermissions | null => {
  const state = adminState.safeParse(strapi.requestContext.get()?.state).data;
  return state ? permissionsOf(strapi, state.userAbility) : null;
};
