import fc from 'fast-check';
import { extractRulingFacts } from './extract-ruling-facts';
import type { RulingFacts } from './ruling-facts';

const nb = (text: string): RulingFacts => extractRulingFacts(text, 'nb');
const nn = (text: string): RulingFacts => extractRulingFacts(text, 'nn');
const en = (text: string): RulingFacts => extractRulingFacts(text, 'en');

describe('a ruling told in whole', () => {
  it('of a district court whose appeal was withdrawn', () => {
    const facts = nb(
      [
        'Frifinnelse i Vestfold tingrett står fast.',
        'To menn og en kvinne ble i Vestfold tingrett frifunnet for å ha utnyttet en hushjelp, TVESF-2019-12345, 2019-11-28.',
        'Påtalemyndigheten anket frifinnelsen til Agder lagmannsrett. Anken ble henvist til ankeforhandling, men ble trukket 2020-09-14 fordi et vitne var reist. Dommen i Vestfold tingrett er dermed rettskraftig.',
      ].join('\n'),
    );
    expect(facts).toEqual({
      reference: 'TVESF-2019-12345',
      court: { name: 'Vestfold tingrett' },
      caseType: 'criminal',
      decisionType: 'judgment',
      decidedOn: '2019-11-28',
      caseName: null,
      statutes: [],
      outcomes: [{ result: 'acquitted', defendants: 3 }],
      appealSteps: [{ kind: 'appealed' }, { kind: 'referred' }, { kind: 'withdrawn', date: '2020-09-14' }],
      legalForce: 'final',
      legalForceDate: '2020-09-14',
      legalForceBasis: 'appeal_withdrawn',
      earlierInstance: null,
    });
  });

  it('of a court of appeal, in nynorsk, with leave refused', () => {
    const facts = nn(
      'Domfelt for menneskehandel\nGulating lagmannsrett fann i dom av 3. mai 2022 ein mann skuldig i menneskehandel, jf. straffelova § 257, LG-2021-12345. Tingretten hadde frifunne han (TBERG-2020-4567). Anken til Høgsterett vart ikkje tillaten fremja 1. juli 2022.',
    );
    expect(facts).toMatchObject({
      reference: 'LG-2021-12345',
      court: { name: 'Gulating lagmannsrett' },
      decidedOn: '2022-05-03',
      statutes: [{ act: 'straffelova', section: '§ 257' }],
      outcomes: [{ result: 'convicted' }],
      appealSteps: [{ kind: 'leave_refused', date: '2022-07-01' }],
      legalForce: 'final',
      legalForceBasis: 'leave_refused',
      earlierInstance: 'TBERG-2020-4567',
    });
  });

  it('of the Supreme Court, in English', () => {
    const facts = en(
      'On 8 December 2016 the Supreme Court dismissed the appeals of the two men convicted of trafficking under section 224 of the Penal Code 1902 (HR-2016-2491-A). Borgarting Court of Appeal had sentenced them to five and four years in prison (LB-2015-188786, TOSLO-2015-40246).',
    );
    expect(facts).toMatchObject({
      reference: 'HR-2016-2491-A',
      court: { name: 'Supreme Court' },
      caseType: 'criminal',
      decidedOn: '2016-12-08',
      statutes: [{ act: 'Penal Code (1902)', section: '§ 224' }],
      appealSteps: [],
      legalForce: 'final',
      legalForceBasis: 'highest_instance',
      earlierInstance: 'LB-2015-188786',
    });
    expect(facts.outcomes).toContainEqual({ result: 'dismissed' });
  });

  it('of the European Court of Human Rights, without the parties', () => {
    const facts = en(
      'Doe and Others v. Norway\nIn its judgment of 6 May 2021 in the Doe case (application no. 12345/18) the European Court of Human Rights found a violation of Article 4 of the Convention, but no violation of Article 8. The judgment became final on 6 August 2021.',
    );
    expect(facts).toEqual({
      reference: '12345/18',
      court: { name: 'European Court of Human Rights', acronym: 'ECtHR' },
      caseType: 'ecthr',
      decisionType: 'judgment',
      decidedOn: '2021-05-06',
      caseName: null,
      statutes: [
        { act: 'ECHR', section: 'art. 4' },
        { act: 'ECHR', section: 'art. 8' },
      ],
      outcomes: [{ result: 'violation' }, { result: 'no_violation' }],
      appealSteps: [],
      legalForce: 'final',
      legalForceDate: '2021-08-06',
      legalForceBasis: null,
      earlierInstance: null,
    });
  });

  it('of an immigration case', () => {
    expect(
      nb(
        'Borgarting lagmannsrett kom 18. juni 2015 til at UNEs vedtak om avslag på asyl var ugyldig, jf. utlendingsloven § 28 (LB-2014-11111). Oslo tingrett hadde frifunnet staten (TOSLO-2014-22222). Dommen ble ikke anket.',
      ),
    ).toMatchObject({
      caseType: 'immigration',
      outcomes: [{ result: 'set_aside' }],
      legalForce: 'final',
      legalForceBasis: 'not_appealed',
      earlierInstance: 'TOSLO-2014-22222',
    });
  });
});

