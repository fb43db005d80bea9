import {
  groupTitle,
  headingKey,
  isContinuation,
  isRubric,
  numberDepth,
  sectionTitle,
  withoutContinuation,
  withoutNumber,
} from './heading-text';

describe('a heading', () => {
  it.each([
    ['1. Nytt fra rådet', 'Nytt fra rådet', 1],
    ['2.1 Rapporter', 'Rapporter', 2],
    ['IV. Courts', 'Courts', 0],
    ['A) Events', 'Events', 0],
    ['12.00 Lunsj', '12.00 Lunsj', 0],
    ['6. mars: Seminar', '6. mars: Seminar', 0],
    ['2. Mai-arrangementer', 'Mai-arrangementer', 1],
    ['1. tertial 2022', '1. tertial 2022', 0],
    ['2022 i tall', '2022 i tall', 0],
  ])('stands without its number, but not without its date: %j', (heading, bare, depth) => {
    expect(withoutNumber(heading)).toBe(bare);
    expect(numberDepth(heading)).toBe(depth);
  });

  it.each([
    ['GRETA forts.', 'GRETA'],
    ['Møter og nettverk (forts.)', 'Møter og nettverk'],
    ['Other activities (cont.)', 'Other activities'],
    ["Reports cont'd", 'Reports'],
    ['Rapporter – fortsettelse', 'Rapporter'],
    ['Reports, continued from page 3', 'Reports'],
  ])('is continued by %j', (heading, bare) => {
    expect(withoutContinuation(heading)).toBe(bare);
    expect(isContinuation(heading)).toBe(true);
  });

  it.each(['Arbeidet fortsetter', 'Komfort', 'The work continues', 'Forts'])(
    'is not continued by its verb: %j',
    (heading) => {
      expect(withoutContinuation(heading)).toBe(heading);
      expect(isContinuation(heading)).toBe(false);
    },
  );

  it.each([
    ['Aktiviteter i mai–juni', 'Aktiviteter'],
    ['1. Nytt fra rådet, april 2022', 'Nytt fra rådet'],
    ['Reports (May–June 2022)', 'Reports'],
    ['Kurs i høst', 'Kurs'],
    ['Mai 2022', 'Mai 2022'],
    ['Juni juni', 'Juni juni'],
    ['Jubileum 1922', 'Jubileum'],
    ['Kontakt:', 'Kontakt'],
  ])('names its section the same in every issue: %j', (heading, title) => {
    expect(sectionTitle(heading)).toBe(title);
  });

  it('keeps its period as a sub-heading', () => {
    expect(groupTitle('2.1 Seminar høsten 2022:')).toBe('Seminar høsten 2022');
  });

  it('is the same heading whatever its case and signs', () => {
    expect(headingKey('REPORTS  –  and more!')).toBe(headingKey('Reports and more'));
  });

  it.each([
    ['Andre rapporter', true],
    ['News from the region', true],
    ['Dom', true],
    ['The court upholds the licence', false],
    ['Ny forskrift om merking av moloer vedtatt', false],
  ])('is a rubric or not by its wording: %j', (heading, expected) => {
    expect(isRubric(heading)).toBe(expected);
  });
});
