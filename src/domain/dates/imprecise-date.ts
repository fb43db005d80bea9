/** How exactly a date is known. See {@link ImpreciseDate} for the span each one covers. */
export type DatePrecision = 'day' | 'month' | 'season' | 'tertial' | 'year' | 'period';

/** How the date relates to its span: `as_of` "pr.", `after` "etter", `before` "før" or "innen", `from` "fra", `about` "ca." */
export type DateQualifier = 'as_of' | 'after' | 'before' | 'from' | 'about';

/**
 * A date known to within a span. `start` and `end` are ISO days, inclusive.
 *
 * | precision | span |
 * |---|---|
 * | day | one day, or a range of days ("11.–12. mai 2022") |
 * | month | one whole month |
 * | season | spring March–May, summer June–August, autumn September–November, winter December–February |
 * | tertial | January–April, May–August or September–December |
 * | year | one whole year |
 * | period | two or more whole months, written as a span ("mai–juni 2022", "2021–2022", "1. kvartal 2022") |
 *
 * The precision follows the writing: "januar–april 2022" is a period, "1. tertial 2022" a tertial, though both
 * cover the same days. `literal` is the source's own wording; the parser sets it only where the wording says
 * more than the other fields can ("primo mai 2022", "innen 1. juni").
 */
export interface ImpreciseDate {
  start: string;
  end: string;
  precision: DatePrecision;
  qualifier?: DateQualifier;
  literal?: string;
}

/** The days a date can be in, which are those that can be written with four digits of year and read again. */
export const DATE_YEARS = { first: 1000, last: 2999 } as const;

/** The most characters of a literal. */
export const LONGEST_LITERAL = 120;

/** The language a date is read or printed in. Norwegian Bokmål and Nynorsk are read with one common vocabulary. */
export type DateLanguage = 'nb' | 'nn' | 'en';

/** What is known about where a date stands. */
export interface DateContext {
  language: DateLanguage;
  /** The year that a date without a year falls in. */
  year?: number;
  /** The period the text is about, as ISO days, inclusive. It goes before `year`: the nearest year wins. */
  period?: { start: string; end: string };
}

/** What a text says when read as a date. `reason` is an English sentence that tells what is wrong. */
export type ParsedDate =
  | { status: 'ok'; date: ImpreciseDate; yearInferred: boolean }
  | { status: 'unrecognised' }
  | { status: 'impossible'; reason: string }
  | { status: 'year_missing' };

/** A date in running text: `text` is what was read as the date, `index` where it begins. */
export interface FoundDate {
  date: ImpreciseDate;
  yearInferred: boolean;
  text: string;
  index: number;
}
