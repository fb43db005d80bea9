import { cellText, languagesOf } from './cell-text';

describe('a cell of a list', () => {
  it('writes a day short, in the reader’s language and day first', () => {
    expect(cellText({ type: 'date' }, '2022-05-02', 'no')).toBe('2. mai 2022');
    expect(cellText({ type: 'date' }, '2022-05-02', 'en')).toBe('2 May 2022');
  });

  it('prints an imprecise date as the newsletter does', () => {
    const date = { id: 4, start: '2022-05-01', end: '2022-06-30', precision: 'period', qualifier: null };
    expect(cellText({ type: 'component' }, date, 'no')).toBe('mai–juni 2022');
    expect(cellText({ type: 'component' }, date, 'en')).toBe('May–June 2022');
  });

  it('shows a dash where there is nothing, and for components that are no date', () => {
    expect(cellText({ type: 'date' }, null, 'no')).toBe('-');
    expect(cellText({ type: 'component' }, undefined, 'no')).toBe('-');
    expect(cellText({ type: 'component' }, { act: 'straffeloven' }, 'no')).toBe('-');
  });

  it('writes a year without parting its thousands', () => {
    expect(cellText({ type: 'integer' }, 2022, 'no')).toBe('2022');
  });
});

describe('the languages of a row', () => {
  it('are its own and those of its other versions, once each', () => {
    expect(languagesOf({ locale: 'nb', localizations: [{ locale: 'en' }, { locale: 'nb' }] })).toBe('en, nb');
  });

  it('are none of a type that is not localised', () => {
    expect(languagesOf({ locale: null })).toBe('');
  });
});
