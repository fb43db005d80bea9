import { adminLanguage, firstLanguage, rememberFirstLanguage } from './admin-language';

const browser = (languages: string[], stored: string | null = null) => {
  const kept = new Map(stored === null ? [] : [['strapi-admin-language', stored]]);
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
  return { localStorage, navigator: { languages } as unknown as Navigator };
};

describe('the language of the admin, where none was chosen', () => {
  it.each(['nb', 'nb-NO', 'nn', 'no'])('is Norwegian for a browser that reads %s', (tag) => {
    expect(firstLanguage(['en-US', tag])).toBe('no');
  });

  it('is English for other browsers', () => {
    expect(firstLanguage(['sv-SE', 'en'])).toBe('en');
    expect(firstLanguage(['nob'])).toBe('en');
  });

  it('is remembered as though it had been chosen', () => {
    const norwegian = browser(['nb-NO']);
    rememberFirstLanguage(norwegian);
    expect(adminLanguage(norwegian.localStorage)).toBe('no');
  });
});

describe('a language that was chosen', () => {
  it('is kept, whatever the browser reads', () => {
    const chosen = browser(['nb-NO'], 'en');
    rememberFirstLanguage(chosen);
    expect(adminLanguage(chosen.localStorage)).toBe('en');
  });
});
