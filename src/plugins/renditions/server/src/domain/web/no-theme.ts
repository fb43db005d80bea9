import type { Theme } from '../document/issue-document';

/** Of a page that is no newsletter's. */
export const NO_THEME: Theme = { primary: null, accent: null, logo: null };
