import { errors } from '@strapi/utils';
import { languageName } from '../domain/languages';
import { saidTo } from '../domain/languages/sentences';

/** For a request about an issue that is not there. */
export const noSuchIssue = (request: unknown): Error =>
  new errors.NotFoundError(
    saidTo(request, {
      nb: 'Utgaven finnes ikke. Den kan være slettet. Gå tilbake til listen.',
      en: 'There is no such issue. It may have been deleted: go back to the list.',
    }),
    { code: 'no_such_issue' },
  );

/** For an issue that exists, but not in the language asked for. */
export const languageNotBegun = (request: unknown, language: string): Error =>
  new errors.NotFoundError(
    saidTo(request, {
      nb: `Utgaven er ikke påbegynt på ${languageName(language, 'nb')}. Skriv tittelen på dette språket, og lagre.`,
      en: `The issue is not begun in ${languageName(language, 'en')}. To begin, write its title in this language, and save.`,
    }),
    { code: 'language_not_begun', language },
  );

/** For who may not read issues in a language. */
export const readingRefused = (request: unknown, language: string): Error =>
  new errors.PolicyError(
    saidTo(request, {
      nb: `Rollen din leser ikke utgaver på ${languageName(language, 'nb')}. Velg et språk den leser, eller spør en administrator.`,
      en: `Your role does not read issues in ${languageName(language, 'en')}. Choose a language it reads, or ask an administrator.`,
    }),
    { code: 'reading_refused', language },
  );
