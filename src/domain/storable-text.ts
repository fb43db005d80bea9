import { PROBLEM_SENTENCES } from './rich-text/problem-sentences';

/** Neither PostgreSQL nor JSON in UTF-8 can hold these: NUL, and half of a character that takes two units. */
const UNSTORABLE = /\0|\p{Cs}/u;

/** Whether every database and every edition can hold a text as it is. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/** What a schema says of a text that is not storable, in each language. */
export const UNSTORABLE_TEXT = {
  error: PROBLEM_SENTENCES.unstorable.en,
  params: { sentence: PROBLEM_SENTENCES.unstorable },
};
