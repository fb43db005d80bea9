import { textInLanguage } from './text-in-language';

describe('a text that may be written in several languages', () => {
  it('is shown in the language asked for', () => {
    expect(textInLanguage({ nb: 'Kurs', en: 'Courses' }, 'en')).toEqual({ text: 'Courses', language: 'en' });
  });

  it('is shown in the language that stands in where that one is missing or blank', () => {
    expect(textInLanguage({ nb: 'Kurs', en: ' ' }, 'en')).toEqual({ text: 'Kurs', language: 'nb' });
  });

  it('is nothing where it is written in no language', () => {
    expect(textInLanguage({}, 'nb')).toBeNull();
    expect(textInLanguage(undefined, 'nb')).toBeNull();
  });
});
