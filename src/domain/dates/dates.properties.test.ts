import fc from 'fast-check';

import { isoDay, lastDayOf } from './calendar';
import { findImpreciseDates, findInReader } from './find';
import { formatImpreciseDate } from './format';
import { DATE_YEARS, type DateLanguage, type DateQualifier, type ImpreciseDate } from './imprecise-date';
import { parseImpreciseDate } from './parse';
import { openReader, RUNNING_TEXT_YEARS, type Reader } from './reader';
import { impreciseDateSchema } from './schema';
import { dayDate, monthDate, periodDate, seasonDate, SEASONS, tertialDate, yearDate } from './spans';

const languages = fc.constantFrom<DateLanguage>('nb', 'nn', 'en');
const months = fc.integer({ min: 1, max: 12 });

/** Any date without literal whose years lie in a range. */
function datesIn(first: number, last: number): fc.Arbitrary<ImpreciseDate> {
  // One year of room at either end: a winter begins in the year before, a range may end in the one after.
  const years = fc.integer({ min: first + 1, max: last - 1 });
  const days = fc.tuple(years, months, fc.integer({ min: 1, max: 31 })).map(([year, month, day]) => {
    const exact = isoDay(year, month, day);
    return exact <= lastDayOf({ year, month }) ? exact : lastDayOf({ year, month });
  });
  const spans = fc.oneof(
    days.map((day) => dayDate(day)),
    fc
      .tuple(days, fc.integer({ min: 1, max: 200 }))
      .map(([day, length]) => dayDate(day, daysLater(day, length))),
    fc.tuple(years, months).map(([year, month]) => monthDate(year, month)),
    fc.tuple(years, fc.constantFrom(...SEASONS)).map(([year, season]) => seasonDate(year, season)),
    fc.tuple(years, fc.constantFrom(1, 2, 3)).map(([year, tertial]) => tertialDate(year, tertial)),
    years.map((year) => yearDate(year)),
    fc.tuple(years, months, fc.integer({ min: 1, max: 12 })).map(([year, month, more]) => {
      const end = month + more;
      const to = end > 12 ? { year: year + 1, month: end - 12 } : { year, month: end };
      return periodDate({ year, month }, to);
    }),
    fc
      .tuple(years, years)
      .filter(([one, other]) => one !== other)
      .map((both) =>
        periodDate({ year: Math.min(...both), month: 1 }, { year: Math.max(...both), month: 12 }),
      ),
  );
  const qualifiers = fc.constantFrom<DateQualifier | undefined>(
    undefined,
    'as_of',
    'after',
    'before',
    'from',
    'about',
  );
  return fc.tuple(spans, qualifiers).map(([span, qualifier]) => (qualifier ? { ...span, qualifier } : span));
}

function daysLater(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

interface Wording {
  leads: string;
  points: string;
  joins: string;
  years: string;
}

/** Pieces of dates, possible and impossible, for texts that reach deeper than random letters do. */
const WORDINGS: Record<DateLanguage, Wording> = {
  nb: {
    leads:
      ' |  |  | i | pr. | etter | før | innen | innen utgangen av | fra | mellom | ca. | primo | til | neste | den',
    points:
      'mai | des. | desember | 31. desember | 30. april | 29. februar | 31. april | 11. | 12 | onsdag 11. mai | høsten | ' +
      'vinteren | vår | i fjor høst | 1. tertial | 4. tertial | siste tertial | 2. kvartal | T3 | 2022-05-11 | ' +
      '2022-13-01 | 2022-05 | 11.05.2022 | 30.04. | 30.04.22 | 1.1. | 1000 | 2000 | 2022 | 2999 | vinteren 1000',
    joins: '– | - |  –  | / |  til  |  og  |  t.o.m. ',
    years: ' |  |  2022 |  2021 | , 2022 |  2021–2022 |  i fjor |  1000 |  2999',
  },
  nn: {
    leads: ' | frå | innan',
    points: 'hausten | sommaren | 1. mai',
    joins: '– |  til ',
    years: ' |  2022',
  },
  en: {
    leads:
      ' |  |  | in | as of | after | before | by | by the end of | from | between | around | early | next | the',
    points:
      'May | may | Dec. | 31 December | 30 April | 29 February | 31 April | 11 | 11 May | May 12 | May 32 | Wed, 11 May | ' +
      'autumn | winter | the fall | first tertial | first four-month period | last quarter | second half | Q1 | ' +
      '2022-05-11 | 2022-05 | 11/05/2022 | 1000 | 2000 | 2022 | 2999 | winter 1000',
    joins: '– | - |  –  | / |  to  |  and  |  until ',
    years: ' |  |  2022 | , 2022 |  of 2022 |  2021–2022 |  last year |  1000 |  2999',
  },
};

function pieceOf(pieces: string): fc.Arbitrary<string> {
  return fc.constantFrom(...pieces.split(' | '));
}

/** What is written as a date, or nearly so. */
function writtenIn(language: DateLanguage): fc.Arbitrary<string> {
  const { leads, points, joins, years } = WORDINGS[language];
  const [lead, point, join, year] = [pieceOf(leads), pieceOf(points), pieceOf(joins), pieceOf(years)];
  return fc
    .tuple(lead, lead, point, year, fc.option(fc.tuple(join, point, year)))
    .map(([one, other, first, its, range]) => [one, ' ', other, ' ', first, its, ...(range ?? [])].join(''));
}

/** Dates among what is none. */
function soupIn(language: DateLanguage): fc.Arbitrary<string> {
  const others =
    '§ | kl. | side | page | personer | people | % | ( | 11., | og | - | \n\n | \n- | : | 2022:14 | x-';
  return fc.array(fc.oneof(writtenIn(language), pieceOf(others))).map((pieces) => pieces.join(' '));
}

const periods = datesIn(1900, 2100).map(({ start, end }) => ({ start, end }));

/** Any text, with a context in which to read it. */
const readings = languages.chain((language) =>
  fc.record({
    text: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      { arbitrary: soupIn(language), weight: 2 },
      { arbitrary: writtenIn(language), weight: 4 },
    ),
    context: fc.record(
      { language: fc.constant(language), year: fc.integer({ min: 1900, max: 2100 }), period: periods },
      { requiredKeys: ['language'] },
    ),
  }),
);

