import type { Core, UID } from '@strapi/strapi';
import { contentModelSchema, type ModelOf } from '../domain/drafts/content-model';

/** The content types and components of the app, as far as the importer needs to know them. */
export const modelsOf = (strapi: Core.Strapi): ModelOf => {
  const known = new Map<string, ReturnType<ModelOf>>();
  return (uid) => {
    const model = known.get(uid) ?? contentModelSchema.parse(strapi.getModel(uid as UID.Schema));
    known.set(uid, model);
    return model;
  };
};
