import { isStorable } from './storable-text';

describe('a text', () => {
  it.each(['', 'Æøå', 'linje\nlinje', '𝄞', 'e\u0301'])('can be stored: %j', (text) => {
    expect(isStorable(text)).toBe(true);
  });

  it.each(['a\u0000b', '\ud800', 'x\udc00'])('cannot be stored: %j', (text) => {
    expect(isStorable(text)).toBe(false);
  });
});
