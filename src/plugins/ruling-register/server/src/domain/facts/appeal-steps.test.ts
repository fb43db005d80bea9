import type { AppealStep } from '../legal-force';
import { extractRulingFacts } from './extract-ruling-facts';
import type { RulingLanguage } from './ruling-text';

const steps = (text: string, language: RulingLanguage = 'nb'): AppealStep[] =>
  extractRulingFacts(text, language).appealSteps;

/** What follows "Oslo tingrett dømte ham, TOSL-2021-777." */
const afterDistrict = (rest: string, language: RulingLanguage = 'nb'): AppealStep[] =>
  steps(
    language === 'en'
      ? `Oslo District Court convicted him, TOSL-2021-777. ${rest}`
      : `Oslo tingrett dømte ham, TOSL-2021-777. ${rest}`,
    language,
  );

describe('the steps taken against a ruling of a district court', () => {
  it.each<[string, RulingLanguage, AppealStep[]]>([
    ['Dommen er anket.', 'nb', [{ kind: 'appealed' }]],
    ['Dommen er påanket til Borgarting lagmannsrett.', 'nb', [{ kind: 'appealed' }]],
    ['Domen er anka.', 'nn', [{ kind: 'appealed' }]],
    ['Påtalemakta anka domen 3. mars 2022.', 'nn', [{ kind: 'appealed', date: '2022-03-03' }]],
    ['The judgment has been appealed to the Court of Appeal.', 'en', [{ kind: 'appealed' }]],
    ['The prosecution lodged an appeal on 3 March 2022.', 'en', [{ kind: 'appealed', date: '2022-03-03' }]],
    ['Anken er henvist til ankeforhandling.', 'nb', [{ kind: 'referred' }]],
    ['Anken vart vist til ankeforhandling.', 'nn', [{ kind: 'referred' }]],
    [
      'Dommen ble anket, men anken ble trukket 3. mars 2022.',
      'nb',
      [{ kind: 'appealed' }, { kind: 'withdrawn', date: '2022-03-03' }],
    ],
    ['Anken vart trekt.', 'nn', [{ kind: 'withdrawn' }]],
    ['He withdrew his appeal on 3 March 2022.', 'en', [{ kind: 'withdrawn', date: '2022-03-03' }]],
    [
      'Borgarting lagmannsrett nektet anken fremmet 3. mars 2022.',
      'nb',
      [{ kind: 'refused', date: '2022-03-03' }],
    ],
    ['Lagmannsretten nekta å fremje anken.', 'nn', [{ kind: 'refused' }]],
    ['Leave to appeal was refused by Borgarting Court of Appeal.', 'en', [{ kind: 'refused' }]],
    ['Anker til Høyesterett ble ikke tillatt fremmet.', 'nb', [{ kind: 'leave_refused' }]],
    [
      'The Supreme Court refused leave to appeal on 3 March 2022.',
      'en',
      [{ kind: 'leave_refused', date: '2022-03-03' }],
    ],
    [
      'Lagmannsretten forkastet anken (LB-2022-888).',
      'nb',
      [{ kind: 'dismissed', courtReference: 'LB-2022-888' }],
    ],
    ['The appeal was dismissed.', 'en', [{ kind: 'dismissed' }]],
    [
      'Dommen ble opphevet av Borgarting lagmannsrett, LB-2022-888, 2022-03-03.',
      'nb',
      [{ kind: 'set_aside', date: '2022-03-03', courtReference: 'LB-2022-888' }],
    ],
    ['Lagmannsretten stadfestet dommen.', 'nb', [{ kind: 'upheld' }]],
    ['The Court of Appeal increased the sentence.', 'en', [{ kind: 'changed' }]],
    ['Borgarting lagmannsrett frifant ham.', 'nb', [{ kind: 'changed' }]],
    ['Han ble også dømt av Borgarting lagmannsrett.', 'nb', [{ kind: 'upheld' }]],
    ['The Supreme Court did not grant leave to appeal.', 'en', [{ kind: 'leave_refused' }]],
    ['Høyesterett opphevet domfellelsen 3. mars 2022.', 'nb', [{ kind: 'set_aside', date: '2022-03-03' }]],
    ['Dommen kan ankes. Han vurderer om dommen skal bli anket.', 'nb', []],
    ['Dommen ble ikke anket.', 'nb', []],
    ['The judgment was not appealed.', 'en', []],
    ['Kvinnene ble trukket inn i prostitusjon. Dommen er anket.', 'nb', [{ kind: 'appealed' }]],
  ])('%s', (rest, language, expected) => {
    expect(afterDistrict(rest, language)).toEqual(expected);
  });

  it('are told in full from the first court to the last', () => {
    expect(
      afterDistrict(
        'Borgarting lagmannsrett skjerpet straffen (LB-2015-188786). Høyesterett forkastet ankene i dom av 8. desember 2016 (HR-2016-2491-A).',
      ),
    ).toEqual([
      { kind: 'changed', courtReference: 'LB-2015-188786' },
      { kind: 'dismissed', date: '2016-12-08', courtReference: 'HR-2016-2491-A' },
    ]);
  });

  it('are listed once though told twice', () => {
    expect(
      steps('Dommen er anket\nOslo tingrett dømte ham, TOSL-2021-777. Dommen ble anket 3. mars 2022.'),
    ).toEqual([{ kind: 'appealed', date: '2022-03-03' }]);
  });
});

