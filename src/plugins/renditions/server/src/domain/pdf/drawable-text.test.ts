import { drawableText, drawableTexts } from './drawable-text';

const font = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
const LATIN = font('abcdefghijklmnopqrstuvwxyzæøå ABCW.-\u00A0\u0301é[]+0123456789');
const EMOJI = font('👩👧\u200D☃');

describe('text for fonts that lack characters', () => {
  it.each([
    ['is as it was where a font has all of it', 'blåbær abc', 'blåbær abc'],
    ['has a character that no font has as its code point', 'navn 漢字.', 'navn [U+6F22][U+5B57].'],
    ['has one outside the first plane as its code point', 'a\u{20000}b', 'a[U+20000]b'],
    ['keeps a joined emoji that one font has in all its parts', '👩‍👧', '👩‍👧'],
    ['keeps a mark on a letter where one font has both', 'e\u0301', 'e\u0301'],
    ['parts a mark from a letter where no font has both', '☃\u0301', '☃[U+0301]'],
    ['has nothing for private use, which PDF/A forbids', '\uE000', '[U+E000]'],
    ['does not turn the direction of writing', 'a\u202Eb\u200F', 'ab'],
    ['has no byte order mark', '\uFEFFa', 'a'],
    ['has a plain blank for blanks that no font has', 'a\tb\u1680c', 'a b c'],
    ['keeps a hard blank', '10\u00A0000', '10\u00A0000'],
    ['keeps line feeds', 'a\nb', 'a\nb'],
    ['has no control characters', 'a\u0000b\u001B[1mc\u0085d', 'ab[1mcd'],
    ['keeps where a line may be broken', 'a\u200Bb', 'a\u200Bb'],
    ['has nothing that shows nothing', 'a\u00ADb\u2060\u200D', 'ab'],
  ])('%s', (_, text, drawn) => {
    expect(drawableText(text, [LATIN, EMOJI])).toBe(drawn);
  });

  it('lets what is too wide for a line be broken, but no word that people write', () => {
    const words = 'arbeidslivskriminalitetssenter WWWWWWWWWWWWWWWW';
    expect(drawableText(words, [LATIN])).toBe(words);
    const pieces = (text: string): number[] =>
      drawableText(text, [LATIN])
        .split('\u200B')
        .map(({ length }) => length);
    expect(pieces('W'.repeat(18))).toEqual([4, 4, 4, 4, 2]);
    expect(pieces('-'.repeat(17))).toEqual([17]);
    expect(pieces('-'.repeat(24))).toEqual([5, 5, 5, 5, 4]);
    expect(pieces(`a${'\u00A0'.repeat(23)}b`)).toEqual([5, 5, 5, 5, 5]);
    expect(pieces('a'.repeat(40))).toEqual([7, 7, 7, 7, 7, 5]);
    const hyphened = 'arbeidslivs-og-kriminalitets-senter';
    expect(drawableText(hyphened, [LATIN])).toBe(hyphened);
  });

  it('breaks within no code point', () => {
    expect(drawableText('漢'.repeat(4), [LATIN])).toBe(Array(4).fill('[U+6F22]').join('\u200B'));
  });

  it('lets a word be broken that is too wide only together with what follows it in the line', () => {
    const link = 'kari.nordmann.at.nyhetsbrev';
    expect(drawableTexts([link], [LATIN])).toEqual([link]);
    const beside = drawableTexts(['er ', link, link, '.', ' nyt'], [LATIN]);
    expect(beside.map((text) => text.replaceAll('\u200B', ''))).toEqual(['er ', link, link, '.', ' nyt']);
    const pieces = beside.join('').split('\u200B');
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(15);
    expect(drawableTexts(['a'.repeat(7), 'a'.repeat(30)], [LATIN])[1]).toMatch(/^\u200Baaaaaaa\u200B/);
  });
});