describe('the ruling a text is about', () => {
  it('is that of its first reference', () => {
    expect(nb('Retten dømte ham, TOSL-2021-777. Lagmannsretten frifant ham, LB-2022-888.').reference).toBe(
      'TOSL-2021-777',
    );
  });

  it('is that of the court its title names', () => {
    const text =
      'Lagmannsretten frifant\nRetten dømte ham, TOSL-2021-777. Borgarting lagmannsrett frifant ham, LB-2022-888.';
    expect(nb(text)).toMatchObject({ reference: 'LB-2022-888', earlierInstance: 'TOSL-2021-777' });
  });

  it('is known by its ECLI rather than by an application that several rulings share', () => {
    expect(en('Application no. 12345/18, ECLI:CE:ECHR:2021:0506JUD001234518').reference).toBe(
      'ECLI:CE:ECHR:2021:0506JUD001234518',
    );
  });

  it('has a court also where it has no reference', () => {
    expect(nb('Sør-Rogaland tingrett dømte en mann for menneskehandel.')).toMatchObject({
      reference: null,
      court: { name: 'Sør-Rogaland tingrett' },
    });
  });

  it('has the court that the text names where a docket number does not tell it', () => {
    expect(
      nb('Follo og Nordre Østfold tingrett dømte ham. Dommen er anket. Saksnummer 21-145678MED-QQQQ/01.'),
    ).toMatchObject({
      reference: '21-145678MED-QQQQ/01',
      court: { name: 'Follo og Nordre Østfold tingrett' },
      outcomes: [{ result: 'convicted' }],
      legalForce: 'not_final',
    });
  });

  it('has no court where the code is unknown and the text names several of its level', () => {
    expect(
      nb('Som i Oslo tingrett og i Bergen tingrett. Mannen ble dømt. Se TQQQQ-2021-777.').court,
    ).toBeNull();
  });
});

describe('the type of case and of ruling', () => {
  it.each<[string, Partial<RulingFacts>]>([
    ['Tiltalte ble frifunnet ved dom, TOSL-2021-777.', { caseType: 'criminal', decisionType: 'judgment' }],
    ['Kjennelse om varetekt for tiltalte, LB-2021-777.', { caseType: 'criminal', decisionType: 'order' }],
    ['Beslutning i straffesak, HR-2021-777-U.', { caseType: 'criminal', decisionType: 'decision' }],
    ['Straffesak, HR-2021-777-U.', { caseType: 'criminal', decisionType: 'order' }],
    ['Dom i utlendingssak mot UNE, LB-2021-777.', { caseType: 'immigration' }],
    ['Dom i sivil sak om erstatning, LB-2021-777.', { caseType: 'civil' }],
    ['Hun var diskriminert på lønn og fikk medhold, LG-2022-777.', { caseType: 'civil' }],
    ['Anken ble ikke tillatt fremmet, LB-2021-777.', { caseType: 'criminal' }],
    ['EMD avviste klagen (søknad nr. 12345/18).', { caseType: 'ecthr', decisionType: 'decision' }],
    ['ECLI:CE:ECHR:2021:0506DEC001234518', { caseType: 'ecthr', decisionType: 'decision' }],
  ])('%s', (text, expected) => {
    expect(nb(text)).toMatchObject(expected);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Oslo tingrett',
    'lagmannsretten',
    'Høyesterett',
    'dømt',
    'frifunnet',
    'anket',
    'trukket',
    'ikke',
    'rettskraftig',
    'LB-2021-777',
    '2022-02-01',
    '§ 257',
    'straffeloven',
    'to menn',
    'forkastet',
    'til',
    'av',
    '.',
    ',',
    '\n',
    'final',
    'appeal',
    'Article 4',
    '12345/18',
    'EMD',
  );
  it('is read without failing, and no statute lacks its act', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('nb', 'nn', 'en'), (any, language) => {
        const facts = extractRulingFacts(any, language);
        for (const { act, section } of facts.statutes) {
          expect(act).toMatch(/\p{L}/u);
          expect(section).toMatch(/\d/);
        }
        for (const { date } of facts.appealSteps) expect(date ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'dømt ',
    'anket ',
    'ikke ',
    'trukket anken ',
    'Oslo tingrett ',
    'straffeloven § ',
    '§ 257, ',
    'A',
    'Aa ',
    'a, og ',
    '1 mann ',
    'LB-2021-777 ',
    '2022-02-01 ',
    'leave to appeal ',
    'er rettskraftig ',
    '\n',
    'Article 4, ',
  ])('made to be slow of %j is read to its end', (piece) => {
    // The suite's time limit is the bound: what backtracks would need hours.
    expect(() => nb(piece.repeat(200_000 / piece.length))).not.toThrow();
  });
});
