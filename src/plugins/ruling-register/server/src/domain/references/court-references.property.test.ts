import fc from 'fast-check';
import { APPEAL_COURTS, DISTRICT_COURTS } from '../courts/court-tables';
import { findCourtReferences } from './find-court-references';
import { normaliseCourtReference, parseCourtReference } from './parse-court-reference';

const year = fc.integer({ min: 1950, max: 2015 });
const serial = fc.integer({ min: 100, max: 999_999 });
const ruling = fc.option(fc.integer({ min: 1, max: 99 }), { nil: null });
const code = fc.constantFrom(...[...APPEAL_COURTS, ...DISTRICT_COURTS].map((court) => court.code));
const letter = fc.constantFrom('A', 'B', 'F', 'P', 'S', 'U');
const two = (number: number): string => String(number).padStart(2, '0');

/** References in normal form that stand in running text without words to explain them. */
const reference = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 99_999 }), letter).map(([y, n, l]) => `HR-${y}-${n}-${l}`),
  fc
    .tuple(fc.constantFrom('RT', 'RG'), year, fc.integer({ min: 1, max: 9_999 }))
    .map(([r, y, p]) => `${r}-${y}-${p}`),
  fc.tuple(code, year, serial, ruling).map(([c, y, n, r]) => [c, y, n, ...(r === null ? [] : [r])].join('-')),
  fc
    .tuple(
      serial.filter((n) => n >= 10_000),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([n, d]) => `11-${n}SAK-GULA/AVD${d}`),
  fc
    .tuple(
      fc.integer({ min: 2000, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      serial,
    )
    .map(
      ([y, m, d, n]) => `ECLI:CE:ECHR:${y}:${two(m)}${two(d)}JUD${String(n % 100_000).padStart(7, '0')}99`,
    ),
);

const dash = fc.constantFrom(
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
  ' - ',
  ' – ',
  '\u00a0–\u00a0',
  '-\u00ad',
);
const wild = fc.tuple(reference, dash, fc.boolean()).map(([normal, written, isLower]) => ({
  normal,
  text: (isLower ? normal.toLowerCase() : normal).replace(/-/g, written),
}));

const word = fc.constantFrom(
  'Retten',
  'kom',
  'i',
  'dom',
  'til',
  'at',
  'the',
  'court',
  'found',
  'se',
  'jf.',
  '(',
  'og',
  'sak,',
  '§ 257',
);
const prose = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('court references of every kind', () => {
  it('are the same in normal form as read again', () => {
    fc.assert(
      fc.property(reference, (normal) => {
        expect(parseCourtReference(normal)).toMatchObject({ status: 'ok', normal });
      }),
    );
  });

  it('have the same normal form however they are written', () => {
    fc.assert(fc.property(wild, ({ normal, text }) => expect(normaliseCourtReference(text)).toBe(normal)));
  });

  it('are found where they stand in prose', () => {
    fc.assert(
      fc.property(prose, wild, prose, (before, { normal, text }, after) => {
        const whole = `${before} ${text} ${after}`;
        const [found, ...others] = findCourtReferences(whole);
        expect(others).toEqual([]);
        expect(found).toMatchObject({ normal, index: before.length + 1, text });
      }),
    );
  });

  it('are found as an exact slice, apart and in order, in any text', () => {
    const piece = fc.oneof(
      wild.map(({ text }) => text),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(' ', '\n', '-', '/', '12345/18', 'nr. '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const found of findCourtReferences(text)) {
          expect(found.index).toBeGreaterThanOrEqual(end);
          expect(text.slice(found.index, found.index + found.text.length)).toBe(found.text);
          end = found.index + found.text.length;
        }
      }),
    );
  });
});

describe('any text', () => {
  const signs = fc.constantFrom(...'HRLBTOSLECI:/-–. 0123456789§nrsak'.split(''), '\u00a0', 'ﬁ', 'Å', '½');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(signs, { maxLength: 40 }).map((all) => all.join('')),
  );

  it('is read without failing, and its normal form is stable', () => {
    fc.assert(
      fc.property(text, (any) => {
        const normal = normaliseCourtReference(any);
        if (normal !== null) expect(normaliseCourtReference(normal)).toBe(normal);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is searched without failing', () => {
    fc.assert(
      fc.property(text, (any) => expect(Array.isArray(findCourtReferences(any))).toBe(true)),
      { numRuns: 2_000 },
    );
  });
});

describe('long texts made to be slow', () => {
  const LENGTH = 400_000;
  it.each([
    'LB-2018-',
    'HR-',
    'T',
    'TAAAA',
    'ECLI:',
    'ECLI:A:',
    '1/',
    '12345/18 ',
    '2017/318, ',
    'nr. 12345/18 og ',
    '-',
    '– ',
    ' ',
    '\u00a0',
    'Rt. 2000 ',
    '00',
    '001-',
    '11-103778',
    'EMD ',
    'v. Norway ',
    'A\u030a',
    'LB-2018-102939-2 ',
  ])('of %j are searched to their end', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    // The suite's time limit is the bound: what backtracks would need hours.
    expect(() => findCourtReferences(text)).not.toThrow();
    expect(parseCourtReference(text).status).not.toBe('ok');
  });
});
