import { useQueryParams } from '@strapi/strapi/admin';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { DEFAULT_LANGUAGE } from '../../../../../domain/languages';
import type { SidePanel } from '../index';
import { TranslationBadge } from './TranslationBadge';

/** Beside a text in another language than the default one: whether it is made from that language's text as it is now. */
export const TranslationPanel: SidePanel = ({ model, documentId }) => {
  const intl = useIntl();
  // Strapi keeps the language of the edit view in the address, for types that have languages.
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const language = query.plugins?.i18n?.locale ?? DEFAULT_LANGUAGE;
  if (!documentId || language === DEFAULT_LANGUAGE || !model.startsWith('api::')) return null;
  return {
    title: intl.formatMessage({ id: 'translation-desk.title' }),
    content: <TranslationBadge uid={model} documentId={documentId} language={language} />,
  };
};
