import type { CaseType, Statute } from './ruling-facts';
import { statutesIn } from './statutes';

const written = (text: string, caseType: CaseType = 'criminal'): string[] =>
  statutesIn(text, caseType, 'nb').map(({ act, section }: Statute) => `${act} ${section}`);

describe('the provisions of a text', () => {
  it.each([
    ['etter straffeloven § 257', ['straffeloven § 257']],
    ['brudd på straffelovens §§ 257 og 258', ['straffeloven § 257', 'straffeloven § 258']],
    [
      'Straffeloven (2005) §§ 257–259',
      ['straffeloven (2005) § 257', 'straffeloven (2005) § 258', 'straffeloven (2005) § 259'],
    ],
    [
      'straffeloven av 1902 § 224 fjerde ledd, jf. § 60 a',
      ['straffeloven (1902) § 224', 'straffeloven (1902) § 60 a'],
    ],
    [
      'straffeloven 1902 § 224 og straffeloven av 2005 §§ 257-258',
      ['straffeloven (1902) § 224', 'straffeloven (2005) § 257', 'straffeloven (2005) § 258'],
    ],
    ['straffelova § 257, jf. § 258', ['straffelova § 257', 'straffelova § 258']],
    [
      'strl. § 258 jf. § 257, jf. utlendingsloven § 108',
      ['straffeloven § 258', 'straffeloven § 257', 'utlendingsloven § 108'],
    ],
    ['§ 257 i straffeloven', ['straffeloven § 257']],
    [
      'arbeidsmiljøloven § 14-9 og utlendingsforskriften § 8-3',
      ['arbeidsmiljøloven § 14-9', 'utlendingsforskriften § 8-3'],
    ],
    ['arbeidsmiljøloven § 2 A-4', ['arbeidsmiljøloven § 2 A-4']],
    ['EMK artikkel 8 i en sak', ['EMK art. 8']],
    ['Grunnloven § 93', ['Grunnloven § 93']],
    ['section 257 of the Penal Code', ['Penal Code § 257']],
    ['Sections 257 and 258 of the Penal Code 2005', ['Penal Code (2005) § 257', 'Penal Code (2005) § 258']],
    ['the Penal Code 1902 section 224 subsection 1 b', ['Penal Code (1902) § 224']],
    ['the Penal Code 1902, section 28 of the Immigration Act', ['Immigration Act § 28']],
    ['EMK artikkel 4 og ECHR Article 6', ['EMK art. 4', 'EMK art. 6']],
    ['Article 4 of the European Convention on Human Rights', ['EMK art. 4']],
  ])('%s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it.each(['§ 257', 'jf. §§ 257 og 258', 'section 257', 'artikkel 4', 'loven § 5', 'se side 257'])(
    'are none where a section has no act: %s',
    (text) => {
      expect(written(text)).toEqual([]);
    },
  );

  it('of the Convention need no act in a case before its court', () => {
    expect(written('violations of Articles 4 and 6', 'ecthr')).toEqual(['EMK art. 4', 'EMK art. 6']);
  });
});
