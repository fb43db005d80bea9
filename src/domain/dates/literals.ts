import type { DateLanguage, ImpreciseDate } from './imprecise-date';
import { parseImpreciseDate } from './parse';

/**
 * The language of a date's literal: English when it reads as an English date and as no Norwegian one. Wordings that
 * read as neither ("påske 2022") count as Norwegian, the language newsletters are written in first.
 */
export function languageOfLiteral({ literal = '', start, end }: ImpreciseDate): DateLanguage {
  const reads = (language: DateLanguage): boolean =>
    parseImpreciseDate(literal, { language, period: { start, end } }).status === 'ok';
  return reads('en') && !reads('nb') ? 'en' : 'nb';
}
