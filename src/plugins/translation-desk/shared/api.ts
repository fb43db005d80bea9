import { z } from 'zod';
import { isLanguageTag } from '../../../domain/languages';
import { translationSchema } from './translation';

/** The admin's routes of this plugin; errors come in Strapi's shape, with a sentence that tells what to do. */
export const ADMIN_PREFIX = '/translation-desk';

const language = z
  .string()
  .max(20)
  .refine(isLanguageTag, 'Write the code of a language, for example nb or en.');
const params = z.object({
  uid: z.string().regex(/^api::[a-z-]+\.[a-z-]+$/, 'is not the name of a type'),
  documentId: z.string().regex(/^[a-z0-9]{10,40}$/, 'is not the id of a document'),
});

const translationAnswer = z.strictObject({ translation: translationSchema });

/** `GET /documents/:uid/:documentId?language=`: how a document's text in a language stands. */
export const getTranslation = {
  method: 'GET',
  path: '/documents/:uid/:documentId',
  params,
  query: z.strictObject({ language }),
  answer: translationAnswer,
} as const;

/**
 * `POST /documents/:uid/:documentId/confirm`: somebody who may write the language says that its text is right for the
 * default language's text as it is now.
 */
export const confirmTranslation = {
  method: 'POST',
  path: '/documents/:uid/:documentId/confirm',
  params,
  body: z.strictObject({ language }),
  answer: translationAnswer,
} as const;
