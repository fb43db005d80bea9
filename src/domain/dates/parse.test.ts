import type { DateContext, DateLanguage } from './imprecise-date';
import { parseImpreciseDate } from './parse';
import { impreciseDateSchema } from './schema';

const ISSUE_PERIOD = { start: '2022-05-01', end: '2022-06-30' };

function inIssue(language: DateLanguage): DateContext {
  return { language, year: 2022, period: ISSUE_PERIOD };
}

/** `start..end precision qualifier "literal"`, or the status. */
function read(text: string, context: DateContext): string {
  const parsed = parseImpreciseDate(text, context);
  if (parsed.status !== 'ok') return parsed.status;
  expect(impreciseDateSchema.parse(parsed.date)).toEqual(parsed.date);
  const { start, end, precision, qualifier, literal } = parsed.date;
  const span = start === end ? start : `${start}..${end}`;
  return [span, precision, qualifier, literal && `"${literal}"`].filter(Boolean).join(' ');
}

type Examples = readonly [text: string, read: string][];

const NORWEGIAN: Examples = [
  ['mai', '2022-05-01..2022-05-31 month'],
  ['mai 2022', '2022-05-01..2022-05-31 month'],
  ['i juni', '2022-06-01..2022-06-30 month'],
  ['jan. 2022', '2022-01-01..2022-01-31 month'],
  ['2022-05', '2022-05-01..2022-05-31 month'],
  ['20. april', '2022-04-20 day'],
  ['8. juni 2022', '2022-06-08 day'],
  ['8 juni 2022', '2022-06-08 day'],
  ['31. august 2022', '2022-08-31 day'],
  ['den 31. august 2022', '2022-08-31 day'],
  ['onsdag 11. mai 2022', '2022-05-11 day'],
  ['ons. 11. mai', '2022-05-11 day'],
  ['2021-11-05', '2021-11-05 day'],
  ['05.11.2021', '2021-11-05 day'],
  ['5.11.2021', '2021-11-05 day'],
  ['30.04.22', '2022-04-30 day'],
  ['5/11-2021', '2021-11-05 day'],
  ['5. jul 2022', '2022-07-05 day'],
  ['11.–12. mai', '2022-05-11..2022-05-12 day'],
  ['11.-12. mai', '2022-05-11..2022-05-12 day'],
  ['11. – 12. mai 2022', '2022-05-11..2022-05-12 day'],
  ['11. og 12. mai', '2022-05-11..2022-05-12 day'],
  ['10., 11. og 12. mai', '2022-05-10..2022-05-12 day'],
  ['11.–12.05.2022', '2022-05-11..2022-05-12 day'],
  ['1.1.–31.3.2022', '2022-01-01..2022-03-31 day'],
  ['fra 11. til 13. mai', '2022-05-11..2022-05-13 day'],
  ['mellom 1. og 3. mai', '2022-05-01..2022-05-03 day'],
  ['fra mandag 9. til tirsdag 10. mai 2022', '2022-05-09..2022-05-10 day'],
  ['30. april–2. mai 2022', '2022-04-30..2022-05-02 day'],
  ['30. desember–2. januar 2022', '2021-12-30..2022-01-02 day'],
  ['30. desember 2021–2. januar 2022', '2021-12-30..2022-01-02 day'],
  ['etter sommeren', '2022-06-01..2022-08-31 season after'],
  ['over sommaren 2022', '2022-06-01..2022-08-31 season after'],
  ['høsten 2022', '2022-09-01..2022-11-30 season'],
  ['hausten 2022', '2022-09-01..2022-11-30 season'],
  ['vår 2022', '2022-03-01..2022-05-31 season'],
  ['i fjor høst', '2021-09-01..2021-11-30 season'],
  ['vinteren 2022', '2021-12-01..2022-02-28 season'],
  ['vinteren 2023/2024', '2023-12-01..2024-02-29 season'],
  ['våren/sommeren 2022', '2022-03-01..2022-08-31 period'],
  ['høsten–vinteren 2022', '2022-09-01..2023-02-28 period'],
  ['høsten–vinteren 2021–2022', '2021-09-01..2022-02-28 period'],
  ['1. tertial 2022', '2022-01-01..2022-04-30 tertial'],
  ['1. tertial i 2022', '2022-01-01..2022-04-30 tertial'],
  ['andre tertial 2022', '2022-05-01..2022-08-31 tertial'],
  ['tertial 2/2022', '2022-05-01..2022-08-31 tertial'],
  ['T2 2022', '2022-05-01..2022-08-31 tertial'],
  ['siste tertial 2021', '2021-09-01..2021-12-31 tertial'],
  ['1.–2. tertial 2022', '2022-01-01..2022-08-31 period'],
  ['1. kvartal 2022', '2022-01-01..2022-03-31 period'],
  ['første halvår 2022', '2022-01-01..2022-06-30 period'],
  ['pr. 30. april', '2022-04-30 day as_of'],
  ['Pr. 30. april 2022', '2022-04-30 day as_of'],
  ['per 30. april 2022', '2022-04-30 day as_of'],
  ['før 1. juli 2022', '2022-07-01 day before'],
  ['fra 1. juli 2021', '2021-07-01 day from'],
  ['frå og med 1. juli 2021', '2021-07-01 day from'],
  ['ca. mai 2022', '2022-05-01..2022-05-31 month about'],
  ['januar–april 2022', '2022-01-01..2022-04-30 period'],
  ['januar - april 2022', '2022-01-01..2022-04-30 period'],
  ['juli–september', '2022-07-01..2022-09-30 period'],
  ['mai/juni', '2022-05-01..2022-06-30 period'],
  ['mai og juni 2022', '2022-05-01..2022-06-30 period'],
  ['november–januar 2022', '2021-11-01..2022-01-31 period'],
  ['desember 2021/januar 2022', '2021-12-01..2022-01-31 period'],
  ['2023', '2023-01-01..2023-12-31 year'],
  ['i løpet av hele 2022', '2022-01-01..2022-12-31 year'],
  ['1814', '1814-01-01..1814-12-31 year'],
  ['2021–2022', '2021-01-01..2022-12-31 period'],
  ['2021-22', '2021-01-01..2022-12-31 period'],
  ['mellom 2019 og 2021', '2019-01-01..2021-12-31 period'],
  ['innen 1. juni', '2022-06-01 day before "innen 1. juni"'],
  ['primo mai 2022', '2022-05-01..2022-05-31 month "primo mai 2022"'],
  ['i begynnelsen av  mai 2022', '2022-05-01..2022-05-31 month "begynnelsen av mai 2022"'],
  ['innen utgangen av 2023', '2023-01-01..2023-12-31 year "innen utgangen av 2023"'],
  ['  8. juni 2022.\n', '2022-06-08 day'],
  ['8.\u00A0juni\u00A02022', '2022-06-08 day'],
];

