import { directionOf } from './direction';

describe('the direction of a language', () => {
  it.each([
    ['nb', 'ltr'],
    ['se', 'ltr'],
    ['en-GB', 'ltr'],
    ['und', 'ltr'],
    ['ku', 'ltr'],
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ps', 'rtl'],
  ])('of %s is %s', (code, direction) => {
    expect(directionOf(code)).toBe(direction);
  });
});
