import type { Blocks } from '../../../../../domain/rich-text';
import { languageOfText, richTextIn } from './language-of-text';

const blocks = (text: string): Blocks => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const norwegian = { lang: 'nb', text: 'Rettsavgjørelser' };

describe('the language of a text', () => {
  it('is the one it was first written in, as long as another language says the same', () => {
    expect(
      languageOfText('Rettsavgjørelser', 'en', [norwegian, { lang: 'en', text: 'Rettsavgjørelser' }]),
    ).toBe('nb');
  });

  it('is its own once it says something else', () => {
    expect(languageOfText('Court rulings', 'en', [norwegian, { lang: 'en', text: 'Court rulings' }])).toBe(
      'en',
    );
  });

  it('is English for what was written in English first', () => {
    const versions = [
      { lang: 'en', text: 'Guidance' },
      { lang: 'nb', text: 'Guidance' },
    ];
    expect(languageOfText('Guidance', 'nb', versions)).toBe('en');
    expect(languageOfText('Guidance', 'en', versions)).toBe('en');
  });

  it('compares rich text by what it says', () => {
    const reordered = [{ children: [{ type: 'text', text: 'Om oss' }], type: 'paragraph' }];
    expect(languageOfText(reordered, 'en', [{ lang: 'nb', text: blocks('Om oss') }])).toBe('nb');
    expect(languageOfText(blocks('About us'), 'en', [{ lang: 'nb', text: blocks('Om oss') }])).toBe('en');
  });
});

describe('a rich text in a language', () => {
  const versions = (nb: Blocks, en: Blocks) => [
    { lang: 'nb', text: nb },
    { lang: 'en', text: en },
  ];

  it('is the one written in it', () => {
    expect(richTextIn('en', versions(blocks('Om oss'), blocks('About us')))).toEqual({
      lang: 'en',
      blocks: blocks('About us'),
    });
  });

  it.each([
    ['was left empty', []],
    ['still says the same', blocks('Om oss')],
  ])('is that of another language where it %s, and says so', (_what, english) => {
    expect(richTextIn('en', versions(blocks('Om oss'), english))).toEqual({
      lang: 'nb',
      blocks: blocks('Om oss'),
    });
  });

  it('is nothing where no language has it', () => {
    expect(richTextIn('en', versions([], []))).toBeNull();
  });
});
