import { joined, languageToAnswer, saidTo, sentenceOfProblem } from './sentences';

interface Asking {
  type?: string;
  preferedLanguage?: unknown;
  accept?: string;
}
const request = ({ type = 'admin', preferedLanguage, accept }: Asking): unknown => ({
  state: { route: { info: { type } }, user: { email: 'kari@example.org', preferedLanguage } },
  headers: accept === undefined ? {} : { 'accept-language': accept },
});

describe('the language to answer a request of the admin in', () => {
  it.each([
    ['no', 'en', 'nb'],
    ['nb', 'en', 'nb'],
    ['nn', 'en', 'nb'],
    ['en', 'nb', 'en'],
  ])(
    'is that which its user has chosen: %s, whatever the browser has',
    (preferedLanguage, accept, language) => {
      expect(languageToAnswer(request({ preferedLanguage, accept }))).toBe(language);
    },
  );

  it.each([
    ['nb-NO,nb;q=0.9,en;q=0.8', 'nb'],
    ['no', 'nb'],
    ['nn-NO, en', 'nb'],
    ['en-GB,en;q=0.9,nb;q=0.8', 'en'],
    ['fr, de;q=0.9, nb;q=0.5, en;q=0.4', 'nb'],
    ['en;q=0.3, nb;q=0.7', 'nb'],
    ['nb;q=0, en', 'en'],
    ['nb;q=much, en', 'en'],
    ['NB-no', 'nb'],
  ])('is, where they chose none, the best of the browser: %s', (accept, language) => {
    expect(languageToAnswer(request({ preferedLanguage: null, accept }))).toBe(language);
    expect(languageToAnswer(request({ preferedLanguage: 'fr', accept }))).toBe(language);
  });

  it.each([[undefined], ['*'], ['fr'], ['constructor'], [';;,,q=']])(
    'is English where the browser has %j',
    (accept) => {
      expect(languageToAnswer(request({ accept }))).toBe('en');
    },
  );

  it('is that of the browser before anybody has logged in, or where the choice is none', () => {
    const headers = { 'accept-language': 'nb' };
    expect(languageToAnswer({ state: { route: { info: { type: 'admin' } } }, headers })).toBe('nb');
    expect(languageToAnswer(request({ preferedLanguage: 7, accept: 'nb' }))).toBe('nb');
  });
});

describe('programs', () => {
  it.each([[undefined], [null], ['no'], [{}], [request({ type: 'content-api', accept: 'nb' })]])(
    'are answered in English, as %j',
    (asking) => {
      expect(languageToAnswer(asking)).toBe('en');
    },
  );
});

describe('a sentence', () => {
  const sentences = [
    { nb: 'Én.', en: 'One.' },
    { nb: 'To.', en: 'Two.' },
  ];

  it('is said in the language of who asked', () => {
    expect(saidTo(request({ preferedLanguage: 'no' }), joined(sentences))).toBe('Én. To.');
    expect(saidTo(undefined, joined(sentences))).toBe('One. Two.');
  });
});

describe('the sentence of a problem that a schema found', () => {
  const sentence = { nb: 'Feil.', en: 'Wrong.' };

  it('is the one it was given, or else the known one that it says in English', () => {
    expect(sentenceOfProblem({ message: 'Wrong.', ...{ params: { sentence } } })).toEqual(sentence);
    expect(sentenceOfProblem({ message: 'Wrong.' }, [sentence])).toEqual(sentence);
  });

  it('keeps the detail of one that nobody wrote a sentence for', () => {
    const { nb, en } = sentenceOfProblem({ message: 'Invalid input' }, [sentence]);
    expect(nb).toBe('Dette har en form som ikke kan lagres (Invalid input).');
    expect(en).toBe('Invalid input');
  });
});
