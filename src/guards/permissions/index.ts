import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { DEFAULT_LANGUAGE, languageName } from '../../domain/languages';
import { saidTo } from '../../domain/languages/sentences';
import { isLocalised } from '../locales';
import { isOwnWrite } from '../own-writes';
import { writeParams, type WriteParams } from '../write-context';

type MayCreate = (locale: string) => boolean;

/**
 * Completes what Strapi's admin checks of a role's languages: it asks whether somebody may create at all, not in
 * which language, so that a translator could add new entries, and any version of any language. Who may not create
 * in the default language translates what is there and adds no documents.
 */
export const guardLanguages = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const params = writeParams(context);
    const mayCreate = isOwnWrite() ? undefined : creatorInAdmin(strapi, uid);
    if (!mayCreate || !isLocalised(strapi, uid)) return next();
    const locale = params.locale ?? DEFAULT_LANGUAGE;
    if (action === 'create' || action === 'clone') {
      if (!mayCreate(DEFAULT_LANGUAGE)) throw newDocumentRefused(strapi);
      if (!mayCreate(locale)) throw languageRefused(strapi, locale);
    }
    if (action === 'update' && !mayCreate(locale) && !(await isThere(strapi, uid, params, locale)))
      throw languageRefused(strapi, locale);
    return next();
  });
};

/** What the logged-in admin user may create, or undefined outside an admin request. */
const creatorInAdmin = (strapi: Core.Strapi, model: UID.ContentType): MayCreate | undefined => {
  const state = adminState.safeParse(strapi.requestContext.get()?.state).data;
  if (!model.startsWith('api::') || !state) return undefined;
  const checkers: Checkers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility: state.userAbility, model });
  return (locale) => checker.can.create({ locale });
};

/** The part of Strapi's permission checker that is used here. */
interface Checkers {
  create(options: { userAbility: object; model: string }): {
    can: { create: (entity: { locale: string }) => boolean };
  };
}

/** A request of the admin by somebody who is logged in. */
const adminState = z.object({
  route: z.object({ info: z.object({ type: z.literal('admin') }) }),
  userAbility: z.custom<object>((ability) => typeof ability === 'object' && ability !== null),
});

const isThere = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId }: WriteParams,
  locale: string,
): Promise<boolean> => (await strapi.db.query(uid).count({ where: { documentId, locale } })) > 0;

/** A PolicyError, as the text of a ForbiddenError does not reach the person. */
const newDocumentRefused = (strapi: Core.Strapi): Error =>
  new errors.PolicyError(
    saidTo(strapi.requestContext.get(), {
      nb: `Nye oppføringer begynnes på ${languageName(DEFAULT_LANGUAGE, 'nb')}, som rollen din ikke skriver. Be en redaktør om å opprette oppføringen, og legg så til språket ditt.`,
      en: `New entries are begun in ${languageName(DEFAULT_LANGUAGE, 'en')}, which your role does not write. Ask an editor to create the entry, then add your language to it.`,
    }),
    { code: 'new-document-refused' },
  );

const languageRefused = (strapi: Core.Strapi, locale: string): Error =>
  new errors.PolicyError(
    saidTo(strapi.requestContext.get(), {
      nb: `Rollen din skriver ikke ${languageName(locale, 'nb')}. Velg et språk den skriver, eller spør en administrator.`,
      en: `Your role does not write ${languageName(locale, 'en')}. Choose a language it writes, or ask an administrator.`,
    }),
    { code: 'language-refused', locale },
  );
