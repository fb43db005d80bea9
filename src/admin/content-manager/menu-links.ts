import { VISIBLE_NAMES } from '../texts/messages';
import { menuTitle } from '../texts/menu-order';
import type { MenuLink } from './hook-types';

/** Strapi's hook `mutate-collection-types-links`: the menu stands in the order an editor works in. */
export const orderMenu = <Args extends { ctLinks: MenuLink[] }>(args: Args): Args => ({
  ...args,
  ctLinks: args.ctLinks.map((link) => ({
    ...link,
    title: menuTitle(link.uid, VISIBLE_NAMES[link.uid] ?? []) || link.title,
  })),
});