const ENGLISH: Examples = [
  ['May', '2022-05-01..2022-05-31 month'],
  ['may', '2022-05-01..2022-05-31 month'],
  ['in June', '2022-06-01..2022-06-30 month'],
  ['May 2022', '2022-05-01..2022-05-31 month'],
  ['11–12 May', '2022-05-11..2022-05-12 day'],
  ['11 to 12 May 2022', '2022-05-11..2022-05-12 day'],
  ['May 11-12, 2022', '2022-05-11..2022-05-12 day'],
  ['May 11–June 2, 2022', '2022-05-11..2022-06-02 day'],
  ['between May 11 and 13', '2022-05-11..2022-05-13 day'],
  ['30 April–2 May 2022', '2022-04-30..2022-05-02 day'],
  ['8 June 2022', '2022-06-08 day'],
  ['the 8th of June 2022', '2022-06-08 day'],
  ['June 8th, 2022', '2022-06-08 day'],
  ['Wednesday, 8 June', '2022-06-08 day'],
  ['Sept. 8, 2022', '2022-09-08 day'],
  ['as of 30 April 2022', '2022-04-30 day as_of'],
  ['as at 30 April 2022', '2022-04-30 day as_of'],
  ['from 1 July 2021', '2021-07-01 day from'],
  ['from May to June 2022', '2022-05-01..2022-06-30 period'],
  ['May–June 2022', '2022-05-01..2022-06-30 period'],
  ['May/June', '2022-05-01..2022-06-30 period'],
  ['Q1 2022', '2022-01-01..2022-03-31 period'],
  ['second half of 2022', '2022-07-01..2022-12-31 period'],
  ['spring 2022', '2022-03-01..2022-05-31 season'],
  ['the fall of 2022', '2022-09-01..2022-11-30 season'],
  ['winter 2021–22', '2021-12-01..2022-02-28 season'],
  ['after summer 2022', '2022-06-01..2022-08-31 season after'],
  ['first tertial of 2022', '2022-01-01..2022-04-30 tertial'],
  ['first four-month period of 2022', '2022-01-01..2022-04-30 tertial'],
  ['2021–2022', '2021-01-01..2022-12-31 period'],
  ['by 1 June', '2022-06-01 day before "by 1 June"'],
  ['by the end of 2023', '2023-01-01..2023-12-31 year "by the end of 2023"'],
  ['mid-May 2022', '2022-05-01..2022-05-31 month "mid-May 2022"'],
];

