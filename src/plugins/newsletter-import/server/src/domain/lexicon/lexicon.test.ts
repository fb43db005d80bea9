import { bodyNounOf } from './bodies';
import { countriesIn, isCountry } from './countries';
import { findNoun, findPhrase, findVerb, findVerbPhrases, hasPhrase, isPointer } from '.';
import { isNumberAndPeriodOnly, isPeriodOnly } from './periods';
import { readWords } from './words';

describe('a noun', () => {
  it.each([
    ['webinaret', 'event', true, false],
    ['fagdager', 'event', false, false],
    ['frokostmøtet', 'event', true, true],
    ['årsrapporten', 'publication', true, true],
    ['rettleiarane', 'publication', true, false],
    ['lagmannsrettsdommen', 'ruling', true, true],
    ['studies', 'publication', false, false],
    ['conference', 'event', false, false],
  ])('is found in every form: %j', (word, nounClass, isDefinite, isCompound) => {
    expect(findNoun(word)).toMatchObject({ class: nounClass, isDefinite, isCompound });
  });

  it.each(['ungdom', 'sykdommen', 'konkurs', 'oppmøte', 'forsamling', 'og', 'havet'])('is not %j', (word) => {
    expect(findNoun(word)).toBeNull();
  });

  it('is definite after a determiner, and a verb after "we"', () => {
    const kinds = (text: string): (boolean | string)[] =>
      readWords(text).nouns.flatMap((noun) => [noun.text, noun.isDefinite]);
    expect(kinds('the annual report')).toEqual(['annual report', true]);
    expect(kinds('an annual report')).toEqual(['annual report', false]);
    expect(kinds('we plan it')).toEqual([]);
  });
});

describe('a verb', () => {
  it.each([
    ['publiserte', 'publish'],
    ['utarbeidet', 'make'],
    ['utarbeida', 'make'],
    ['behandlar', 'consider'],
    ['arrangerast', 'hold'],
    ['vedtok', 'decide'],
    ['svara', 'answer'],
    ['attended', 'take_part'],
  ])('tells what happened: %j', (word, verb) => {
    expect(findVerb(word)).toBe(verb);
  });

  it.each(['svaret', 'rapport', 'og', 'the'])('is not %j', (word) => {
    expect(findVerb(word)).toBeNull();
  });

  it('of several words is found where it stands, but no acronym is one', () => {
    expect(findVerbPhrases('Regjeringen la i mars fram planen')).toEqual([
      { class: 'publish', text: 'la i mars fram', index: 12 },
    ]);
    expect(findVerbPhrases('KOM har møtt med NAV')).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is given as the text has it', () => {
    expect(findPhrase('court', 'I dag avsa Oslo tingrett dom')).toBe('Oslo tingrett');
    expect(findPhrase('court', 'Ingenting')).toBeNull();
  });

  it('begins at a word’s beginning, Norwegian letters too', () => {
    expect(hasPhrase('digital', 'Møtet er digitalt')).toBe(true);
    expect(hasPhrase('tentative', 'Åplanlegger')).toBe(false);
  });

  it('opens a passage that only points on', () => {
    expect(isPointer('For mer informasjon, se her.')).toBe(true);
    expect(isPointer('Lesesalen er stengt.')).toBe(false);
  });
});

describe('countries', () => {
  it('are found in the genitive too, and not inside other words', () => {
    expect(countriesIn('Norges og Sveriges planer, Norgeshistorie').map(({ code }) => code)).toEqual([
      'NO',
      'SE',
    ]);
    expect(isCountry('Bosnia and Herzegovina')).toBe(true);
    expect(isCountry('Atlantis')).toBe(false);
  });
});

describe('periods', () => {
  it.each([
    ['mai juni 2022', true],
    ['våren 2024', true],
    ['1 tertial', true],
    ['mai rapport', false],
  ])('%j', (words, expected) => {
    expect(isPeriodOnly(words.split(' '))).toBe(expected);
  });

  it('with a number are all that some mastheads say', () => {
    expect(isNumberAndPeriodOnly('nr 3 2023 september'.split(' '))).toBe(true);
    expect(isNumberAndPeriodOnly('kystnytt nr 3'.split(' '))).toBe(false);
  });
});

describe('bodies', () => {
  it.each([
    ['Kystsikkerhetsrådet', 'råd'],
    ['Fjordtilsynet', 'tilsyn'],
    ['Office', 'office'],
    ['Senter', 'senter'],
  ])('are known by the end of their name: %j', (word, base) => {
    expect(bodyNounOf(word)?.base).toBe(base);
  });

  it.each(['Bølgebryteren', 'Kystnytt', 'Digest'])('are not %j', (word) => {
    expect(bodyNounOf(word)).toBeNull();
  });
});
