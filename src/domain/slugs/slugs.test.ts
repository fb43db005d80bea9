import fc from 'fast-check';
import { isSlug, toSlug, uniqueSlug } from '.';

describe('a slug', () => {
  it.each([
    ['Årsrapport om vold i nære relasjoner', 'arsrapport-om-vold-i-naere-relasjoner'],
    ['Økt innsats mai–juni 2022', 'okt-innsats-mai-juni-2022'],
    ['Dokument 3:8 (2021–2022)', 'dokument-3-8-2021-2022'],
    ['§§§', ''],
  ])('of %j is %j', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  it('is empty or well formed and short for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 5, max: 100 }),
        (text, maxLength) => {
          const slug = toSlug(text, { maxLength });
          expect(slug === '' || isSlug(slug)).toBe(true);
          expect(slug.length).toBeLessThanOrEqual(maxLength);
        },
      ),
    );
  });

  it('gets the first free number where it is taken', () => {
    expect(uniqueSlug('rapport', new Set(['rapport', 'rapport-2']))).toBe('rapport-3');
    expect(uniqueSlug('rapport', new Set())).toBe('rapport');
  });
});