describe('printing and reading', () => {
  it('a printed date reads as the same date, in every language', () => {
    fc.assert(
      fc.property(datesIn(DATE_YEARS.first, DATE_YEARS.last), languages, (date, language) => {
        const text = formatImpreciseDate(date, language);
        expect(parseImpreciseDate(text, { language })).toEqual({ status: 'ok', date, yearInferred: false });
      }),
      { numRuns: 2000 },
    );
  });

  it('a date printed without the known year reads as the same date in that year', () => {
    fc.assert(
      fc.property(datesIn(1900, 2100), languages, (date, language) => {
        const knownYear = Number(date.end.slice(0, 4));
        const text = formatImpreciseDate(date, language, { knownYear });
        expect(parseImpreciseDate(text, { language, year: knownYear })).toMatchObject({ status: 'ok', date });
      }),
      { numRuns: 1000 },
    );
  });

  it('a printed date is found in running text, where it stands', () => {
    const before = {
      nb: 'Rådet møtes, også i ',
      nn: 'Rådet møtest, og i ',
      en: 'The council meets, also in ',
    };
    const after = fc.constantFrom(
      '',
      '.',
      ', som sist',
      ' (se under)',
      ' was held',
      '; og',
      '\n\n2. Saker',
      ': ',
    );
    fc.assert(
      fc.property(datesIn(1901, 2099), languages, after, (date, language, rest) => {
        const printed = formatImpreciseDate(date, language);
        const index = before[language].length;
        expect(findImpreciseDates(`${before[language]}${printed}${rest}`, { language })).toEqual([
          { date, yearInferred: false, text: printed, index },
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('reading any text', () => {
  it('never throws, and gives only dates that the schema accepts', () => {
    fc.assert(
      fc.property(readings, ({ text, context }) => {
        const parsed = parseImpreciseDate(text, context);
        if (parsed.status === 'ok') {
          expect(impreciseDateSchema.parse(parsed.date)).toEqual(parsed.date);
          expect(parsed.date.start <= parsed.date.end).toBe(true);
        }
        if (parsed.status === 'impossible') expect(parsed.reason).toMatch(/\.$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds dates in order, apart, as exact slices that the schema accepts', () => {
    fc.assert(
      fc.property(readings, ({ text, context }) => {
        let end = 0;
        for (const found of findImpreciseDates(text, context)) {
          expect(found.index).toBeGreaterThanOrEqual(end);
          expect(text.slice(found.index, found.index + found.text.length)).toBe(found.text);
          expect(found.text.trim()).toBe(found.text);
          expect(impreciseDateSchema.parse(found.date)).toEqual(found.date);
          end = found.index + found.text.length;
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the work of reading', () => {
  const LENGTH = 10_000;
  // A token is looked at as a lead, a point, the end of a range and a day of a list, from a few places each.
  const LOOKS_PER_TOKEN = 300;

  /** A reader that counts how often a token is looked at. */
  function counting(text: string, language: DateLanguage): { reader: Reader; looks: () => number } {
    let looks = 0;
    const plain = openReader(text, { language }, RUNNING_TEXT_YEARS);
    const tokens = new Proxy(plain.tokens, {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    return { reader: { ...plain, tokens }, looks: () => looks };
  }

  function looksPerToken(text: string, language: DateLanguage): number {
    const { reader, looks } = counting(text, language);
    findInReader(reader, { language, year: 2022, period: { start: '2022-05-01', end: '2022-06-30' } });
    return looks() / Math.max(1, reader.tokens.length);
  }

  it.each([
    ['nb', '1.'],
    ['nb', '11., '],
    ['nb', '11. og '],
    ['nb', 'mai–'],
    ['nb', '2021–'],
    ['nb', '2022-05-'],
    ['nb', 'i løpet av '],
    ['nb', 'fra mai til '],
    ['nb', 'onsdag den '],
    ['nb', 't.o.m. '],
    ['nb', 'i fjor '],
    ['nb', '9'.repeat(50)],
    ['nb', '\n'],
    ['nb', '\u00AD'],
    ['en', '11, '],
    ['en', 'by the end of the '],
    ['en', 'May 11, '],
    ['en', 'first four-month period of '],
  ] as const)('is in proportion to the length, in %s, of %j repeated', (language, fragment) => {
    const text = fragment.repeat(Math.ceil(LENGTH / fragment.length));
    expect(looksPerToken(text, language)).toBeLessThan(LOOKS_PER_TOKEN);
  });

  it('is in proportion to the length of any text', () => {
    fc.assert(
      fc.property(
        languages.chain((language) => fc.tuple(fc.constant(language), soupIn(language))),
        ([language, text]) => {
          expect(looksPerToken(text.repeat(20), language)).toBeLessThan(LOOKS_PER_TOKEN);
        },
      ),
      { numRuns: 50 },
    );
  });
});
