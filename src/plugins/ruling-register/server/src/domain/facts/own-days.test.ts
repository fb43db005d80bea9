import { extractRulingFacts } from './extract-ruling-facts';
import type { RulingLanguage } from './ruling-text';

describe('the day of a ruling', () => {
  it.each<[string, RulingLanguage, string | null]>([
    ['Han ble dømt, se TOSL-2021-777, 2022-02-01.', 'nb', '2022-02-01'],
    ['I dom av 1. februar 2022 (TOSL-2021-777) ble han dømt.', 'nb', '2022-02-01'],
    ['Dom 1.2.2022: Han ble dømt til fengsel, TOSL-2021-777.', 'nb', '2022-02-01'],
    [
      'Oslo tingrett avsa 1. februar 2022 dom etter tiltale av 3. mars 2021, TOSL-2021-777.',
      'nb',
      '2022-02-01',
    ],
    ['Ho vart dømd 1. februar 2022 (TOSL-2021-777). Dommen vart anka 10. februar 2022.', 'nn', '2022-02-01'],
    ['In its judgment of 1 February 2022 the court acquitted her (TOSL-2021-777).', 'en', '2022-02-01'],
    ['The District Court held on February 1, 2022 that he was guilty (TOSL-2021-777).', 'en', '2022-02-01'],
    ['ECLI:CE:ECHR:2021:0506JUD001234518, published on 7 May 2021', 'en', '2021-05-06'],
    [
      'The judgment of 1 February 2022 (LB-2021-777) is final since the Supreme Court refused leave.',
      'en',
      '2022-02-01',
    ],
    [
      'The judgment of 1 February 2022 is final as the Supreme Court did not grant leave. LB-2021-777.',
      'en',
      '2022-02-01',
    ],
    ['Høyesterett kom 1. februar 2022 til at straffen var passende, HR-2022-777-A.', 'nb', '2022-02-01'],
    ['Mannen fikk tre års fengsel i Oslo tingrett. Dommen falt 1. februar 2022.', 'nb', '2022-02-01'],
    ['Retten opphevet vedtaket 1. februar 2022 (TOSL-2021-777).', 'nb', '2022-02-01'],
    ['Dommen (TOSL-2021-777) gjaldt vedtaket av 1. februar 2022.', 'nb', null],
    ['Dommen (TOSL-2021-777) ble anket 10. februar 2022.', 'nb', null],
    ['Han ble pågrepet 3. mars 2021. Saken har nummer TOSL-2021-777.', 'nb', null],
    ['Han ble dømt i februar 2022, TOSL-2021-777.', 'nb', null],
    ['Lagmannsretten frifant ham 1. februar 2022. Tingretten (TOSL-2021-777) hadde dømt ham.', 'nb', null],
  ])('%s', (text, language, day) => {
    expect(extractRulingFacts(text, language).decidedOn).toBe(day);
  });
});
