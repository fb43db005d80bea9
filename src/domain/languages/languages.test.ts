import fc from 'fast-check';
import { bestLanguage, DEFAULT_LANGUAGE, KNOWN_LANGUAGES, languageName, languageTag, readingOrder } from '.';

describe('the languages to read a text in', () => {
  it.each([
    ['nn', ['en', 'nb', 'nn'], ['nn', 'nb', 'en']],
    ['nn', ['en', 'nb'], ['nb', 'en']],
    ['nb', ['en', 'nn'], ['nn', 'en']],
    ['en', ['nn', 'nb'], ['nb', 'nn']],
    ['se', ['en', 'nb'], ['nb', 'en']],
    ['en', ['se', 'nb'], ['nb', 'se']],
    ['nb', [], []],
  ])('of %s among %j are %j', (code, available, order) => {
    expect(readingOrder(code, available)).toEqual(order);
  });

  it('are those that are there, each once, and the one asked for first', () => {
    const codes = fc.uniqueArray(fc.constantFrom('nb', 'nn', 'en', 'se', 'pl', 'en-GB'));
    fc.assert(
      fc.property(fc.constantFrom('nb', 'nn', 'en', 'se', 'pl'), codes, (code, available) => {
        const order = readingOrder(code, available);
        expect([...order].sort()).toEqual([...available].sort());
        if (available.includes(code)) expect(order[0]).toBe(code);
      }),
    );
  });

  it('begin with the best one', () => {
    expect(bestLanguage('nn', ['en', 'nb'])).toBe('nb');
    expect(bestLanguage('nn', [])).toBeNull();
  });
});

describe('the name of a language', () => {
  it.each([
    ['nb', 'bokmål', 'Norwegian Bokmål'],
    ['nn', 'nynorsk', 'Norwegian Nynorsk'],
    ['en', 'engelsk', 'English'],
    ['sv', 'svensk', 'Swedish'],
    ['ikke et språk', 'ikke et språk', 'ikke et språk'],
  ])('of %s is %s in Norwegian and %s in English', (code, norwegian, english) => {
    expect(languageName(code, 'nb')).toBe(norwegian);
    expect(languageName(code, 'en')).toBe(english);
  });
});

describe('the tag of a language', () => {
  it.each([
    ['nb', 'nb'],
    ['en-gb', 'en-GB'],
    ['en_GB', 'en-GB'],
    ['', 'und'],
    ['nb"><script>', 'und'],
  ])('of %j is %s', (code, tag) => {
    expect(languageTag(code)).toBe(tag);
  });

  it('is the code itself for each known language, of which the default is one', () => {
    expect(KNOWN_LANGUAGES.map(languageTag)).toEqual(KNOWN_LANGUAGES);
    expect(KNOWN_LANGUAGES).toContain(DEFAULT_LANGUAGE);
  });
});
