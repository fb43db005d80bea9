import type { StrapiApp } from '@strapi/strapi/admin';
import no from './translations/no.json';

export default {
  config: {
    locales: ['no'],
    translations: { no },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(_app: StrapiApp) {},
};
