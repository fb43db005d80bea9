import { findImpreciseDates, type DateLanguage } from '../../../../../../domain/dates';

/** Names of the days of the week as JavaScript counts them, Sunday first. */
const NAMES: Readonly<Record<DateLanguage, readonly string[]>> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['sundag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** A date that is not on the day of the week it is said to be. */
export interface WrongWeekday {
  /** As it is written: "onsdag 3. mai 2022". */
  written: string;
  /** The day it is on: "tirsdag". */
  right: string;
}

/** Between the weekday and the date: "tirsdag den 3. mai", "Tuesday, 3 May". */
const BEFORE_DATE = /(\p{L}+)(?:,?\s+(?:den\s+|the\s+)?)$/u;

/**
 * Dates in running text that contradict the weekday before them. One without a year is right in the year or in the
 * ones beside it: an issue of December may tell of January.
 */
export const wrongWeekdays = (
  text: string,
  { language, year }: { language: DateLanguage; year: number },
): WrongWeekday[] => {
  const names = NAMES[language];
  return findImpreciseDates(text, { language, year }).flatMap(
    ({ date, yearInferred, text: found, index }) => {
      if (date.precision !== 'day') return [];
      const [before, inside] = [BEFORE_DATE.exec(text.slice(0, index)), /^(\p{L}+)[,\s]/u.exec(found)];
      const word = [inside?.[1], before?.[1]].find((one) => one !== undefined && indexOf(names, one) >= 0);
      if (word === undefined) return [];
      const said = indexOf(names, word);
      const days = yearInferred ? beside(date.start) : [date.start];
      if (days.some((day) => weekdayOf(day) === said)) return [];
      const written = inside?.[1] === word ? found : `${before?.[0] ?? ''}${found}`;
      return [{ written: written.replace(/\s+/gu, ' '), right: names[weekdayOf(date.start)] ?? '' }];
    },
  );
};

const indexOf = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.toLowerCase() === word.toLowerCase());

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The same day in the year before and after, where there is one. */
const beside = (day: string): string[] => {
  const year = Number(day.slice(0, 4));
  return [year, year - 1, year + 1]
    .map((one) => `${one}${day.slice(4)}`)
    .filter((one) => new Date(`${one}T00:00:00Z`).toISOString().startsWith(one));
};
