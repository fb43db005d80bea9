import fc from 'fast-check';
import { hostileText } from '../../../../../../domain/rich-text/blocks.fixture';
import { harmlessCell } from './harmless-cell';
import { isFormula } from './read-csv.fixture';

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+47 22 00 00 00', "'+47 22 00 00 00"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    ['−1', "'−1"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    [' =1', "'=1"],
    ['\u200B=1', "\u200B'=1"],
    ['\u202E=1', "\u202E'=1"],
    ['"=1"', '"\'=1"'],
    ['Oslo;=1', "Oslo;'=1"],
    ['Oslo, @A1', "Oslo, '@A1"],
    ['Oslo\t=1', "Oslo\t'=1"],
    ['Oslo\n=1', "Oslo\n'=1"],
    ['a,"=1', 'a,"\'=1'],
    ['a;;=1', "a;;'=1"],
  ])('that would be a formula is none: %j', (text, cell) => {
    expect(harmlessCell(text)).toBe(cell);
  });

  it.each([
    'Rapport 2022:14',
    '2022-05-03',
    'straffeloven § 257, jf. § 258',
    'a = b + c – d @ e',
    'A-kjennelse; mai–juni, «sitat» og "quotation"',
    'https://example.org/?a=1&b=2',
    "'=1",
    '– et tankestrek',
    '',
  ])('that is none stays as it is: %j', (text) => {
    expect(harmlessCell(text)).toBe(text);
  });

  it('has no more characters than Excel holds, and no half ones', () => {
    const cell = harmlessCell('😀'.repeat(20_000));
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell.endsWith('😀 …')).toBe(true);
  });

  it('is no formula, and says the same without the apostrophes, whatever the text', () => {
    const text = fc
      .array(
        fc.oneof(hostileText(), fc.constantFrom('=', '-', '@', '+', '＝', ';', ',', '\t', '\n', '"', ' ')),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const cell = harmlessCell(words);
        for (const part of cell.split(/[;,\t|\r\n]/)) expect(isFormula(part)).toBe(false);
        expect(cell.replaceAll("'", '')).toBe(words.trim().replaceAll("'", ''));
      }),
      { numRuns: 500 },
    );
  });
});
