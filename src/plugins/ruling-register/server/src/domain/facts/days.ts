import { findImpreciseDates } from '../../../../../../domain/dates';
import type { RulingLanguage } from './ruling-text';

/** A day that a text names in full, with its year. */
export interface NamedDay {
  /** `2021-11-05` */
  day: string;
  index: number;
  end: number;
}

/** Every exact day in a text, in order. Months, seasons, spans and days without a year are none. */
export function daysIn(text: string, language: RulingLanguage): NamedDay[] {
  return findImpreciseDates(text, { language }).flatMap(({ date, yearInferred, text: written, index }) => {
    const isExact = date.precision === 'day' && date.start === date.end && !yearInferred;
    return isExact ? [{ day: date.start, index, end: index + written.length }] : [];
  });
}
