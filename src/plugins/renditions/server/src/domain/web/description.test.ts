import { descriptionOf } from './description';

const paragraph = (text: string) => ({ type: 'paragraph' as const, runs: [{ type: 'text' as const, text }] });

describe('the description of a page', () => {
  it('is the first paragraph', () => {
    expect(descriptionOf([paragraph('Første\navsnitt.'), paragraph('Andre.')])).toBe('Første avsnitt.');
  });

  it('begins after a greeting', () => {
    const told = 'Flyktningene fra Ukraina preger mye av dette nyhetsbrevet.';
    expect(descriptionOf([paragraph('Til alle som samarbeider med KOM'), paragraph(told)])).toBe(told);
  });

  it('is cut at a word where it is long, never within a character', () => {
    expect(descriptionOf([paragraph('ord, '.repeat(100))])).toBe(`${'ord, '.repeat(39)}ord…`);
    expect(descriptionOf([paragraph('👩'.repeat(300))])).toBe(`${'👩'.repeat(200)}…`);
  });

  it('is nothing where there is no text', () => {
    expect(descriptionOf([])).toBeNull();
    expect(descriptionOf([{ type: 'code', text: 'a' }])).toBeNull();
  });
});
