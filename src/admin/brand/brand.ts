import logo from './logo.svg';

const NAME = 'Utgave';

/** The product's mark, for the login page and the menu. */
export const LOGO: string = logo;

/** Names the browser's tab: Strapi writes its own name after each page's title and leaves no setting for it. */
export const nameTab = (page: Document): void => {
  const rename = (): void => {
    const title = page.title.replace(/\| Strapi$/, `| ${NAME}`).replace(/^Strapi Admin$/, NAME);
    if (title !== page.title) page.title = title;
  };
  new MutationObserver(rename).observe(page.head, { subtree: true, childList: true, characterData: true });
  rename();
};

/** Puts the mark on the browser's tab. */
export const addTabIcon = (page: Document): void => {
  const icon = page.createElement('link');
  icon.rel = 'icon';
  icon.type = 'image/svg+xml';
  icon.href = logo;
  page.head.append(icon);
};
