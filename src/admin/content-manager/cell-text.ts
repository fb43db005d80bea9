import { z } from 'zod';
import { formatImpreciseDate } from '../../domain/dates/format';
import type { AdminLanguage } from '../texts/admin-language';

/** As Strapi's own cells have it. */
const NOTHING = '-';

/** Norwegian and English as dates are written in: English day first, as elsewhere in the product. */
const DATE_LOCALES: Record<AdminLanguage, string> = { no: 'nb-NO', en: 'en-GB' };

const impreciseDate = z.object({
  start: z.string(),
  end: z.string(),
  precision: z.enum(['day', 'month', 'season', 'tertial', 'year', 'period']),
  qualifier: z
    .enum(['as_of', 'after', 'before', 'from', 'about'])
    .nullish()
    .transform((one) => one ?? undefined),
  literal: z
    .string()
    .nullish()
    .transform((one) => one || undefined),
});

/** A cell of a list in words: dates short and in the reader's language, imprecise ones as they are printed. */
export const cellText = (attribute: { type: string }, value: unknown, language: AdminLanguage): string => {
  if (attribute.type === 'component') return impreciseDateText(value, language);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return NOTHING;
  switch (attribute.type) {
    case 'date':
      return dayText(value, language);
    case 'datetime':
      return momentText(value, language);
    default:
      return value;
  }
};

/** The codes of the languages a document is written in, from a row of the content manager's list. */
export const languagesOf = (row: Readonly<Record<string, unknown>>): string => {
  const { locale, localizations } = languages.parse(row);
  return [...new Set([locale, ...localizations.map((one) => one.locale)])].filter(Boolean).sort().join(', ');
};

const languages = z.object({
  locale: z
    .string()
    .nullish()
    .transform((one) => one ?? ''),
  localizations: z
    .array(z.object({ locale: z.string() }))
    .nullish()
    .transform((many) => many ?? []),
});

const impreciseDateText = (value: unknown, language: AdminLanguage): string => {
  const date = impreciseDate.safeParse(value).data;
  return date ? formatImpreciseDate(date, language === 'no' ? 'nb' : 'en') : NOTHING;
};

const momentText = (moment: string, language: AdminLanguage): string =>
  new Intl.DateTimeFormat(DATE_LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );

/** Read as a day in no time zone, so that it stays the day it is wherever the browser is. */
const dayText = (isoDay: string, language: AdminLanguage): string =>
  new Intl.DateTimeFormat(DATE_LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${isoDay.slice(0, 10)}T00:00:00Z`),
  );
