import { clockTimes } from './clock-times';

describe('clockTimes', () => {
  it.each([
    ['Frokostseminar kl. 08.30–10.00', '08:30', '10:00'],
    ['7. oktober kl. 18–20: Temakveld', '18:00', '20:00'],
    ['Møte klokka 9.15', '09:15', null],
    ['20 January 2021, 14:00–15:30', '14:00', '15:30'],
    ['Talk at 2 pm', '14:00', null],
    ['from 10 am to 12 noon', '10:00', '12:00'],
    ['Debatt fra 17.00 til kl. 19.30', '17:00', '19:30'],
  ])('reads %j', (text, start, end) => {
    expect(clockTimes(text)).toEqual({ start, end });
  });

  it.each(['at 40 schools', 'fra 12 land', 'kl. 25.00', 'av 2. mai 2023', 'NOU 2022: 31', 'versjon 2.10'])(
    'finds no time in %j',
    (text) => {
      expect(clockTimes(text)).toEqual({ start: null, end: null });
    },
  );
});
