import { BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

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
      components: { Input: async () => import('./components/OutlineInput') },
    });
    app.registerPlugin({ id: 'issue-assembler', name: 'Issue assembler' });
  },
  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await textsIn(locale) })));
  },
};

const textsIn = async (locale: string): Promise<Record<string, string>> => {
  const texts =
    locale === 'no' ? await import('./translations/no.json') : await import('./translations/en.json');
  return Object.fromEntries(
    Object.entries(texts.default).map(([key, text]) => [`issue-assembler.${key}`, text]),
  );
};