describe('parseImpreciseDate', () => {
  it.each(NORWEGIAN)('reads the Norwegian "%s" as %s', (text, expected) => {
    expect(read(text, inIssue('nb'))).toBe(expected);
    expect(read(text, inIssue('nn'))).toBe(expected);
  });

  it.each(ENGLISH)('reads the English "%s" as %s', (text, expected) => {
    expect(read(text, inIssue('en'))).toBe(expected);
  });

  it.each([
    '',
    ' ',
    'kl. 13.00',
    '13.00',
    'her',
    'påske 2022',
    'jul 2022',
    '6',
    '11.',
    '11. og 13. mai',
    '8. juni 2022 i Oslo',
    '2022:14',
    '2022/318',
    '99999',
    '0999',
    '2000 personer',
    'mellom mai',
    'Dokument 3:8 (2021–2022)',
    'May 2022',
  ])('does not read the Norwegian "%s" as a date', (text) => {
    expect(read(text, inIssue('nb'))).toBe('unrecognised');
  });

  it.each(['mai 2022', '13:00', 'May 11:30', 'the fall of Rome', 'may be', 'page 6'])(
    'does not read the English "%s" as a date',
    (text) => {
      expect(read(text, inIssue('en'))).toBe('unrecognised');
    },
  );
});

describe('a date that does not exist', () => {
  it.each([
    ['nb', '31. april', 'April has 30 days; there is no day 31.'],
    ['nb', '31. april 2022', 'April 2022 has 30 days; there is no day 31.'],
    ['nb', '0. mai', 'May has 31 days; there is no day 0.'],
    ['nb', '29. februar 2022', 'February 2022 has 28 days; there is no day 29.'],
    ['nb', '30.–31. april', 'April has 30 days; there is no day 31.'],
    ['nb', '2022-02-30', 'February 2022 has 28 days; there is no day 30.'],
    ['nb', '2022-13-01', 'There is no month 13.'],
    ['nb', '12.13.2022', 'There is no month 13.'],
    ['nb', '4. tertial 2022', 'A year has 3 tertials; there is no number 4.'],
    ['nb', '5. kvartal 2022', 'A year has 4 quarters; there is no number 5.'],
    ['en', '30 February', 'February has at most 29 days; there is no day 30.'],
    ['en', 'May 32, 2022', 'May 2022 has 31 days; there is no day 32.'],
    ['nb', '12.–11. mai 2022', 'The range ends (2022-05-11) before it begins (2022-05-12).'],
    ['nb', 'juni 2022–mai 2022', 'The range ends (2022-05-31) before it begins (2022-06-01).'],
    ['nb', 'vinteren 1000', 'Only the years 1000 to 2999 are read.'],
  ] as const)('in %s, "%s" is impossible: %s', (language, text, reason) => {
    expect(parseImpreciseDate(text, inIssue(language))).toEqual({ status: 'impossible', reason });
  });

  it('is impossible whether or not the context tells a year', () => {
    expect(parseImpreciseDate('31. april', { language: 'nb' }).status).toBe('impossible');
  });
});

