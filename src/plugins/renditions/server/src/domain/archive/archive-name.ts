import { isSeen, named, passageOf } from '../document/passage';
import type { ArchivePart } from '../document/addresses';
import { feedWordsFor } from '../words/feed-words';
import { wordsFor } from '../words/words';
import { currentIssues, type ArchiveHistory } from './archive-history';

/** What a part of an archive is called: "Nyhetsbrevet – Rettsavgjørelser". */
export const archiveName = (
  history: ArchiveHistory,
  language: string,
  { section, type }: ArchivePart,
): string => {
  const words = feedWordsFor(wordsFor(language).language);
  const titled = section === undefined ? null : sectionNamed(history, section);
  return [
    newsletterName(history) ?? words.newsletters,
    ...(titled ? [named(titled.title, { ...titled.title, text: section ?? '' }).text] : []),
    ...(type === undefined ? [] : [words.entries[type]]),
  ].join(' – ');
};

/** The section as the last issue has it that has one of this slug. */
export const sectionNamed = (history: ArchiveHistory, slug: string) =>
  currentIssues(history)
    .flatMap(({ edition }) => edition.sections)
    .find((section) => section.slug === slug) ?? null;

/** The name of the newsletter, where there is but one. */
const newsletterName = (history: ArchiveHistory): string | null => {
  const names = new Map(
    // From the oldest to the newest, which stays.
    currentIssues(history)
      .toReversed()
      .flatMap(({ edition: { newsletter, language } }) =>
        newsletter ? [[newsletter.id, passageOf({ lang: language, text: newsletter.name }).text]] : [],
      ),
  );
  const [name, another] = names.values();
  return name && isSeen(name) && another === undefined ? name : null;
};
