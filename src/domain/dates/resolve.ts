import { dayNumber, readIsoDay } from './calendar';
import type { DateExpression } from './expressions';
import { DATE_YEARS, type DateContext, type ImpreciseDate } from './imprecise-date';
import { spanIn, whyNever, type PointSpan } from './point-spans';
import type { Point } from './points';
import type { WrittenYear } from './years';

/** A date placed in a year, or why it cannot be. */
export type Resolution =
  | { status: 'ok'; date: ImpreciseDate; yearInferred: boolean }
  | { status: 'impossible'; reason: string }
  | { status: 'year_missing' };

/** Places an expression in the year it names, or else in the one the context gives. */
export function resolveExpression(expression: DateExpression, context: DateContext): Resolution {
  const { from, to, leads } = expression;
  const written = writtenIn(from) ?? (to && writtenIn(to));
  const spanFor = (year: number): PointSpan => (to ? rangeIn(year, from, to) : spanIn(year, from));
  if (written) {
    const span = spanFor(startYear(written, from, to));
    return span.status === 'ok' ? { ...span, yearInferred: written.isRelative } : span;
  }
  const never = whyNever(from) ?? (to ? whyNever(to) : null);
  if (never) return { status: 'impossible', reason: never };
  // Which tertial is "the last one" only a year can tell.
  if (isLast(from) || (to && isLast(to))) return { status: 'year_missing' };
  return inferYear(spanFor, context, leads.isComing && from.kind === 'season');
}

/** The year the first end falls in, when either end names its year. */
function startYear(written: WrittenYear, from: Point, to: Point | undefined): number {
  return writtenIn(from) || !to ? written.year : written.year - turnsOfYear(from, to);
}

/** A range whose first end falls in a year; the second takes its own year, or the first that comes after. */
function rangeIn(year: number, from: Point, to: Point): PointSpan {
  const start = spanIn(year, from);
  const end = spanIn(writtenIn(to)?.year ?? year + turnsOfYear(from, to), to);
  if (start.status !== 'ok') return start;
  if (end.status !== 'ok') return end;
  const [{ start: first }, { end: last }] = [start.date, end.date];
  if (start.date.start > end.date.start) {
    return { status: 'impossible', reason: `The range ends (${last}) before it begins (${first}).` };
  }
  if (from.kind === 'day') return { status: 'ok', date: { start: first, end: last, precision: 'day' } };
  const isOne = start.date.start === end.date.start && start.date.end === last;
  return isOne ? start : { status: 'ok', date: { start: first, end: last, precision: 'period' } };
}

/**
 * 1 when a range runs past new year ("desember–januar", "30. desember–2. januar", "høsten–vinteren"), 0 otherwise.
 * The days of one month never do: "12.–11. mai" ends before it begins.
 */
function turnsOfYear(from: Point, to: Point): 0 | 1 {
  const hasMonths =
    (from.kind === 'month' && to.kind === 'month') || (from.kind === 'day' && to.kind === 'day');
  if (hasMonths) return from.month > to.month ? 1 : 0;
  if (from.kind !== 'season' || to.kind !== 'season') return 0;
  // A winter is named by the year it ends in.
  return from.season !== 'winter' && to.season === 'winter' ? 1 : 0;
}

function inferYear(
  spanFor: (year: number) => PointSpan,
  context: DateContext,
  isComing: boolean,
): Resolution {
  const period = readPeriod(context);
  const years = period ? yearsAround(period) : context.year === undefined ? [] : [context.year];
  if (years.length === 0) return { status: 'year_missing' };
  const spans = years.map((year) => ({ year, span: spanFor(year) }));
  const base = context.year ?? years[years.length - 2] ?? years[0] ?? 0;
  const best = spans
    .flatMap(({ year, span }) => (span.status === 'ok' ? [{ year, date: span.date }] : []))
    .filter(({ date }) => !isComing || !period || date.start > period.start)
    .map(({ year, date }) => ({
      date,
      gap: period ? gapBetween(date, period) : 0,
      offset: Math.abs(year - base),
    }))
    .sort((one, other) => one.gap - other.gap || one.offset - other.offset)[0];
  if (best) return { status: 'ok', date: best.date, yearInferred: true };
  const failed = spans.find(({ year, span }) => year === base && span.status === 'impossible') ?? spans[0];
  return failed?.span.status === 'impossible' ? failed.span : { status: 'year_missing' };
}

function readPeriod({ period }: DateContext): { start: string; end: string } | null {
  return period && readIsoDay(period.start) && readIsoDay(period.end) && period.start <= period.end
    ? period
    : null;
}

/** The years at either end of a period and those next to them, in order. */
function yearsAround({ start, end }: { start: string; end: string }): number[] {
  const ends = [start, end].map((day) => Number(day.slice(0, 4)));
  const years = new Set(ends.flatMap((year) => [year - 1, year, year + 1]));
  return [...years]
    .filter((year) => year >= DATE_YEARS.first && year <= DATE_YEARS.last)
    .sort((one, other) => one - other);
}

/** Days between a date and a period; 0 when they overlap. */
function gapBetween(date: ImpreciseDate, period: { start: string; end: string }): number {
  return Math.max(
    0,
    dayNumber(date.start) - dayNumber(period.end),
    dayNumber(period.start) - dayNumber(date.end),
  );
}

function writtenIn(point: Point): WrittenYear | undefined {
  return point.kind === 'lone_day' ? undefined : point.written;
}

function isLast(point: Point): boolean {
  return point.kind === 'part' && point.isLast;
}
