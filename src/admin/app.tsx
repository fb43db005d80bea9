import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { addTabIcon, LOGO, nameTab } from './brand/brand';
import { closeNewsBanner, endGuidedTours, hideMarketplace } from './brand/quiet';
import { THEME } from './brand/theme';
import { labelColumns } from './content-manager/column-labels';
import { ROWS, tellWhatFieldsWant, YEAR } from './content-manager/edit-view';
import { EnumerationInput } from './content-manager/EnumerationInput';
import { letTabLeaveRichText } from './content-manager/leave-rich-text';
import { nameFilters, showCellsInWords } from './content-manager/list-view';
import { orderMenu } from './content-manager/menu-links';
import { RowsInput } from './content-manager/RowsInput';
import { YearInput } from './content-manager/YearInput';
import { rememberFirstLanguage } from './texts/admin-language';
import { MESSAGES } from './texts/messages';

export default {
  config: {
    auth: { logo: LOGO },
    menu: { logo: LOGO },
    theme: THEME,
    locales: ['no'],
    translations: MESSAGES,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    rememberFirstLanguage(window);
    closeNewsBanner(window.localStorage);
    endGuidedTours(window.localStorage);
    app.addRBACMiddleware(hideMarketplace);
    nameTab(document);
    addTabIcon(document);
    letTabLeaveRichText(document);
    // Strapi passes a field's input its props; the type of its registry knows of none.
    app.addFields([
      { type: 'enumeration', Component: EnumerationInput as unknown as ComponentType },
      { type: YEAR, Component: YearInput as unknown as ComponentType },
    ]);
    app.customFields.register({
      name: ROWS,
      type: 'json',
      intlLabel: { id: 'utgave.rows.label', defaultMessage: 'Rows' },
      intlDescription: {
        id: 'utgave.rows.description',
        defaultMessage: 'Shows a repeatable component as rows',
      },
      components: { Input: () => Promise.resolve({ default: RowsInput as unknown as ComponentType }) },
    });
    app.addMiddlewares([labelColumns]);
  },
  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', tellWhatFieldsWant);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', showCellsInWords);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilters);
    app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', orderMenu);
  },
};
