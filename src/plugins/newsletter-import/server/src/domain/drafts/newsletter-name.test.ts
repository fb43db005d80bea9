import { matchNewsletter, newsletterName, type StoredNewsletter } from './newsletter-name';
import { plan } from './plan.fixture';

const nameOf = (title: string, language: 'nb' | 'en' = 'nb'): string =>
  newsletterName(plan({ language, issue: { title } }));

describe('the name of an imported newsletter', () => {
  it.each([
    ['Nytt fra Kystvernet', 'Nytt fra Kystvernet'],
    ['Nytt fra Kystvernet, nr. 3/2023', 'Nytt fra Kystvernet'],
    ['Nytt fra Kystvernet – mai–juni 2022', 'Nytt fra Kystvernet'],
    ['Nr. 3/2023', 'Nr. 3/2023'],
  ])('of the issue "%s" is "%s"', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('is read in English, too', () => {
    expect(nameOf('Green Roofs Newsletter | November 2022', 'en')).toBe('Green Roofs Newsletter');
  });
});

describe('a stored newsletter', () => {
  const kyst: StoredNewsletter = {
    documentId: 'kystnytt',
    names: ['Kystnytt', 'Coast News'],
    publisher: 'vakten',
  };
  const other: StoredNewsletter = { documentId: 'other', names: ['Havnytt'], publisher: 'vakten' };

  it('is known by its name in any language, whatever its case', () => {
    expect(matchNewsletter('COAST NEWS', null, [other, kyst])).toBe(kyst);
  });

  it('is known by its publisher where that has but one', () => {
    expect(matchNewsletter('Nytt fra Kystvakten', 'vakten', [kyst])).toBe(kyst);
    expect(matchNewsletter('Nytt fra Kystvakten', 'vakten', [kyst, other])).toBeNull();
  });

  it('is not guessed', () => {
    expect(matchNewsletter('Fjellnytt', null, [kyst])).toBeNull();
  });
});
