import type { EditionDifference } from '../../../shared/edition-difference';

/** What a correction changed, as a sentence or two for readers; editors may write their own instead. */
export const correctionNote = (differences: readonly EditionDifference[], language: string): string => {
  const words = language === 'en' ? ENGLISH : NORWEGIAN;
  const titles = (what: EditionDifference['what']): string[] =>
    differences.flatMap((difference) =>
      difference.what === what && 'title' in difference ? [quoted(difference.title, language)] : [],
    );
  const parts = [
    sentence(words.changed, titles('entry_changed')),
    sentence(words.added, titles('entry_added')),
    sentence(words.removed, titles('entry_removed')),
    sentence(words.moved, titles('entry_moved')),
  ].filter((part) => part !== null);
  const isOther = differences.some(({ what }) => !what.startsWith('entry_'));
  return [...parts, ...(isOther || parts.length === 0 ? [words.other] : [])].join(' ');
};

/** Titles named before the rest is counted. */
const NAMED = 5;

interface Words {
  changed: string;
  added: string;
  removed: string;
  moved: string;
  other: string;
}

const NORWEGIAN: Words = {
  changed: 'Rettet',
  added: 'Lagt til',
  removed: 'Tatt ut',
  moved: 'Flyttet',
  other: 'Utgavens egne tekster er endret.',
};
const ENGLISH: Words = {
  changed: 'Corrected',
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  other: 'The texts of the issue itself have changed.',
};

const sentence = (verb: string, titles: readonly string[]): string | null => {
  if (titles.length === 0) return null;
  const rest = titles.length - NAMED;
  return `${verb}: ${titles.slice(0, NAMED).join(', ')}${rest > 0 ? ` (+${rest})` : ''}.`;
};

const quoted = (title: string, language: string): string => (language === 'en' ? `“${title}”` : `«${title}»`);
