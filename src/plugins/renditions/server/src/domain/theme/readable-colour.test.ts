import fc from 'fast-check';
import { contrastOf, mixed, readableOn } from './readable-colour';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });

  it('is not told of what is not a colour', () => {
    expect(() => contrastOf('red', '#ffffff')).toThrow('"red" is not a colour as #rrggbb.');
  });
});

describe('a readable shade of a colour', () => {
  it('can be read on any background', () => {
    fc.assert(
      fc.property(colour, colour, (wanted, background) => {
        expect(contrastOf(readableOn(wanted, background), background)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is the colour itself where that can be read', () => {
    expect(readableOn('#1a3a5c', '#ffffff')).toBe('#1a3a5c');
    expect(readableOn('#ffe08a', '#101418')).toBe('#ffe08a');
  });

  it('keeps the hue, no farther from the colour than it need be', () => {
    expect(readableOn('#1a3a5c', '#101418')).toBe('#6c8197');
    expect(readableOn('#ffcc00', '#ffffff')).toBe('#8f7200');
  });

  it('is black or white where more is asked than there is', () => {
    expect(readableOn('#808080', '#808080', 21)).toBe('#000000');
    expect(readableOn('#808080', '#101418', 21)).toBe('#ffffff');
  });
});

it('a mixture lies between its colours', () => {
  expect([0, 0.5, 1].map((part) => mixed('#000000', '#ff8040', part))).toEqual([
    '#000000',
    '#804020',
    '#ff8040',
  ]);
});
