import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { TranslationPanel } from './components/TranslationPanel';

/**
 * The part of Strapi's content manager that gets side panels. Strapi exports no type of the plugin that
 * `app.getPlugin` gives (strapi/strapi#24148).
 */
interface ContentManagerApis {
  addEditViewSidePanel: (panels: SidePanel[]) => void;
}

/** A panel's component is called as a function within Strapi's own; null shows no panel. */
export type SidePanel = (props: {
  model: string;
  /** Absent while a document is being created. */
  documentId?: string;
}) => { title: string; content: ReactNode } | null;

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'translation-desk', name: 'Translation desk' });
  },
  bootstrap(app: StrapiApp) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
    addEditViewSidePanel([TranslationPanel]);
  },
  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await textsIn(locale) })));
  },
};

const textsIn = async (locale: string): Promise<Record<string, string>> => {
  const texts =
    locale === 'no' ? await import('./translations/no.json') : await import('./translations/en.json');
  return Object.fromEntries(
    Object.entries(texts.default).map(([key, text]) => [`translation-desk.${key}`, text]),
  );
};
