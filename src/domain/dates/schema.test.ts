import { impreciseDateSchema } from './schema';

function messages(date: unknown): string[] {
  const parsed = impreciseDateSchema.safeParse(date);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('impreciseDateSchema', () => {
  it.each([
    { start: '2022-05-11', end: '2022-05-12', precision: 'day' },
    { start: '2022-05-01', end: '2022-05-31', precision: 'month', qualifier: 'about' },
    { start: '2021-12-01', end: '2022-02-28', precision: 'season' },
    { start: '2023-12-01', end: '2024-02-29', precision: 'season' },
    { start: '2022-05-01', end: '2022-08-31', precision: 'tertial' },
    { start: '2022-01-01', end: '2022-12-31', precision: 'year' },
    { start: '2022-01-01', end: '2022-12-31', precision: 'period' },
    { start: '2022-05-01', end: '2022-06-30', precision: 'period', literal: 'mai og juni' },
  ])('accepts %j', (date) => {
    expect(messages(date)).toEqual([]);
  });

  it.each([
    ['month', '2022-05-01', '2022-05-30'],
    ['month', '2022-05-01', '2022-06-30'],
    ['month', '2022-02-01', '2022-02-27'],
    ['season', '2022-05-01', '2022-07-31'],
    ['season', '2023-12-01', '2024-02-28'],
    ['tertial', '2022-02-01', '2022-05-31'],
    ['year', '2022-02-01', '2023-01-31'],
    ['year', '2021-01-01', '2022-12-31'],
    ['period', '2022-05-01', '2022-05-31'],
    ['period', '2022-05-02', '2022-06-30'],
  ])('refuses %s precision for %s to %s, which is no such span', (precision, start, end) => {
    expect(messages({ start, end, precision })).toEqual([expect.stringMatching(/^precision: .*(choose)/)]);
  });

  it('refuses an end before the start, and says what to set', () => {
    expect(messages({ start: '2022-05-12', end: '2022-05-11', precision: 'day' })).toEqual([
      'end: The end 2022-05-11 is before the start 2022-05-12. Set an end on or after the start.',
    ]);
  });

  it.each(['2022-02-30', '2022-13-01', '11.05.2022', '2022-5-1', ''])('refuses the day "%s"', (start) => {
    expect(messages({ start, end: '2022-12-31', precision: 'day' })).toContain(
      'start: Write a day that exists as year-month-day, for example 2022-05-11.',
    );
  });

  it('refuses years that are slips of the pen', () => {
    expect(messages({ start: '0202-05-11', end: '2022-05-11', precision: 'day' })).toEqual([
      'start: Write a day in the years 1000 to 2999.',
    ]);
  });

  it.each([
    { literal: ' ' },
    { literal: 'x'.repeat(121) },
    { qualifier: 'perhaps' },
    { precision: 'week' },
    { note: 'unknown field' },
  ])('refuses %j', (part) => {
    expect(messages({ start: '2022-05-11', end: '2022-05-11', precision: 'day', ...part })).toHaveLength(1);
  });
});
