import { readIsoDay } from './calendar';
import { DATE_YEARS, type DateContext, type DateLanguage } from './imprecise-date';
import { tokenise, type Token } from './tokens';
import { ENGLISH } from './vocabulary-english';
import { NORWEGIAN } from './vocabulary-norwegian';
import type { Vocabulary } from './vocabulary';

/** A text being read for dates: its tokens, the words of its language, and the year "this year" stands for. */
export interface Reader {
  text: string;
  tokens: readonly Token[];
  words: Vocabulary;
  baseYear: number | undefined;
  /** The numbers of four digits that are read as years, both ends included. */
  years: YearRange;
}

/** A first and a last year, both included. */
export type YearRange = Readonly<{ first: number; last: number }>;

/** The years read in running text, where "1300" is more often a time of day or a count. */
export const RUNNING_TEXT_YEARS: YearRange = { first: 1700, last: 2100 };

/** Something read from the tokens, and the index of the token after it. */
export interface Read<T> {
  value: T;
  next: number;
}

/** Splits a text into tokens and chooses the words of its language. */
export function openReader(text: string, context: DateContext, years: YearRange = DATE_YEARS): Reader {
  const periodYear = context.period ? readIsoDay(context.period.end)?.year : undefined;
  return {
    text,
    tokens: tokenise(text),
    words: vocabularyOf(context.language),
    baseYear: periodYear ?? context.year,
    years,
  };
}

/** Whether the token at an index is this word or sign. */
export function isToken(reader: Reader, at: number, lower: string): boolean {
  return reader.tokens[at]?.lower === lower;
}

/** The index after a phrase that begins at a token; null when the phrase is not there. */
export function afterPhrase(reader: Reader, at: number, words: readonly string[]): number | null {
  return words.every((word, offset) => isToken(reader, at + offset, word)) ? at + words.length : null;
}

/** The value of a number of so many digits; null for other tokens. */
export function numberAt(reader: Reader, at: number, ...lengths: readonly number[]): number | null {
  const token = reader.tokens[at];
  return token?.kind === 'number' && lengths.includes(token.lower.length) ? Number(token.lower) : null;
}

/** Whether the token at an index follows the one before it without space. */
export function isGluedToPrevious(reader: Reader, at: number): boolean {
  const [before, token] = [reader.tokens[at - 1], reader.tokens[at]];
  return before !== undefined && token !== undefined && before.end === token.start;
}

/** Whether a word is written with a capital first letter. */
export function isCapitalised(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token) return false;
  const initial = reader.text.slice(token.start, token.start + 1);
  return initial !== initial.toLowerCase();
}

/** Bokmål and Nynorsk share one vocabulary, since texts mix them. */
function vocabularyOf(language: DateLanguage): Vocabulary {
  return language === 'en' ? ENGLISH : NORWEGIAN;
}
