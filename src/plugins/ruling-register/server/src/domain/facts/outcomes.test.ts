import { extractRulingFacts } from './extract-ruling-facts';
import type { Outcome } from './ruling-facts';
import type { RulingLanguage } from './ruling-text';

const outcomes = (text: string, language: RulingLanguage = 'nb'): Outcome[] =>
  extractRulingFacts(text, language).outcomes;

describe('what a criminal court decided', () => {
  it.each<[string, RulingLanguage, Outcome[]]>([
    ['Tiltalte ble frifunnet, TOSL-2021-777.', 'nb', [{ result: 'acquitted' }]],
    ['Ein mann vart frifunnen, TOSL-2021-777.', 'nn', [{ result: 'acquitted', defendants: 1 }]],
    ['Frifinnelsesdom i Oslo tingrett, TOSL-2021-777.', 'nb', [{ result: 'acquitted' }]],
    [
      'Oslo tingrett dømte tre menn for vold mot to kvinner, TOSL-2021-777.',
      'nb',
      [{ result: 'convicted', defendants: 3 }],
    ],
    [
      'En 45 år gammel kvinne fikk to års fengsel, TOSL-2021-777.',
      'nb',
      [{ result: 'convicted', defendants: 1 }],
    ],
    [
      'Two men were convicted of trafficking in three women, TOSL-2021-777.',
      'en',
      [{ result: 'convicted', defendants: 2 }],
    ],
    ['The District Court found her guilty of forced labour, TOSL-2021-777.', 'en', [{ result: 'convicted' }]],
    [
      'TOSL-2021-777 (14. juni 2022): En kvinne ble frifunnet.',
      'nb',
      [{ result: 'acquitted', defendants: 1 }],
    ],
    [
      'The court found a married couple guilty of forced labour, TOSL-2021-777.',
      'en',
      [{ result: 'convicted', defendants: 2 }],
    ],
    ['A couple was found not guilty, TOSL-2021-777.', 'en', [{ result: 'acquitted', defendants: 2 }]],
    ['Han ble delvis frifunnet, TOSL-2021-777.', 'nb', [{ result: 'partly_convicted' }]],
    [
      'En mann ble frifunnet for menneskehandel, men dømt for hallikvirksomhet, TOSL-2021-777.',
      'nb',
      [{ result: 'partly_convicted', defendants: 1 }],
    ],
    [
      'She was acquitted of trafficking but convicted of fraud, TOSL-2021-777.',
      'en',
      [{ result: 'partly_convicted' }],
    ],
    [
      'Tre av fem tiltalte ble dømt, mens to ble frifunnet, TOSL-2021-777.',
      'nb',
      [
        { result: 'convicted', defendants: 3 },
        { result: 'acquitted', defendants: 2 },
      ],
    ],
    [
      'Ekteparet ble dømt, mens den tredje tiltalte ble frifunnet, TOSL-2021-777.',
      'nb',
      [{ result: 'convicted' }, { result: 'acquitted', defendants: 1 }],
    ],
    [
      'Tiltalte ble frifunnet, men dømt til å betale oppreisning, TOSL-2021-777.',
      'nb',
      [{ result: 'acquitted' }],
    ],
    [
      'Eidsivating lagmannsrett frifann 24. januar 2023 ein guide for drap, LE-2022-777.',
      'nn',
      [{ result: 'acquitted', defendants: 1 }],
    ],
    ['The court sentenced him to four years, TOSL-2021-777.', 'en', [{ result: 'convicted' }]],
    ['Tiltalte er ikke dømt ennå, TOSL-2021-777.', 'nb', []],
    ['Tiltalte kan bli dømt til fengsel i seks år, TOSL-2021-777.', 'nb', []],
  ])('%s', (text, language, expected) => {
    expect(outcomes(text, language)).toEqual(expected);
  });
});

