import { contactRules, tidyContact } from './contacts';

describe('a contact', () => {
  it('is saved with its address in lower case, without blanks around it', () => {
    expect(tidyContact({ email: ' Kari.Nordmann@Example.ORG ', name: 'Kari' })).toEqual({
      email: 'kari.nordmann@example.org',
      name: 'Kari',
    });
    expect(tidyContact({ name: 'Kari' })).toEqual({ name: 'Kari' });
  });

  it.each([
    'kari@example.org',
    'kari+nyhetsbrev@sub.example.org',
    "o'hara@example.org",
    'post@xn--blbr-roah.example',
  ])('has the address %s', (email) => {
    expect(contactRules({ email })).toEqual([]);
  });

  it.each([
    '',
    'kari',
    'kari@example',
    '@example.org',
    'kari@example.org, ola@example.org',
    'Kari <kari@example.org>',
    'kari@@example.org',
    'kari @example.org',
    'kari@example.org\nBcc: ola@example.org',
    null,
    3,
  ])('does not have the address %j', (email) => {
    expect(contactRules({ email })).toMatchObject([{ code: 'e-mail-shape', path: ['email'] }]);
  });

  it('is not judged by an address that is not sent', () => {
    expect(contactRules({ name: 'Kari' })).toEqual([]);
  });
});
