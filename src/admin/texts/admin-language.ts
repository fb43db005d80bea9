/** Languages the admin has texts in; `no` is Strapi's code for Norwegian. */
export type AdminLanguage = 'no' | 'en';

/** Where Strapi's admin remembers the language that was chosen in this browser. */
const STORED_AS = 'strapi-admin-language';

/** The language for a browser in which none was chosen yet: Norwegian for who reads it, else English. */
export const firstLanguage = (preferred: readonly string[]): AdminLanguage =>
  preferred.some((tag) => /^(?:nb|nn|no)(?:-|$)/i.test(tag)) ? 'no' : 'en';

/** Opens the admin in the browser's language where nobody chose one; Strapi's own default is English. */
export const rememberFirstLanguage = (browser: Pick<Window, 'localStorage' | 'navigator'>): void => {
  if (browser.localStorage.getItem(STORED_AS) === null)
    browser.localStorage.setItem(STORED_AS, firstLanguage(browser.navigator.languages));
};

/** The language the admin is shown in now. */
export const adminLanguage = (storage: Pick<Storage, 'getItem'> = window.localStorage): AdminLanguage =>
  storage.getItem(STORED_AS) === 'no' ? 'no' : 'en';
