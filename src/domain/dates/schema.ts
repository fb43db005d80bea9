import { z } from 'zod';

import { readIsoDay } from './calendar';
import type { ImpreciseDate } from './imprecise-date';
import { monthCount, seasonOf, tertialOf, wholeMonthsOf } from './spans';

const isoDaySchema = z.string().refine((text) => readIsoDay(text) !== null, {
  error: 'Write a day that exists as year-month-day, for example 2022-05-11.',
});

/**
 * An imprecise date from outside. Refuses days that do not exist, an end before the start, and a precision that
 * does not fit the span; each message tells what to do. Unknown fields are refused too.
 */
export const impreciseDateSchema: z.ZodType<ImpreciseDate> = z
  .strictObject({
    start: isoDaySchema,
    end: isoDaySchema,
    precision: z.enum(['day', 'month', 'season', 'tertial', 'year', 'period']),
    qualifier: z.enum(['as_of', 'after', 'before', 'from', 'about']).optional(),
    literal: z
      .string()
      .refine((text) => text.trim() !== '', { error: 'Write the source’s wording, or leave it out.' })
      .optional(),
  })
  .superRefine((date, context) => {
    const problem = problemWithSpan(date);
    if (problem) context.addIssue({ code: 'custom', ...problem });
  });

/** What is wrong with the span of a date, and the field to change; null when the precision fits the span. */
export function problemWithSpan(date: ImpreciseDate): { path: ['end'] | ['precision']; message: string } | null {
  if (date.end < date.start) {
    return {
      path: ['end'],
      message: `The end ${date.end} is before the start ${date.start}. Set an end on or after the start.`,
    };
  }
  const message = misfit(date);
  return message ? { path: ['precision'], message } : null;
}

function misfit(date: ImpreciseDate): string | null {
  const months = wholeMonthsOf(date);
  const count = months ? monthCount(months.from, months.to) : 0;
  switch (date.precision) {
    case 'day':
      return null;
    case 'month':
      return count === 1 ? null : 'A month runs from its first to its last day. Set those, or choose day or period.';
    case 'season':
      return seasonOf(date)
        ? null
        : 'A season is March–May, June–August, September–November or December–February. Set one of those, or choose period.';
    case 'tertial':
      return tertialOf(date)
        ? null
        : 'A tertial is January–April, May–August or September–December. Set one of those, or choose period.';
    case 'year':
      return count === 12 && months?.from.month === 1
        ? null
        : 'A year runs from 1 January to 31 December. Set those days, or choose period.';
    case 'period':
      return count > 1 ? null : 'A period is two or more whole months. Set whole months, or choose day or month.';
  }
}
