import { useQueryParams } from '@strapi/strapi/admin';
import { DEFAULT_LANGUAGE } from '../../../../../domain/languages';

/** The language of the document in the edit view, which Strapi keeps in the address. */
export const useEditedLanguage = (): string => {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale ?? DEFAULT_LANGUAGE;
};