describe('the year of a date without one', () => {
  const TURN_OF_YEAR = { start: '2021-11-01', end: '2021-12-31' };
  const NEW_YEAR = { start: '2022-01-01', end: '2022-02-28' };

  it.each([
    ['12. januar', TURN_OF_YEAR, '2022-01-12 day'],
    ['10. desember', TURN_OF_YEAR, '2021-12-10 day'],
    ['15. oktober', TURN_OF_YEAR, '2021-10-15 day'],
    ['desember', NEW_YEAR, '2021-12-01..2021-12-31 month'],
    ['31. desember', NEW_YEAR, '2021-12-31 day'],
    ['1. januar', NEW_YEAR, '2022-01-01 day'],
    ['1. mars', NEW_YEAR, '2022-03-01 day'],
    ['desember–januar', TURN_OF_YEAR, '2021-12-01..2022-01-31 period'],
    ['desember–januar', NEW_YEAR, '2021-12-01..2022-01-31 period'],
    ['30. desember–2. januar', NEW_YEAR, '2021-12-30..2022-01-02 day'],
    ['vinteren', NEW_YEAR, '2021-12-01..2022-02-28 season'],
    ['3. tertial', NEW_YEAR, '2021-09-01..2021-12-31 tertial'],
    ['februar', { start: '2021-12-01', end: '2022-01-31' }, '2022-02-01..2022-02-28 month'],
    ['desember', { start: '2021-12-01', end: '2022-01-31' }, '2021-12-01..2021-12-31 month'],
    ['januar', { start: '2021-12-01', end: '2022-01-31' }, '2022-01-01..2022-01-31 month'],
  ])('puts "%s" nearest to the period %j', (text, period, expected) => {
    expect(read(text, { language: 'nb', period })).toBe(expected);
  });

  it('goes by the period before the year', () => {
    expect(read('12. januar', { language: 'nb', year: 2021, period: TURN_OF_YEAR })).toBe('2022-01-12 day');
  });

  it('is the year of the context where there is no period', () => {
    expect(read('12. januar', { language: 'nb', year: 2021 })).toBe('2021-01-12 day');
  });

  it('breaks the tie of a period of several years by the year of the context', () => {
    const period = { start: '2020-01-01', end: '2022-12-31' };
    expect(read('mai', { language: 'nb', year: 2021, period })).toBe('2021-05-01..2021-05-31 month');
    expect(read('mai', { language: 'nb', period })).toBe('2022-05-01..2022-05-31 month');
  });

  it('is a leap year for 29 February, when one is near', () => {
    const period = { start: '2023-11-01', end: '2023-12-31' };
    expect(read('29. februar', { language: 'nb', period })).toBe('2024-02-29 day');
    expect(read('29. februar', { language: 'nb', year: 2022 })).toBe('impossible');
  });

  it.each([
    ['til høsten', 'nb'],
    ['neste høst', 'nb'],
    ['next autumn', 'en'],
  ] as const)('is the coming one for "%s", though the last is nearer', (text, language) => {
    expect(read(text, { language, period: NEW_YEAR })).toBe('2022-09-01..2022-11-30 season');
  });

  it('is counted from the context for "i fjor"', () => {
    expect(read('mai i fjor', { language: 'nb', year: 2022 })).toBe('2021-05-01..2021-05-31 month');
  });

  it('is missing without a context', () => {
    expect(read('11. mai', { language: 'nb' })).toBe('year_missing');
    expect(read('i fjor høst', { language: 'nb' })).toBe('unrecognised');
  });

  it('is missing for "the last tertial", which any year may have', () => {
    expect(read('siste tertial', inIssue('nb'))).toBe('year_missing');
  });

  it('is not taken from a period that is no period', () => {
    const period = { start: '2022-06-30', end: '2022-05-01' };
    expect(read('mai', { language: 'nb', period })).toBe('year_missing');
  });

  it.each([
    ['mai', true],
    ['mai i fjor', true],
    ['mai 2022', false],
    ['11.–12. mai 2022', false],
    ['30. desember–2. januar 2022', false],
  ])('of "%s" is inferred: %s', (text, yearInferred) => {
    expect(parseImpreciseDate(text, inIssue('nb'))).toMatchObject({ status: 'ok', yearInferred });
  });
});
