import type { Core } from '@strapi/strapi';

type Sync = (entry: unknown, model: { uid: string }) => Promise<void>;
type Fill = (entry: unknown, related: unknown, options: { model: string }) => void;

interface Services {
  extend<Service>(uid: string, change: (service: Service) => Service): void;
}

/**
 * Takes the copying between languages out of Strapi's hands for the product's own types. It compares a save with
 * whichever row of the document the database gives first (it may be a published one), leaves relations out, starts a
 * new language from the published version rather than the draft, changes published versions of other languages, and
 * replaces the ids of components that the answer to the save has just given (strapi/strapi#25802, #27467).
 */
export const replaceStrapiCopying = (strapi: Core.Strapi): void => {
  const services: Services = strapi.get('services');
  services.extend('plugin::i18n.localizations', (service: { syncNonLocalizedAttributes: Sync }) => ({
    ...service,
    syncNonLocalizedAttributes: ((entry, model) =>
      isOwn(model.uid) ? Promise.resolve() : service.syncNonLocalizedAttributes(entry, model)) satisfies Sync,
  }));
  services.extend('plugin::i18n.content-types', (service: { fillNonLocalizedAttributes: Fill }) => ({
    ...service,
    fillNonLocalizedAttributes: ((entry, related, options) => {
      if (!isOwn(options.model)) service.fillNonLocalizedAttributes(entry, related, options);
    }) satisfies Fill,
  }));
};

const isOwn = (uid: string): boolean => uid.startsWith('api::');
