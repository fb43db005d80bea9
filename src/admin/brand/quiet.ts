import { tours } from '@strapi/strapi/admin';

/**
 * Strapi announces its new media library in a banner over every page, without a setting to turn it off. It keeps
 * under these keys that somebody closed it: the part after the colon is the installation's id, which Strapi does
 * not give out where telemetry is off.
 */
const CLOSED_BANNERS = ['false', 'undefined'].map(
  (installation) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`,
);

/** Closes Strapi's news before anybody sees it. */
export const closeNewsBanner = (storage: Pick<Storage, 'setItem'>): void => {
  for (const key of CLOSED_BANNERS) storage.setItem(key, 'true');
};

/**
 * Strapi leads the first administrator through building a blog, over pages that are already built, whether or not
 * `tutorials` is on. Each of its tours counts as taken.
 */
export const endGuidedTours = (storage: Pick<Storage, 'setItem'>): void => {
  const taken = Object.keys(tours).map((name): [string, object] => [
    name,
    { currentStep: 0, isCompleted: true },
  ]);
  const state = { tours: Object.fromEntries(taken), enabled: false, hidden: true, completedActions: [] };
  storage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify(state));
};

interface NamedPermission {
  action: string;
}

/** Leaves the way to Strapi's marketplace out of the menu: what is installed here is chosen in `package.json`. */
export const hideMarketplace =
  () =>
  <Permission extends NamedPermission, Answer>(next: (permissions: Permission[]) => Answer) =>
  (permissions: Permission[]): Answer =>
    next(permissions.filter(({ action }) => action !== 'admin::marketplace.read'));
