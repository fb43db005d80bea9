import { readIsoDay, type CalendarDay } from './calendar';
import { DATE_NAMES, type DateNames } from './date-names';
import type { DateLanguage, ImpreciseDate } from './imprecise-date';
import { languageOfLiteral } from './literals';
import { problemWithSpan } from './span-problems';
import { seasonOf, tertialOf } from './spans';

/** How a date is to be printed. */
export interface DateFormat {
  /** A year the reader knows, as that of the issue: not repeated for dates that lie in it as a whole. */
  knownYear?: number;
  /** The language of the date's literal; without it, the wording itself tells. */
  literalLanguage?: DateLanguage;
}

const EN_DASH = '\u2013';

/**
 * Prints a date. Norwegian follows Språkrådet ("11.–12. mai 2022", "mai–juni 2022", "pr. 30. april 2022": en dash
 * without spaces, ordinal stop, small letters); English is day first ("11–12 May 2022", "as of 30 April 2022").
 *
 * A literal is printed in its own language only; in any other the date is put into words anew. A tertial is in
 * English a "four-month period", since "tertial" is not an English word.
 */
export function formatImpreciseDate(
  date: ImpreciseDate,
  language: DateLanguage,
  format: DateFormat = {},
): string {
  if (date.literal && isOneNorm(format.literalLanguage ?? languageOfLiteral(date), language))
    return date.literal;
  const names = DATE_NAMES[language];
  return qualified(date, printSpan(date, names, format.knownYear), names);
}

/** Bokmål and Nynorsk may stand in each other's texts; English may not, nor they in English. */
function isOneNorm(one: DateLanguage, other: DateLanguage): boolean {
  return (one === 'en') === (other === 'en');
}

function qualified(date: ImpreciseDate, span: string, names: DateNames): string {
  if (!date.qualifier) return span;
  const article = date.precision === 'tertial' ? names.tertialArticle : '';
  // A literal with "before" is a deadline ("innen 1. juni"), whose last day counts.
  const isDeadline = date.qualifier === 'before' && date.literal !== undefined;
  return `${isDeadline ? names.deadline : names.qualifiers[date.qualifier]} ${article}${span}`;
}

function printSpan(date: ImpreciseDate, names: DateNames, knownYear: number | undefined): string {
  const [first, last] = [readIsoDay(date.start), readIsoDay(date.end)];
  if (!first || !last) return `${date.start}${EN_DASH}${date.end}`;
  const isKnown = first.year === last.year && first.year === knownYear;
  const year = isKnown ? '' : ` ${last.year}`;
  // A precision that its days do not bear out would tell other days.
  const precision = problemWithSpan(date) ? 'day' : date.precision;
  switch (precision) {
    case 'day':
      return printDays(first, last, names, year);
    case 'month':
      return `${names.months[last.month - 1] ?? ''}${year}`;
    case 'season':
      return printSeason(date, names, isKnown) ?? printDays(first, last, names, year);
    case 'tertial':
      return printTertial(date, names, isKnown) ?? printDays(first, last, names, year);
    case 'year':
      return `${last.year}`;
    case 'period':
      return printPeriod(first, last, names, year);
  }
}

function printDays(first: CalendarDay, last: CalendarDay, names: DateNames, year: string): string {
  const end = `${names.day(last.day)} ${names.months[last.month - 1] ?? ''}${year}`;
  if (first.year !== last.year) {
    return `${names.day(first.day)} ${names.months[first.month - 1] ?? ''} ${first.year}${EN_DASH}${end}`;
  }
  if (first.month !== last.month) {
    return `${names.day(first.day)} ${names.months[first.month - 1] ?? ''}${EN_DASH}${end}`;
  }
  return first.day === last.day ? end : `${names.day(first.day)}${EN_DASH}${end}`;
}

/** A winter is told by both its years, for "winter 2022" may be either. Null when the days are those of no season. */
function printSeason(date: ImpreciseDate, names: DateNames, isKnown: boolean): string | null {
  const found = seasonOf(date);
  if (!found) return null;
  const name = names.seasons[found.season];
  if (found.season === 'winter') return `${name} ${found.year - 1}${EN_DASH}${found.year}`;
  return isKnown ? name : `${name} ${found.year}`;
}

function printTertial(date: ImpreciseDate, names: DateNames, isKnown: boolean): string | null {
  const found = tertialOf(date);
  return found && names.tertial(found.tertial, isKnown ? undefined : found.year);
}

function printPeriod(first: CalendarDay, last: CalendarDay, names: DateNames, year: string): string {
  const isYears = first.month === 1 && last.month === 12 && first.year !== last.year;
  if (isYears) return `${first.year}${EN_DASH}${last.year}`;
  const end = `${names.months[last.month - 1] ?? ''}${year}`;
  const start = names.months[first.month - 1] ?? '';
  return first.year === last.year ? `${start}${EN_DASH}${end}` : `${start} ${first.year}${EN_DASH}${end}`;
}
