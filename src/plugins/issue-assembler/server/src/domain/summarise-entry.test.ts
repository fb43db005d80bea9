import { articleVersion } from './assembly.fixture';
import { languageStates, publicationOf, summariseEntry } from './summarise-entry';

describe('what people know an entry by', () => {
  it('is its title in every language that has one, its date and its kind', () => {
    const when = {
      start: '2022-05-01',
      end: '2022-05-31',
      precision: 'month',
      qualifier: null,
      literal: 'mai',
    } as const;
    const versions = {
      nb: articleVersion('a', 'nb', { title: 'Sak', when }),
      en: articleVersion('a', 'en', { title: ' ', when }),
    };
    expect(summariseEntry(versions, 'nb')).toEqual({
      titles: { nb: 'Sak' },
      date: { start: '2022-05-01', end: '2022-05-31', precision: 'month', literal: 'mai' },
      kind: 'notice',
      reference: null,
    });
  });

  it('is nothing where it does not exist', () => {
    expect(summariseEntry({}, 'nb')).toEqual({ titles: {}, date: null, kind: null, reference: null });
  });
});

describe('how far a language has come', () => {
  const drafts: Record<string, unknown> = {
    nb: { title: 'Ny' },
    en: { title: 'Same' },
    nn: { title: 'Utkast' },
  };
  const published: Record<string, unknown> = { nb: { title: 'Gammel' }, en: { title: 'Same' } };
  const publication = (language: string) => publicationOf(drafts[language], published[language]);

  it('is missing, a draft, published, or changed since', () => {
    const states = languageStates(['nb', 'en', 'nn', 'se'], publication, {});
    expect(Object.entries(states).map(([language, { state }]) => [language, state])).toEqual([
      ['nb', 'changed'],
      ['en', 'published'],
      ['nn', 'draft'],
      ['se', 'missing'],
    ]);
  });

  it('is as a translation what the translation desk says, and missing where there is no draft', () => {
    const states = languageStates(['nb', 'en', 'nn', 'se'], publication, { en: 'stale', nn: 'missing' });
    expect(Object.values(states).map(({ translation }) => translation)).toEqual([
      'translated',
      'stale',
      'missing',
      'missing',
    ]);
  });
});
