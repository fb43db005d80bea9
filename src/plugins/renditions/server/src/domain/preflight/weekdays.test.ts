import fc from 'fast-check';
import { wrongWeekdays } from './weekdays';

const nb = { language: 'nb', year: 2022 } as const;
const en = { language: 'en', year: 2022 } as const;

describe('a date that contradicts its weekday', () => {
  it.each([
    ['Seminaret er onsdag 3. mai 2022.', nb, [{ written: 'onsdag 3. mai 2022', right: 'tirsdag' }]],
    ['Seminaret er tirsdag 3. mai 2022.', nb, []],
    ['Seminaret er tirsdag den 3. mai.', nb, []],
    [
      'Møt opp fredag den 3. mai 2022 klokka 9.',
      nb,
      [{ written: 'fredag den 3. mai 2022', right: 'tirsdag' }],
    ],
    ['We meet on Friday, 3 May 2022.', en, [{ written: 'Friday, 3 May 2022', right: 'Tuesday' }]],
    ['We meet on Tuesday 3 May.', en, []],
    ['Seminaret er 3. mai 2022. Onsdag er det fest.', nb, []],
    ['Tysdag 3. mai 2022', { language: 'nn', year: 2022 } as const, []],
  ])('%s', (text, place, wrong) => {
    expect(wrongWeekdays(text, place)).toEqual(wrong);
  });

  it('without a year is right in the year before or after too', () => {
    // 3 January 2023 is a Tuesday, 3 January 2022 a Monday.
    expect(wrongWeekdays('Fristen er tirsdag 3. januar.', nb)).toEqual([]);
    expect(wrongWeekdays('Fristen er mandag 3. januar.', nb)).toEqual([]);
    expect(wrongWeekdays('Fristen er torsdag 3. januar.', nb)).toHaveLength(1);
  });

  it('is found for every day and every weekday but the right one', () => {
    const names = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom(...names),
        (date, name) => {
          const month = new Intl.DateTimeFormat('nb', { month: 'long', timeZone: 'UTC' }).format(date);
          const text = `Det skjer ${name} ${date.getUTCDate()}. ${month} ${date.getUTCFullYear()}.`;
          const right = names[date.getUTCDay()];
          expect(wrongWeekdays(text, nb).map((wrong) => wrong.right)).toEqual(name === right ? [] : [right]);
        },
      ),
    );
  });
});
