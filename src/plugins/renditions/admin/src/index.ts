import { adminApi } from '@strapi/strapi/admin';
import { askForNewLinks } from './fresh-preview-links';

export default {
  register: (): void => undefined,
  bootstrap: (): void => askForNewLinks(adminApi),
};
