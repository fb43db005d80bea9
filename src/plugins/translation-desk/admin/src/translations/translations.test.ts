import english from './en.json';
import norwegian from './no.json';

describe('the texts of the translation desk', () => {
  it('are there in both languages, with the same values filled in', () => {
    const valuesIn = (texts: Record<string, string>) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.match(/\{\w+\}/g)]));
    expect(valuesIn(norwegian)).toEqual(valuesIn(english));
  });

  it('name the three states a text can be in', () => {
    expect(Object.keys(norwegian)).toEqual(expect.arrayContaining(['translated', 'stale', 'missing']));
  });
});
