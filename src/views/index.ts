import { componentViews } from './component-views';
import { entryViews } from './entry-views';
import { publicationViews } from './publication-views';
import { registerViews } from './register-views';
import type { View } from './view';

/** The views of every content type and component of the product, by uid. */
export const VIEWS: Readonly<Record<string, View>> = {
  ...publicationViews,
  ...entryViews,
  ...registerViews,
  ...componentViews,
};

export { editLayout, groupOfField, type LayoutCell, type View } from './view';
