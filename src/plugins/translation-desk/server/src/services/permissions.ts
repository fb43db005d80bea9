import type { Core } from '@strapi/strapi';

interface Checker {
  can: Record<'read' | 'update', (entity: { locale: string }) => boolean>;
}

/** Whether somebody in the admin may read or write a type in a language. `userAbility` is what Strapi's authentication leaves in the state of a request. */
export const mayInLanguage = (
  strapi: Core.Strapi,
  userAbility: unknown,
  action: 'read' | 'update',
  { uid, language }: { uid: string; language: string },
): boolean => {
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid }) as Checker;
  return checker.can[action]({ locale: language });
};