describe('what a court of appeal or the Supreme Court decided', () => {
  it.each<[string, RulingLanguage, Outcome[]]>([
    ['Agder lagmannsrett opphevet Sør-Rogaland tingretts dom, LA-2022-777.', 'nb', [{ result: 'set_aside' }]],
    ['Gulating lagmannsrett stadfesta domen frå tingretten, LG-2022-777.', 'nn', [{ result: 'upheld' }]],
    ['Høyesterett forkastet de to domfeltes anker, HR-2022-777-A.', 'nb', [{ result: 'dismissed' }]],
    ['Ankeutvalget nektet anken fremmet, HR-2022-777-U.', 'nb', [{ result: 'dismissed' }]],
    ['Agder lagmannsrett skjerpet straffen til seks år, LA-2022-777.', 'nb', [{ result: 'convicted' }]],
    [
      'Høgsterett viste saka tilbake til lagmannsretten og oppheva domen, HR-2022-777-A.',
      'nn',
      [{ result: 'set_aside' }],
    ],
    [
      'The conviction was overturned on appeal. Agder Court of Appeal acquitted him, LA-2022-777.',
      'en',
      [{ result: 'acquitted' }],
    ],
    ['Tingretten dømte ham. Agder lagmannsrett frifant ham, LA-2022-777.', 'nb', [{ result: 'acquitted' }]],
    [
      'Two men convicted by Oslo District Court were acquitted by Borgarting Court of Appeal, LB-2022-777.',
      'en',
      [{ result: 'acquitted', defendants: 2 }],
    ],
    [
      'Mannen anket.\nHan ble dømt til tre år. Han anket dommen. Agder lagmannsrett frifant ham, LA-2022-777.',
      'nb',
      [{ result: 'acquitted' }],
    ],
  ])('%s', (text, language, expected) => {
    expect(outcomes(text, language)).toEqual(expected);
  });

  it('is not what the court above decided later', () => {
    expect(outcomes('Agder lagmannsrett dømte ham, LA-2022-777. Høyesterett opphevet dommen.')).toEqual([
      { result: 'convicted' },
    ]);
  });
});

describe('what was decided in civil and immigration cases', () => {
  it.each<[string, Outcome[]]>([
    ['Utlendingssak: UNEs vedtak er gyldig, LB-2022-777.', [{ result: 'upheld' }]],
    ['Utlendingssak: UNEs vedtak ble kjent ugyldig, LB-2022-777.', [{ result: 'set_aside' }]],
    ['Utlendingssak: Staten ble frifunnet, TOSL-2022-777.', [{ result: 'upheld' }]],
    ['Utlendingssak: Kvinnen fikk ikke medhold, TOSL-2022-777.', [{ result: 'dismissed' }]],
    ['Sivil sak om erstatning: Arbeidsgiveren ble frifunnet, TOSL-2022-777.', [{ result: 'dismissed' }]],
    ['Sivil sak om diskriminering: Hun fikk medhold, TOSL-2022-777.', []],
    ['Sivil sak om erstatning: Høyesterett forkastet anken, HR-2022-777-A.', [{ result: 'dismissed' }]],
  ])('%s', (text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });
});

describe('what the European Court of Human Rights found', () => {
  it.each<[string, RulingLanguage, Outcome[]]>([
    ['EMD fant krenkelse av EMK artikkel 4 (søknad nr. 12345/18).', 'nb', [{ result: 'violation' }]],
    ['EMD fann brot på artikkel 8 (sak nr. 12345/18).', 'nn', [{ result: 'violation' }]],
    [
      'EMD kom til at det ikke forelå krenkelse av artikkel 8 (søknad nr. 12345/18).',
      'nb',
      [{ result: 'no_violation' }],
    ],
    [
      'The Court held that there had been no violation of Article 8 (application no. 12345/18).',
      'en',
      [{ result: 'no_violation' }],
    ],
    ['Article 8 had not been violated (application no. 12345/18).', 'en', [{ result: 'no_violation' }]],
    [
      'Violation of Article 4; no violation of Article 13 (application no. 12345/18).',
      'en',
      [{ result: 'violation' }, { result: 'no_violation' }],
    ],
    [
      'The application (no. 12345/18) was declared inadmissible by the European Court of Human Rights (application no. 12345/18).',
      'en',
      [{ result: 'dismissed' }],
    ],
  ])('%s', (text, language, expected) => {
    expect(outcomes(text, language)).toEqual(expected);
  });
});
