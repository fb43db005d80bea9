import type { EditionDifference } from '../../../shared/edition-difference';
import type { Say } from '../hooks/use-say';

/** What differs between two editions, as a sentence; `fieldName` names a field as its label in the edit view does. */
export const editionDifferenceInWords = (
  difference: EditionDifference,
  say: Say,
  fieldName: (field: string) => string,
): string => {
  const key = `editionDifference.${difference.what}`;
  switch (difference.what) {
    case 'issue_text':
    case 'newsletter':
      return say(key, { field: fieldName(difference.field) });
    case 'section_added':
    case 'section_removed':
      return say(key, { section: difference.section });
    case 'section_text':
      return say(key, { section: difference.section, field: fieldName(difference.field) });
    case 'entry_added':
    case 'entry_removed':
    case 'entry_moved':
      return say(key, { title: difference.title, section: difference.section });
    case 'group_heading':
      return say(key, { section: difference.section, before: difference.before, after: difference.after });
    case 'entry_changed':
      return say(key, {
        title: difference.title,
        fields: difference.fields.map(({ field }) => fieldName(field)).join(', '),
      });
  }
};
