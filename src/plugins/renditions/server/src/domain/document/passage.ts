import { languageTag } from '../../../../../../domain/languages';
import { normaliseText } from '../../../../../../domain/rich-text/normalise-inline';
import type { Words } from '../words/words';
import type { Passage } from './issue-document';

/**
 * What every output can carry: line breaks of every kind are line feeds, halves of characters are replaced by the sign for
 * what cannot be read; other control characters but the tab, and what Unicode says is no character, are left out.
 */
export const readable = (text: string): string => normaliseText(text);

/** On one line, without control characters. */
export const passageOf = ({ lang, text }: Passage): Passage => ({
  lang: languageTag(lang),
  text: readable(text).replace(/\s+/gu, ' ').trim(),
});

/** A character that a reader sees: no blank, nothing such as a soft hyphen, and nothing that `readable` leaves out. */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Noncharacter_Code_Point}]/u;
/** Whether a reader sees anything of the text. */
export const isSeen = (text: string): boolean => SEEN.test(text);

/** A name on one line; of nothing but what cannot be seen, what stands in for it. */
export const named = (passage: Passage, standIn: Passage): Passage => {
  const own = passageOf(passage);
  return isSeen(own.text) ? own : passageOf(standIn);
};

/** What an issue's title is made of. */
interface TitledIssue {
  title: string;
  number: number;
  year: number;
}

/** The title of an issue, wherever it is named; its number where no title can be read. `lang` is the title's. */
export const issueTitle = ({ title, number, year }: TitledIssue, lang: string, words: Words): Passage =>
  named({ lang, text: title }, { lang: words.language, text: words.issueNumber(number, year) });
