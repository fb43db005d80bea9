import type { ContentTexts } from './content-texts';

/** The types in the order an editor meets them: the issue, what goes into it, then what these point at. */
const MENU_ORDER = [
  'api::issue.issue',
  'api::report.report',
  'api::ruling.ruling',
  'api::event.event',
  'api::article.article',
  'api::newsletter.newsletter',
  'api::section.section',
  'api::organisation.organisation',
  'api::topic.topic',
  'api::contact.contact',
] as const;

/**
 * Title of a type's link in the menu. Strapi sorts and searches the menu by title, before it looks the title up as
 * a message: so the title begins with the place and holds the names to search for, and the message is the plural.
 */
export const menuTitle = (uid: string, names: readonly string[]): string => {
  const index = MENU_ORDER.findIndex((one) => one === uid);
  return index < 0 ? '' : `${String(index + 1).padStart(2, '0')} ${names.join(' ')}`;
};

/** The menu's titles as messages: each leads to the type's plural in the language of `texts`. */
export const menuMessages = (
  texts: ContentTexts,
  all: Readonly<Record<string, ContentTexts>>,
): Record<string, string> =>
  Object.fromEntries(
    MENU_ORDER.map((uid) => [menuTitle(uid, namesOf(uid, all)), texts.types[uid]?.plural ?? uid]),
  );

/** What people may search a type by: its plurals in every language. */
export const namesOf = (uid: string, all: Readonly<Record<string, ContentTexts>>): string[] =>
  Object.values(all).flatMap(({ types }) => types[uid]?.plural ?? []);
