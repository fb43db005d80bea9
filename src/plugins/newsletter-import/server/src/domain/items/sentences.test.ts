import { sentencesOf } from './sentences';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    [['Møtet ble holdt 11. mai i Oslo.', 'Det var godt besøkt.']],
    [['Se nr. 4 og f.eks. Dok. 8:12.', 'Neste sak er ny.']],
    [['Rapporten kom i 2022.', 'Den er lang.']],
    [['«Er det slutt?»', '"Nei!"', 'Slik gikk det.']],
    [['Mr. A. Sample spoke on 26. October.', 'He left …', 'Then it ended.']],
    [['Vi var 12.', 'Nå er vi 14.']],
    [['One without an end']],
    [[]],
  ])('splits %j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('leaves blanks around sentences out, and every other character in', () => {
    const text = '  One.   Two!\n\nThree?  ';
    expect(split(text)).toEqual(['One.', 'Two!', 'Three?']);
  });
});
