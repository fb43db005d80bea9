import type { Core } from '@strapi/strapi';
import { tellWhatDatabaseRefuses } from './database-refusals';
import { guardLanguages } from './permissions';
import { servePublishedOnly } from './public-reads';
import { createInEveryLanguage } from './reference-types';
import { checkSavedValues } from './saved-values';
import { shareFacts } from './shared-facts';

/**
 * Rules that hold on every save and every read, whoever asks and by whatever way: middlewares of the document
 * service, the first being the outermost. To be called in `register`.
 */
export const registerGuards = (strapi: Core.Strapi): void => {
  tellWhatDatabaseRefuses(strapi);
  servePublishedOnly(strapi);
  guardLanguages(strapi);
  checkSavedValues(strapi);
  createInEveryLanguage(strapi);
  shareFacts(strapi);
};
