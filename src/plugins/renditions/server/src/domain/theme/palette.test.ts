import fc from 'fast-check';
import { palettesOf } from './palette';
import { contrastOf } from './readable-colour';

const colour = fc.option(
  fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
);

it('whatever colours a newsletter has, its text can be read on light and on dark', () => {
  fc.assert(
    fc.property(colour, colour, (primary, accent) => {
      const { light, dark } = palettesOf({ primary, accent, logo: null });
      for (const { background, text, muted, primary: first, accent: second } of [light, dark])
        for (const shade of [text, muted, first, second])
          expect(contrastOf(shade, background)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

it('colours that can be read are used as they are', () => {
  const { light } = palettesOf({ primary: '#3a1f5d', accent: '#a02020', logo: null });
  expect([light.primary, light.accent]).toEqual(['#3a1f5d', '#a02020']);
});
