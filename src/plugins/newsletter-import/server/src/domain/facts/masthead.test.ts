import { blocksOf } from '../structure/blocks.fixture';
import { mastheadFacts, type MastheadFacts } from './masthead';
import { organisationFinder } from './organisations';
import { shortNames } from './publisher-names';
import type { SourceLanguage } from '../types';

async function factsOf(
  masthead: string,
  lastPage = '',
  language: SourceLanguage = 'nb',
): Promise<MastheadFacts> {
  const findOrganisations = organisationFinder([]);
  const last = lastPage === '' ? [] : await blocksOf(lastPage);
  return mastheadFacts(await blocksOf(masthead), last, { fileName: 'brev.md', language, findOrganisations });
}

describe('what a masthead tells', () => {
  it.each([
    [
      '# Bølgebryteren\n\nNyhetsbrev nr. 2/2022 · april–juni 2022',
      { title: 'Bølgebryteren', number: 2, year: 2022, period: { start: '2022-04-01', end: '2022-06-30' } },
    ],
    [
      '**KYSTVERNET**\n\nNYTT FRA KYSTVERNET\n\nNr. 3/2023, september',
      { title: 'NYTT FRA KYSTVERNET', number: 3, period: { start: '2023-09-01', end: '2023-09-30' } },
    ],
    [
      'Sjøetaten (SE)\n\n## Nyhetsbrev fra SE\n\n3. mars 2023',
      { title: 'Nyhetsbrev fra SE', number: null, period: { start: '2023-03-01', end: '2023-03-31' } },
    ],
    [
      'Informasjonsbrev nr. 4 – 2023',
      {
        title: 'Informasjonsbrev nr. 4 – 2023',
        number: 4,
        year: 2023,
        period: null,
      },
    ],
    ['# Kystnytt\n\nUtgave 1', { title: 'Kystnytt', number: 1, year: null, period: null }],
  ])('of the issue: %j', async (masthead, expected) => {
    expect(await factsOf(masthead)).toMatchObject(expected);
  });

  it.each([
    ['Nyhetsbrev fra Fjordtilsynet', '', 'Fjordtilsynet'],
    ['# Coast News\n\nMonthly bulletin of the Data Rights Office, May 2022', '', 'Data Rights Office'],
    ['**Kystsikkerhetsrådet**\n\n# Bølgebryteren\n\nNr. 2', '', 'Kystsikkerhetsrådet'],
    ['# Open Rivers Digest\n\nIssue 12', 'Open Rivers is a network of 60 organisations.', 'Open Rivers'],
    ['# Kystnytt\n\nNr. 2', '', null],
  ])('of its publisher: %j', async (masthead, lastPage, publisher) => {
    expect((await factsOf(masthead, lastPage)).publisher).toBe(publisher);
  });

  it('of the newsletter what all its issues share', async () => {
    expect((await factsOf('# Grensenytt 2/2018')).newsletterName).toBe('Grensenytt');
    expect((await factsOf('# Kurskalenderen – høsten 2020')).newsletterName).toBe('Kurskalenderen');
  });

  it('is the name of the file where it tells nothing', () => {
    const findOrganisations = organisationFinder([]);
    expect(mastheadFacts([], [], { fileName: 'mai.docx', language: 'nb', findOrganisations }).title).toBe(
      'mai',
    );
  });
});

describe('a publisher', () => {
  it.each([
    ['Kystsikkerhetsrådet', ['Rådet', 'rådet']],
    ['Senter for arbeidsrett', ['Senteret', 'senteret']],
    ['Data Rights Office', ['the Office']],
    ['KOM', []],
  ])('is also called by what its name ends in: %j', (name, expected) => {
    expect(shortNames([name])).toEqual(expected);
  });
});
