import { formatImpreciseDate } from './format';
import type { DateLanguage, ImpreciseDate } from './imprecise-date';
import { dayDate, monthDate, periodDate, seasonDate, tertialDate, yearDate } from './spans';

const MAY_TO_JUNE = periodDate({ year: 2022, month: 5 }, { year: 2022, month: 6 });

const PRINTED: readonly [date: ImpreciseDate, nb: string, nn: string, en: string][] = [
  [dayDate('2022-10-26'), '26. oktober 2022', '26. oktober 2022', '26 October 2022'],
  [dayDate('2022-05-11', '2022-05-12'), '11.–12. mai 2022', '11.–12. mai 2022', '11–12 May 2022'],
  [
    dayDate('2022-04-30', '2022-05-02'),
    '30. april–2. mai 2022',
    '30. april–2. mai 2022',
    '30 April–2 May 2022',
  ],
  [
    dayDate('2021-12-30', '2022-01-02'),
    '30. desember 2021–2. januar 2022',
    '30. desember 2021–2. januar 2022',
    '30 December 2021–2 January 2022',
  ],
  [dayDate('2022-05-01', '2022-05-31'), '1.–31. mai 2022', '1.–31. mai 2022', '1–31 May 2022'],
  [monthDate(2022, 5), 'mai 2022', 'mai 2022', 'May 2022'],
  [MAY_TO_JUNE, 'mai–juni 2022', 'mai–juni 2022', 'May–June 2022'],
  [
    periodDate({ year: 2021, month: 12 }, { year: 2022, month: 1 }),
    'desember 2021–januar 2022',
    'desember 2021–januar 2022',
    'December 2021–January 2022',
  ],
  [
    periodDate({ year: 2022, month: 1 }, { year: 2022, month: 12 }),
    'januar–desember 2022',
    'januar–desember 2022',
    'January–December 2022',
  ],
  [periodDate({ year: 2021, month: 1 }, { year: 2022, month: 12 }), '2021–2022', '2021–2022', '2021–2022'],
  [seasonDate(2022, 'spring'), 'våren 2022', 'våren 2022', 'spring 2022'],
  [seasonDate(2022, 'summer'), 'sommeren 2022', 'sommaren 2022', 'summer 2022'],
  [seasonDate(2022, 'autumn'), 'høsten 2022', 'hausten 2022', 'autumn 2022'],
  [seasonDate(2022, 'winter'), 'vinteren 2021–2022', 'vinteren 2021–2022', 'winter 2021–2022'],
  [tertialDate(2022, 1), '1. tertial 2022', '1. tertial 2022', 'first four-month period of 2022'],
  [yearDate(2022), '2022', '2022', '2022'],
  [
    { ...dayDate('2022-04-30'), qualifier: 'as_of' },
    'pr. 30. april 2022',
    'pr. 30. april 2022',
    'as of 30 April 2022',
  ],
  [
    { ...seasonDate(2022, 'summer'), qualifier: 'after' },
    'etter sommeren 2022',
    'etter sommaren 2022',
    'after summer 2022',
  ],
  [
    { ...tertialDate(2022, 2), qualifier: 'as_of' },
    'pr. 2. tertial 2022',
    'pr. 2. tertial 2022',
    'as of the second four-month period of 2022',
  ],
  [{ ...monthDate(2022, 5), qualifier: 'before' }, 'før mai 2022', 'før mai 2022', 'before May 2022'],
  [
    { ...dayDate('2021-07-01'), qualifier: 'from' },
    'fra 1. juli 2021',
    'frå 1. juli 2021',
    'from 1 July 2021',
  ],
  [{ ...monthDate(2022, 5), qualifier: 'about' }, 'ca. mai 2022', 'ca. mai 2022', 'around May 2022'],
];

describe('formatImpreciseDate', () => {
  it.each(PRINTED)('prints %j as "%s", "%s" and "%s"', (date, nb, nn, en) => {
    expect((['nb', 'nn', 'en'] as const).map((language) => formatImpreciseDate(date, language))).toEqual([
      nb,
      nn,
      en,
    ]);
  });

  it.each([
    [dayDate('2022-05-11', '2022-05-12'), '11.–12. mai', '11–12 May'],
    [MAY_TO_JUNE, 'mai–juni', 'May–June'],
    [monthDate(2022, 5), 'mai', 'May'],
    [seasonDate(2022, 'autumn'), 'høsten', 'autumn'],
    [tertialDate(2022, 1), '1. tertial', 'first four-month period'],
    [{ ...dayDate('2022-04-30'), qualifier: 'as_of' }, 'pr. 30. april', 'as of 30 April'],
  ] satisfies [ImpreciseDate, string, string][])(
    'leaves out of %j the year that the reader knows',
    (date, nb, en) => {
      expect(formatImpreciseDate(date, 'nb', { knownYear: 2022 })).toBe(nb);
      expect(formatImpreciseDate(date, 'en', { knownYear: 2022 })).toBe(en);
    },
  );

  it.each([
    [dayDate('2021-05-11'), '11. mai 2021'],
    [dayDate('2021-12-30', '2022-01-02'), '30. desember 2021–2. januar 2022'],
    [seasonDate(2022, 'winter'), 'vinteren 2021–2022'],
    [yearDate(2022), '2022'],
  ])('keeps the year of %j, which is another or all there is', (date, nb) => {
    expect(formatImpreciseDate(date, 'nb', { knownYear: 2022 })).toBe(nb);
  });

  it.each(['month', 'season', 'tertial', 'year', 'period'] as const)(
    'prints the days of a %s that is none',
    (precision) => {
      const date = { start: '2022-05-03', end: '2022-06-04', precision };
      expect(formatImpreciseDate(date, 'nb')).toBe('3. mai–4. juni 2022');
    },
  );
});

describe('a literal', () => {
  const EARLY_MAY: ImpreciseDate = { ...monthDate(2022, 5), literal: 'primo mai 2022' };
  const DEADLINE: ImpreciseDate = {
    ...dayDate('2022-06-01'),
    qualifier: 'before',
    literal: 'innen 1. juni',
  };

  function printed(date: ImpreciseDate, literalLanguage?: DateLanguage): string[] {
    const format = literalLanguage ? { literalLanguage } : {};
    return (['nb', 'nn', 'en'] as const).map((language) => formatImpreciseDate(date, language, format));
  }

  it('is printed in its own language and put into words anew in another', () => {
    expect(printed(EARLY_MAY)).toEqual(['primo mai 2022', 'primo mai 2022', 'May 2022']);
    const english: ImpreciseDate = { ...monthDate(2022, 5), literal: 'early May 2022' };
    expect(printed(english)).toEqual(['mai 2022', 'mai 2022', 'early May 2022']);
  });

  it('of a deadline keeps its last day in the other language', () => {
    expect(printed(DEADLINE)).toEqual(['innen 1. juni', 'innen 1. juni', 'by 1 June 2022']);
    expect(printed({ ...DEADLINE, literal: 'by 1 June' })).toEqual([
      'innen 1. juni 2022',
      'innan 1. juni 2022',
      'by 1 June',
    ]);
  });

  it('that reads as no date is Norwegian, unless the caller knows better', () => {
    const easter: ImpreciseDate = { ...dayDate('2022-04-14', '2022-04-18'), literal: 'påske 2022' };
    expect(printed(easter)).toEqual(['påske 2022', 'påske 2022', '14–18 April 2022']);
    expect(printed({ ...easter, literal: 'Easter 2022' }, 'en')).toEqual([
      '14.–18. april 2022',
      '14.–18. april 2022',
      'Easter 2022',
    ]);
  });
});
