import fc from 'fast-check';
import type { Edition, EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { documentEntries, firstPlaces } from '../archive/drawn-entries';
import { entryPath } from '../document/addresses';
import { documentOf } from '../document/document-of';
import {
  anyEdition,
  article,
  editionOf,
  event,
  linkTo,
  organisation,
  report,
  ruling,
  section,
} from '../document/edition.fixture';
import { archiveCsv, editionCsv } from './csv-of';
import { isFormula, possibleCells, readCsv } from './read-csv.fixture';
import { TABLE_TYPES, type TableType } from './table-row';

const BASE = 'https://nyhetsbrev.example.org';
const separatorOf = ({ language }: Edition) => (language === 'en' ? ',' : ';');

/** The rows of a table, each by the heads of its columns; cells that say nothing are left out. */
const recordsOf = (csv: string, separator: ';' | ','): Record<string, string>[] => {
  const [head = [], ...rows] = readCsv(csv, separator);
  expect(new Set(head).size).toBe(head.length);
  return rows.map((row) =>
    Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']).filter(([, cell]) => cell !== '')),
  );
};
const tableOf = (edition: Edition, type: TableType): Record<string, string>[] =>
  recordsOf(editionCsv(edition, type, BASE), separatorOf(edition));
const only = (entry: EditionEntry & { type: TableType }, language = 'nb') =>
  tableOf(editionOf([section('aktuelt', entry)], { language }), entry.type);

describe('a table of reports', () => {
  const entry = report('a', {
    title: 'Menneskehandel i Norge',
    kind: 'annual_report',
    publishers: [organisation('Fafo'), organisation('NIBR')],
    coversFrom: '2021-01-01',
    coversTo: '2021-12-31',
    country: 'NO',
    publishedOn: {
      start: '2022-05-01',
      end: '2022-05-31',
      precision: 'month',
      qualifier: null,
      literal: null,
    },
    links: [linkTo('Les rapporten', 'https://example.org/a', { lang: 'en' }), linkTo('Sammendraget', null)],
  });

  it('has its facts in columns, dates as printed and as ISO', () => {
    expect(only(entry)).toEqual([
      {
        Tittel: 'Menneskehandel i Norge',
        Rapporttype: 'Årsrapport',
        'Utgitt av': 'Fafo\nNIBR',
        Rapportnummer: 'Rapport 2022:14',
        Dato: 'mai 2022',
        'Dato (fra)': '2022-05-01',
        'Dato (til)': '2022-05-31',
        Gjelder: '2021',
        'Gjelder (fra)': '2021-01-01',
        'Gjelder (til)': '2021-12-31',
        Land: 'Norge',
        Status: 'Utgitt',
        Sammendrag: 'Om a.',
        Lenker: 'Les rapporten (på engelsk): https://example.org/a\nSammendraget (uten lenke)',
        Seksjon: 'Om aktuelt',
        Utgave: 'Nyhetsbrev 3/2022',
        'Fast lenke': `${BASE}/nyhetsbrev/rapporter/a-a00000000000000000000000`,
        'Språk i teksten': 'nb',
      },
    ]);
  });

  it('is in the words of its language, parted by commas in English', () => {
    expect(only({ ...entry, asOf: '2022-04-30', isUpdate: true }, 'en')).toMatchObject([
      {
        'Type of report': 'Annual report',
        Update: 'Yes',
        Date: 'May 2022',
        Covers: 'as of 30 April 2022',
        'Covers (as of)': '2022-04-30',
        Country: 'Norway',
        'Permanent link': `${BASE}/en/newsletter/reports/a-a00000000000000000000000`,
        'Language of the text': 'nb',
      },
    ]);
  });
});

it('a table of rulings has court, reference, outcomes, legal force and each step of the appeal', () => {
  const entry = ruling('TOSL-2022-1', {
    caseName: 'Lime',
    outcomes: [
      { defendants: 1, result: 'acquitted', charge: null },
      { defendants: 3, result: 'convicted', charge: 'menneskehandel' },
    ],
    appealSteps: [
      { kind: 'appealed', date: null, courtReference: null, note: 'Til lagmannsretten,\nav begge parter' },
      { kind: 'upheld', date: '2022-06-03', courtReference: 'LB-2022-2', note: null },
    ],
    legalForce: 'final',
    legalForceDate: '2022-06-20',
    legalForceBasis: 'not_appealed',
    earlierInstance: 'TOSL-2021-9',
  });
  expect(only(entry)).toMatchObject([
    {
      Tittel: 'Dom TOSL-2022-1',
      Avgjørelsestype: 'Dom',
      Avgjørelse: 'TOSL-2022-1',
      Domstol: 'Oslo tingrett',
      Sakstype: 'Straffesak',
      Avsagt: '5. mai 2022',
      'Avsagt (dato)': '2022-05-05',
      'Kjent som': 'Lime',
      Lovbestemmelser: 'straffeloven § 257',
      Utfall: '1 tiltalt: frifunnet\n3 tiltalte: domfelt (menneskehandel)',
      'Videre behandling': 'Anket: Til lagmannsretten, av begge parter\nStadfestet 3. juni 2022 (LB-2022-2)',
      Rettskraft: 'Rettskraftig fra 20. juni 2022 (ikke anket)',
      'Rettskraft (dato)': '2022-06-20',
      'Tidligere instans': 'TOSL-2021-9',
      'Fast lenke': `${BASE}/nyhetsbrev/avgjorelser/tosl-2022-1-tosl20221000000000000000`,
    },
  ]);
});

it('a table of events has day, clock, place and status', () => {
  const entry = event('a', {
    allDay: false,
    startTime: '13:00:00.000',
    endTime: null,
    eventStatus: 'cancelled',
  });
  expect(only(entry)).toMatchObject([
    {
      Arrangementstype: 'Seminar',
      Status: 'Avlyst',
      Tid: '11.–12. juni 2022, kl. 13.00',
      'Tid (fra)': '2022-06-11',
      'Tid (til)': '2022-06-12',
      'Tid (fra kl.)': '13:00',
      Sted: 'Oslo',
      Form: 'Fysisk',
      Arrangør: 'Koordineringsenheten',
    },
  ]);
});

describe('a table', () => {
  it('holds quotations, separators and line breaks, and no cell that is calculated', () => {
    const entry = event('a', {
      title: '=HYPERLINK("https://evil.example";"Se;-1")',
      place: 'Sal "A"; 2. etasje',
    });
    expect(only(entry)).toMatchObject([
      { Tittel: '\'=HYPERLINK("https://evil.example";"Se;\'-1")', Sted: 'Sal "A"; 2. etasje' },
    ]);
  });

  it('has nothing but its head where there is no entry of its type', () => {
    const edition = editionOf([section('aktuelt', article('a'))]);
    for (const type of TABLE_TYPES) expect(tableOf(edition, type)).toEqual([]);
  });

  it('says of a draft that it is one, before everything else', () => {
    const csv = editionCsv(editionOf([section('aktuelt', report('a'))]), 'report', BASE, true);
    const [head, row] = readCsv(csv, ';');
    expect(head?.[0]).toBe('Utkast: Dette er en forhåndsvisning og ikke publisert.');
    expect(row?.[0]).toBe('Utkast');
  });

  it('has every entry of its type once and in order, and no formula, whatever the edition holds', () => {
    fc.assert(
      fc.property(anyEdition(), fc.constantFrom(...TABLE_TYPES), (edition, type) => {
        const csv = editionCsv(edition, type, BASE);
        const wanted = firstPlaces(documentEntries(documentOf(edition, BASE)))
          .filter((drawn) => drawn.type === type)
          .map(({ source }) => `${BASE}${entryPath(edition.language, source)}`);
        const links = tableOf(edition, type).map((row) => row['Fast lenke'] ?? row['Permanent link']);
        expect(links).toEqual(wanted);
        expect(possibleCells(csv, separatorOf(edition)).filter(isFormula)).toEqual([]);
      }),
    );
  });
});

describe('a table of an archive', () => {
  const old = report('gammel', { title: 'Slik den var' });
  const first = editionOf([section('aktuelt', old, event('a')), section('annet', report('urort'))]);
  const next: Edition = {
    ...editionOf([section('aktuelt', { ...old, title: 'Slik den er' })]),
    edition: { number: 1, publishedAt: '2022-09-01T08:00:00Z', note: null },
    issue: { ...first.issue, id: 'annen', slug: 'annen', title: 'Neste' },
  };
  const history = [
    { edition: first, isCurrent: true },
    { edition: next, isCurrent: true },
  ];
  const source = { language: 'nb', base: BASE, part: {} };
  const told = (section?: string) =>
    recordsOf(archiveCsv(history, 'report', { ...source, part: { section } }), ';').map((row) => [
      row.Tittel,
      row.Utgave,
      row.Seksjon,
    ]);

  it('has each entry as the latest edition has it, the last one changed first', () => {
    expect(told()).toEqual([
      ['Slik den er', 'Neste', 'Om aktuelt'],
      ['urort', 'Nyhetsbrev 3/2022', 'Om annet'],
    ]);
  });

  it('is of the section that is asked for', () => {
    expect(told('annet')).toEqual([['urort', 'Nyhetsbrev 3/2022', 'Om annet']]);
  });
});
