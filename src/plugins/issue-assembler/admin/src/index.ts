import { BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

export default {
  register(app: StrapiApp) {
    app.customFields.register({
      name: 'outline',
      pluginId: 'issue-assembler',
      type: 'json',
      icon: BulletList,
      intlLabel: { id: 'issue-assembler.outline.label', defaultMessage: 'Outline' },
      intlDescription: {
        id: 'issue-assembler.outline.description',
        defaultMessage: 'The order of an issue: sections, groups and entries',
      },
      components: { Input: loadOutlineInput },
    });
    app.registerPlugin({ id: 'issue-assembler', name: 'Issue assembler' });
  },
  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await textsIn(locale) })));
  },
};

/** Strapi passes a custom field's input its props; the type of the registry knows of none. */
const loadOutlineInput = async (): Promise<{ default: ComponentType }> => {
  const { default: OutlineInput } = await import('./components/OutlineInput');
  return { default: OutlineInput as unknown as ComponentType };
};

const textsIn = async (locale: string): Promise<Record<string, string>> => {
  const texts =
    locale === 'no' ? await import('./translations/no.json') : await import('./translations/en.json');
  return Object.fromEntries(
    Object.entries(texts.default).map(([key, text]) => [`issue-assembler.${key}`, text]),
  );
};