describe('the steps taken against a ruling of a court of appeal', () => {
  it.each<[string, AppealStep[]]>([
    ['Tingrettens dom ble anket. Agder lagmannsrett frifant ham, LA-2022-777.', []],
    [
      'Han anket til lagmannsretten. Anken ble henvist til ankeforhandling. Agder lagmannsrett frifant ham, LA-2022-777.',
      [],
    ],
    ['Agder lagmannsrett forkastet anken, LA-2022-777.', []],
    ['Agder lagmannsrett behandlet saken. Anken ble forkastet, LA-2022-777.', []],
    ['Agder lagmannsrett dømte ham, LA-2022-777. Anken ble forkastet.', [{ kind: 'dismissed' }]],
    [
      'Agder lagmannsrett frifant ham, LA-2022-777. Påtalemyndigheten har anket til Høyesterett.',
      [{ kind: 'appealed' }],
    ],
    ['Agder lagmannsrett frifant ham, LA-2022-777. Anken ble nektet fremmet.', [{ kind: 'leave_refused' }]],
    [
      'Agder lagmannsrett frifant ham, LA-2022-777. Høyesterett opphevet dommen 3. mars 2023 (HR-2023-888-A).',
      [{ kind: 'set_aside', date: '2023-03-03', courtReference: 'HR-2023-888-A' }],
    ],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual(expected);
  });

  it('are none where the Supreme Court or the Court of Human Rights decided', () => {
    expect(steps('Han anket, men Høyesterett forkastet anken, HR-2022-777-A.')).toEqual([]);
    expect(steps('EMD avviste klagen (søknad nr. 12345/18). Saken var anket til Høyesterett.')).toEqual([]);
  });
});

describe('the legal force that a text tells', () => {
  it.each<[string, RulingLanguage, string, string | null, string | null]>([
    ['Dommen er rettskraftig.', 'nb', 'final', null, null],
    ['Domen er endeleg.', 'nn', 'final', null, null],
    ['Dommen ble rettskraftig 3. mars 2022.', 'nb', 'final', '2022-03-03', null],
    ['Dommen er ikke rettskraftig.', 'nb', 'not_final', null, null],
    ['Domen er enno ikkje rettskraftig.', 'nn', 'not_final', null, null],
    ['Når dommen er rettskraftig, skal den sones.', 'nb', 'not_final', null, null],
    ['Dommen kan ankes.', 'nb', 'not_final', null, null],
    ['Dommen ble ikke anket og er rettskraftig.', 'nb', 'final', null, 'not_appealed'],
    ['Dommen er ikke anket ennå.', 'nb', 'unknown', null, null],
    ['Påtalemyndigheten har ikke anket.', 'nb', 'unknown', null, null],
    ['Lagmannsrettsdommen i en annen sak er rettskraftig.', 'nb', 'unknown', null, null],
    ['The judgment is final and legally binding.', 'en', 'final', null, null],
    ['The judgment is not yet final.', 'en', 'not_final', null, null],
    ['The judgment will become final on 3 March 2022.', 'en', 'not_final', null, null],
    ['The judgment became final on 3 March 2022.', 'en', 'final', '2022-03-03', null],
    ['His final address was in Oslo.', 'en', 'unknown', null, null],
    [
      'Anken ble trukket 3. mars 2022, og dommen er rettskraftig.',
      'nb',
      'final',
      '2022-03-03',
      'appeal_withdrawn',
    ],
    ['', 'nb', 'unknown', null, null],
  ])('%s', (rest, language, legalForce, legalForceDate, legalForceBasis) => {
    const text =
      language === 'en'
        ? `Oslo District Court convicted him, TOSL-2021-777. ${rest}`
        : `Oslo tingrett dømte ham, TOSL-2021-777. ${rest}`;
    expect(extractRulingFacts(text, language)).toMatchObject({ legalForce, legalForceDate, legalForceBasis });
  });

  it('is final at once where the Grand Chamber decided, but not where it only heard another case', () => {
    const force = (text: string): string => extractRulingFacts(text, 'en').legalForce;
    const chamber =
      'The Grand Chamber heard nothing this month, but on 3 September 2019 a section found a violation (application no. 12345/18).';
    expect(force('The Grand Chamber found a violation on 3 September 2019 (application no. 12345/18).')).toBe(
      'final',
    );
    expect(force(chamber)).toBe('unknown');
  });
});
