import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { languageName } from '../../../../../domain/languages';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';
import { parsedInput } from '../../../../../requests/parsed-input';
import { confirmTranslation as confirmRoute, getTranslation } from '../../../shared/api';
import { documentKey, type TranslatedDocument } from '../../../shared/translation';
import { confirmTranslation } from '../services/confirm-translation';
import { mayInLanguage } from '../services/permissions';
import { translatedType } from '../services/stored-texts';
import { translations } from '../services/translations';

/** How a document's texts stand, beside it in the edit view. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = async (
    document: TranslatedDocument,
    language: string,
  ): Promise<z.infer<typeof getTranslation.answer>> => {
    const states = await translations({ strapi }).languageStatesOf([document]);
    const translation = states.get(documentKey(document))?.[language];
    return { translation: translation ?? { state: 'missing' } };
  };
  return {
    async show(context: Context): Promise<void> {
      const document = askedDocument(strapi, context);
      const { language } = parsedInput(getTranslation.query, context.query);
      refuseUnpermitted(strapi, context, 'read', document.uid, language);
      context.body = await answer(document, language);
    },

    async confirm(context: Context): Promise<void> {
      const document = askedDocument(strapi, context);
      const { language } = parsedInput(confirmRoute.body, context.request.body);
      refuseUnpermitted(strapi, context, 'update', document.uid, language);
      const { status } = await confirmTranslation(strapi, document, language);
      if (status === 'nothing_to_confirm')
        throw new errors.ValidationError(
          saidTo(context, {
            nb: `Det er ingen oversettelse til ${languageName(language, 'nb')} å bekrefte. Skriv og lagre den først.`,
            en: `There is no translation into ${languageName(language, 'en')} to confirm. Write and save it first.`,
          }),
          { code: status },
        );
      context.body = await answer(document, language);
    },
  };
};

const askedDocument = (strapi: Core.Strapi, context: Context): TranslatedDocument => {
  const document = parsedInput(getTranslation.params, context.params);
  if (!translatedType(strapi, document.uid))
    throw new errors.NotFoundError(
      saidTo(context, {
        nb: `«${document.uid}» er ikke en type som skrives på flere språk.`,
        en: `"${document.uid}" is no type that is written in several languages.`,
      }),
    );
  return document;
};

const refuseUnpermitted = (
  strapi: Core.Strapi,
  context: Context,
  action: 'read' | 'update',
  uid: string,
  language: string,
): void => {
  if (mayInLanguage(strapi, context.state.userAbility, action, { uid, language })) return;
  throw new errors.PolicyError(saidTo(context, languageRefused(action, language)), {
    code: 'language_refused',
    language,
  });
};

const languageRefused = (action: 'read' | 'update', language: string): Sentence => ({
  nb: `Rollen din ${action === 'read' ? 'leser' : 'skriver'} ikke dette på ${languageName(language, 'nb')}. Be en administrator om tilgang.`,
  en: `Your role does not ${action === 'read' ? 'read' : 'write'} this in ${languageName(language, 'en')}. Ask an administrator for the permission.`,
});
