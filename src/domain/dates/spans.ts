import { isoDay, lastDayOf, readIsoDay, type YearMonth } from './calendar';
import type { ImpreciseDate } from './imprecise-date';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

const SEASON_START: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const MONTHS_PER_TERTIAL = 4;

/** A day, or the days from `start` to `end` (ISO days, inclusive). */
export function dayDate(start: string, end: string = start): ImpreciseDate {
  return { start, end, precision: 'day' };
}

export function monthDate(year: number, month: number): ImpreciseDate {
  return { ...monthSpan({ year, month }, { year, month }), precision: 'month' };
}

/** A season of a year. A winter belongs to the year it ends in: winter 2022 is December 2021–February 2022. */
export function seasonDate(year: number, season: Season): ImpreciseDate {
  const start = SEASON_START[season];
  const from = { year: season === 'winter' ? year - 1 : year, month: start };
  const to = { year, month: season === 'winter' ? 2 : start + 2 };
  return { ...monthSpan(from, to), precision: 'season' };
}

/** The first, second or third four months of a year, the period Norwegian agencies report by. */
export function tertialDate(year: number, tertial: 1 | 2 | 3): ImpreciseDate {
  const last = tertial * MONTHS_PER_TERTIAL;
  return {
    ...monthSpan({ year, month: last - MONTHS_PER_TERTIAL + 1 }, { year, month: last }),
    precision: 'tertial',
  };
}

export function yearDate(year: number): ImpreciseDate {
  return { ...monthSpan({ year, month: 1 }, { year, month: 12 }), precision: 'year' };
}

/** Whole months from `from` to `to`, both included; meant for two months or more. */
export function periodDate(from: YearMonth, to: YearMonth): ImpreciseDate {
  return { ...monthSpan(from, to), precision: 'period' };
}

/** The first and last month of a span of whole months; null when it begins or ends inside a month. */
export function wholeMonthsOf({ start, end }: Span): { from: YearMonth; to: YearMonth } | null {
  const [first, last] = [readIsoDay(start), readIsoDay(end)];
  if (!first || !last || start > end || first.day !== 1 || lastDayOf(last) !== end) return null;
  return { from: { year: first.year, month: first.month }, to: { year: last.year, month: last.month } };
}

/** The season a span covers exactly, with the year it ends in; null when it covers none. */
export function seasonOf(span: Span): { season: Season; year: number } | null {
  const year = readIsoDay(span.end)?.year;
  if (year === undefined) return null;
  const season = SEASONS.find((each) => isSameSpan(seasonDate(year, each), span));
  return season ? { season, year } : null;
}

/** The tertial a span covers exactly; null when it covers none. */
export function tertialOf(span: Span): { tertial: 1 | 2 | 3; year: number } | null {
  const year = readIsoDay(span.end)?.year;
  if (year === undefined) return null;
  const tertial = ([1, 2, 3] as const).find((each) => isSameSpan(tertialDate(year, each), span));
  return tertial ? { tertial, year } : null;
}

/** The number of months from one month to another, both included. */
export function monthCount(from: YearMonth, to: YearMonth): number {
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

interface Span {
  start: string;
  end: string;
}

function monthSpan(from: YearMonth, to: YearMonth): Span {
  return { start: isoDay(from.year, from.month, 1), end: lastDayOf(to) };
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
