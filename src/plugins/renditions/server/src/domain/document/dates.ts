import { formatImpreciseDate, type DateLanguage, type ImpreciseDate } from '../../../../../../domain/dates';

/** A date as an edition holds it: what is not there is null. */
export interface EditionDate {
  start: string;
  end: string;
  precision: ImpreciseDate['precision'];
  qualifier: NonNullable<ImpreciseDate['qualifier']> | null;
  literal: string | null;
}

/** "høsten 2022", "11.–12. mai 2022", "as of 30 April 2022" */
export const dateWords = (
  { start, end, precision, qualifier, literal }: EditionDate,
  language: DateLanguage,
): string =>
  formatImpreciseDate(
    {
      start,
      end,
      precision,
      ...(qualifier === null ? {} : { qualifier }),
      ...(literal === null ? {} : { literal }),
    },
    language,
  );

/** "3. juni 2022", "3 June 2022"; `day` is ISO 8601. */
export const dayWords = (day: string, language: DateLanguage): string => spanWords(day, day, language);

/** "pr. 30. april 2022" */
export const asOfWords = (day: string, language: DateLanguage): string =>
  formatImpreciseDate({ start: day, end: day, precision: 'day', qualifier: 'as_of' }, language);

/** From day to day, named as a year or as months where it is whole ones: "2021", "mai–juni 2022". */
export const spanWords = (start: string, end: string, language: DateLanguage): string =>
  formatImpreciseDate({ start, end, precision: precisionOf(start, end) }, language);

const precisionOf = (start: string, end: string): ImpreciseDate['precision'] => {
  const after = new Date(`${end}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  if (!start.endsWith('-01') || after.getUTCDate() !== 1) return 'day';
  if (start.slice(0, 7) === end.slice(0, 7)) return 'month';
  return start.slice(4) === '-01-01' && end === `${start.slice(0, 4)}-12-31` ? 'year' : 'period';
};

const OSLO = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const OSLO_CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
});

/** The time of day it was in Oslo, as `HH:MM`. */
export const osloClock = (instant: string): string => OSLO_CLOCK.format(new Date(instant));

/** The day it was in Oslo, as `YYYY-MM-DD`. */
export const osloDay = (instant: string): string => {
  const parts = Object.fromEntries(
    OSLO.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
};
