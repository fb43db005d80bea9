import { entryKey } from '../../../shared/outline';
import type { OutlineDifference } from '../../../shared/outline-difference';
import type { Say } from '../hooks/use-say';

/** Titles that differences refer to by id. */
export interface OutlineTitles {
  entry: (key: string) => string;
  section: (documentId: string) => string;
}

/** What another person did to an outline, as a sentence. */
export const outlineDifferenceInWords = (
  difference: OutlineDifference,
  say: Say,
  titles: OutlineTitles,
): string => {
  const key = `difference.${difference.what}`;
  switch (difference.what) {
    case 'placed':
    case 'removed':
    case 'moved':
    case 'overridden':
      return say(key, {
        title: titles.entry(entryKey(difference)),
        section: titles.section(difference.section),
      });
    case 'section_added':
    case 'section_removed':
    case 'groups_changed':
      return say(key, { section: titles.section(difference.section) });
    case 'sections_reordered':
    case 'set_aside_changed':
      return say(key);
  }
};
