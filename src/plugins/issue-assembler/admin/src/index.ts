import { BulletList, Clock, Filter } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { watchSaves } from './api/refused-saves';
import { EditionsPanel } from './components/panels/EditionsPanel';
import type { ContentManagerApis } from './components/panels/panel-types';
import { ReadinessPanel } from './components/panels/ReadinessPanel';
import { UsedInPanel } from './components/panels/UsedInPanel';
import { ValueKeeper } from './components/panels/value-keeper';
import { blockerTexts } from './translations/blocker-texts';

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
    app.customFields.register({
      name: 'collection-rule',
      pluginId: 'issue-assembler',
      type: 'json',
      icon: Filter,
      intlLabel: { id: 'issue-assembler.rule.label', defaultMessage: 'Collection rule' },
      intlDescription: {
        id: 'issue-assembler.rule.description',
        defaultMessage: 'Which entries are proposed for a section',
      },
      components: { Input: loadCollectionRuleInput },
    });
    app.customFields.register({
      name: 'planned-time',
      pluginId: 'issue-assembler',
      type: 'string',
      icon: Clock,
      intlLabel: { id: 'issue-assembler.planned.label', defaultMessage: 'Time of publication' },
      intlDescription: {
        id: 'issue-assembler.planned.description',
        defaultMessage: 'When an issue is published by itself',
      },
      components: { Input: loadPlannedTimeInput },
    });
    app.addMiddlewares([watchSaves]);
    app.registerPlugin({ id: 'issue-assembler', name: 'Issue assembler' });
  },
  bootstrap(app: StrapiApp) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
    addEditViewSidePanel([ReadinessPanel, EditionsPanel, UsedInPanel, ValueKeeper]);
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

const loadCollectionRuleInput = async (): Promise<{ default: ComponentType }> => {
  const { default: CollectionRuleInput } = await import('./components/rule/CollectionRuleInput');
  return { default: CollectionRuleInput as unknown as ComponentType };
};

const loadPlannedTimeInput = async (): Promise<{ default: ComponentType }> => {
  const { default: PlannedTimeInput } = await import('./components/PlannedTimeInput');
  return { default: PlannedTimeInput as unknown as ComponentType };
};

const textsIn = async (locale: string): Promise<Record<string, string>> => {
  const isNorwegian = locale === 'no';
  const texts = isNorwegian ? await import('./translations/no.json') : await import('./translations/en.json');
  return Object.fromEntries(
    Object.entries({ ...texts.default, ...blockerTexts(isNorwegian ? 'nb' : 'en') }).map(([key, text]) => [
      `issue-assembler.${key}`,
      text,
    ]),
  );
};
