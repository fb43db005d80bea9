import type { ImpreciseDate } from './imprecise-date';
import type { Sentence } from '../languages/sentences';
import { monthCount, seasonOf, tertialOf, wholeMonthsOf } from './spans';

/** What is wrong with the span of a date, and the field to change; null when the precision fits the span. */
export function problemWithSpan(
  date: ImpreciseDate,
): { path: ['end'] | ['precision']; sentence: Sentence } | null {
  if (date.end < date.start) {
    return {
      path: ['end'],
      sentence: {
        nb: `Slutten, ${date.end}, er før begynnelsen, ${date.start}. Sett slutten til samme dag eller senere.`,
        en: `The end ${date.end} is before the start ${date.start}. Set an end on or after the start.`,
      },
    };
  }
  const sentence = misfit(date);
  return sentence ? { path: ['precision'], sentence } : null;
}

function misfit(date: ImpreciseDate): Sentence | null {
  const months = wholeMonthsOf(date);
  const count = months ? monthCount(months.from, months.to) : 0;
  switch (date.precision) {
    case 'day':
      return null;
    case 'month':
      return count === 1 ? null : MISFITS.month;
    case 'season':
      return seasonOf(date) ? null : MISFITS.season;
    case 'tertial':
      return tertialOf(date) ? null : MISFITS.tertial;
    case 'year':
      return count === 12 && months?.from.month === 1 ? null : MISFITS.year;
    case 'period':
      return count > 1 ? null : MISFITS.period;
  }
}

const MISFITS = {
  month: {
    nb: 'En måned går fra første til siste dag i måneden. Sett dem, eller velg dag eller periode.',
    en: 'A month runs from its first to its last day. Set those, or choose day or period.',
  },
  season: {
    nb: 'En årstid er mars–mai, juni–august, september–november eller desember–februar. Sett en av dem, eller velg periode.',
    en: 'A season is March–May, June–August, September–November or December–February. Set one of those, or choose period.',
  },
  tertial: {
    nb: 'Et tertial er januar–april, mai–august eller september–desember. Sett et av dem, eller velg periode.',
    en: 'A tertial is January–April, May–August or September–December. Set one of those, or choose period.',
  },
  year: {
    nb: 'Et år går fra 1. januar til 31. desember. Sett de dagene, eller velg periode.',
    en: 'A year runs from 1 January to 31 December. Set those days, or choose period.',
  },
  period: {
    nb: 'En periode er to eller flere hele måneder. Sett hele måneder, eller velg dag eller måned.',
    en: 'A period is two or more whole months. Set whole months, or choose day or month.',
  },
} satisfies Record<string, Sentence>;
