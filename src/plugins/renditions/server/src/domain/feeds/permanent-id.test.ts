import { permanentId } from './permanent-id';

describe('a permanent identifier', () => {
  it('is the same for ever', () => {
    expect(permanentId('issue', 'k5x9d2m7q1w8e4r6t3y0u5i2', 'nb')).toBe(
      'urn:uuid:84654e2b-aa5d-5efb-af4d-3ee6857b483e',
    );
  });

  it('is a UUID of version 5', () => {
    expect(permanentId('a')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('is another for another name, however the parts are divided', () => {
    expect(
      new Set([permanentId('a', 'b'), permanentId('ab'), permanentId('a', 'b', ''), permanentId('b', 'a')])
        .size,
    ).toBe(4);
  });
});
