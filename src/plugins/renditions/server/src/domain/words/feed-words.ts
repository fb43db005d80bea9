import type { InterfaceLanguage } from '../../../../../../domain/languages';
import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';

/** The words of feeds and calendars around what editions say. */
export interface FeedWords {
  /** What a feed is called where no one newsletter names it. */
  newsletters: string;
  entries: Readonly<Record<EditionEntry['type'], string>>;
}

const NORWEGIAN: FeedWords = {
  newsletters: 'Nyhetsbrev',
  entries: { report: 'Rapporter', ruling: 'Rettsavgjørelser', event: 'Arrangementer', article: 'Artikler' },
};

const ENGLISH: FeedWords = {
  newsletters: 'Newsletters',
  entries: { report: 'Reports', ruling: 'Court rulings', event: 'Events', article: 'Articles' },
};

const ALL: Readonly<Record<InterfaceLanguage, FeedWords>> = { nb: NORWEGIAN, en: ENGLISH };

export const feedWordsFor = (language: InterfaceLanguage): FeedWords => ALL[language];
