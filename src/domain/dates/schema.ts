import { z } from 'zod';
import type { Sentence } from '../languages/sentences';

import { isInDateYears, readIsoDay } from './calendar';
import { DATE_YEARS, LONGEST_LITERAL, type ImpreciseDate } from './imprecise-date';
import { problemWithSpan } from './span-problems';

const SAID = {
  noDay: {
    nb: 'Skriv en dag som finnes, som år-måned-dag, for eksempel 2022-05-11.',
    en: 'Write a day that exists as year-month-day, for example 2022-05-11.',
  },
  years: {
    nb: `Skriv en dag i årene ${DATE_YEARS.first} til ${DATE_YEARS.last}.`,
    en: `Write a day in the years ${DATE_YEARS.first} to ${DATE_YEARS.last}.`,
  },
  longLiteral: {
    nb: `Kort ned kildens ord til ${LONGEST_LITERAL} tegn, eller la dem stå tomme.`,
    en: `Shorten the source’s wording to ${LONGEST_LITERAL} characters, or leave it out.`,
  },
  emptyLiteral: {
    nb: 'Skriv kildens ord, eller la feltet stå tomt.',
    en: 'Write the source’s wording, or leave it out.',
  },
} satisfies Record<string, Sentence>;

/** What the schema of a date says, save for what it says with the problem. */
export const DATE_SENTENCES: readonly Sentence[] = Object.values(SAID);

const isoDaySchema = z
  .string()
  .refine((text) => readIsoDay(text) !== null, {
    error: SAID.noDay.en,
    abort: true,
  })
  .refine(isInDateYears, {
    error: SAID.years.en,
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
      .max(LONGEST_LITERAL, {
        error: SAID.longLiteral.en,
      })
      .refine((text) => text.trim() !== '', { error: SAID.emptyLiteral.en })
      .optional(),
  })
  .superRefine((date, context) => {
    const problem = problemWithSpan(date);
    if (!problem) return;
    const { path, sentence } = problem;
    context.addIssue({ code: 'custom', path, message: sentence.en, params: { sentence } });
  });
