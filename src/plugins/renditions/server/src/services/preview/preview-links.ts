import type { Core } from '@strapi/strapi';
import { LINK_MINUTES, previewKey, readLink, signLink } from '../../domain/preview/preview-link';
import type { PreviewLink, ReadLink } from '../../domain/preview/preview-link';

const keys = new WeakMap<Core.Strapi, Uint8Array>();

/** Made of the secret that sessions of the admin are signed with: who changes it ends sessions and links alike. */
const keyOf = (strapi: Core.Strapi): Uint8Array => {
  const found = keys.get(strapi) ?? previewKey(strapi.config.get<string>('admin.auth.secret'));
  keys.set(strapi, found);
  return found;
};

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

/** A link as it stands in an address. */
export const signedLink = (strapi: Core.Strapi, link: PreviewLink): string => signLink(link, keyOf(strapi));

/** What a link from an address is good for now. */
export const linkIn = (strapi: Core.Strapi, token: string): ReadLink =>
  readLink(token, keyOf(strapi), seconds(new Date()));

/** A new link to the page that shows an issue in a language in every form. Whether its maker may is asked before. */
export const newLink = (made: Pick<PreviewLink, 'issue' | 'language' | 'user'>): PreviewLink => ({
  ...made,
  shows: 'choice',
  expires: seconds(new Date()) + LINK_MINUTES * 60,
});
