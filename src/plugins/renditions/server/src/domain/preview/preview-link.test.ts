import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { SHOWN_FORMS } from './choices';
import { LINK_MINUTES, previewKey, readLink, signLink, type PreviewLink } from './preview-link';

const NOW = 1_780_000_000;
const key = previewKey('a secret of the app');
const link: PreviewLink = {
  issue: 'k2j8d0s4m6q1w3e5r7t9y0u2',
  language: 'nb',
  shows: 'choice',
  user: 7,
  expires: NOW + LINK_MINUTES * 60,
};

const anyLink = fc.record<PreviewLink>({
  issue: fc.stringMatching(/^[a-z0-9]{24}$/),
  language: fc.constantFrom('nb', 'nn', 'en', 'se', 'en-GB'),
  shows: fc.constantFrom('choice', ...SHOWN_FORMS),
  user: fc.integer({ min: 1, max: 1_000_000 }),
  expires: fc.integer({ min: NOW + 1, max: NOW + 900 }),
});

describe('a link to a preview', () => {
  it('is good for what it was made for, and stands in an address as it is', () => {
    fc.assert(
      fc.property(anyLink, (made) => {
        const token = signLink(made, key);
        expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
        expect(encodeURIComponent(token)).toBe(token);
        expect(readLink(token, key, NOW)).toEqual({ status: 'valid', link: made });
      }),
    );
  });

  it('is refused with any byte of it changed', () => {
    fc.assert(
      fc.property(anyLink, fc.nat(), fc.integer({ min: 1, max: 255 }), (made, place, change) => {
        const bytes = Buffer.from(signLink(made, key), 'latin1');
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(readLink(bytes.toString('latin1'), key, NOW).status).toBe('refused');
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused with any other last sign, also one that stands for the same bytes', () => {
    const token = signLink(link, key);
    const others = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_='
      .split('')
      .filter((sign) => sign !== token.at(-1));
    for (const sign of others)
      expect(readLink(`${token.slice(0, -1)}${sign}`, key, NOW).status).toBe('refused');
  });

  it('is refused with anything added, taken away or put elsewhere', () => {
    fc.assert(
      fc.property(anyLink, anyLink, fc.string({ minLength: 1 }), (one, other, more) => {
        const [said = '', signature = ''] = signLink(one, key).split('.');
        const [otherSaid = ''] = signLink(other, key).split('.');
        fc.pre(said !== otherSaid);
        for (const token of [
          `${said}.${signature}${more}`,
          `${more}${said}.${signature}`,
          `${said}.${signature}.${more}`,
          `${otherSaid}.${signature}`,
          `${said}.`,
          `.${signature}`,
          said,
        ])
          expect(readLink(token, key, NOW).status).toBe('refused');
      }),
    );
  });

  it.each(['', '.', '..', 'a.b', 'null', '{}.{}'])('is refused where it is none: %j', (token) => {
    expect(readLink(token, key, NOW)).toEqual({ status: 'refused' });
  });

  it('ends to the second', () => {
    const token = signLink(link, key);
    expect(readLink(token, key, link.expires - 1).status).toBe('valid');
    expect(readLink(token, key, link.expires).status).toBe('expired');
    expect(readLink(token, key, link.expires + 86_400).status).toBe('expired');
  });

  it('is refused with the key of another app', () => {
    expect(readLink(signLink(link, previewKey('another secret')), key, NOW)).toEqual({ status: 'refused' });
  });

  it('is refused where it was signed for another purpose', () => {
    const said = signLink(link, key).split('.')[0] ?? '';
    const signed = (text: string, secret: string | Uint8Array): string =>
      createHmac('sha256', secret).update(text).digest('base64url');
    for (const signature of [
      signed(said, key),
      signed(said, 'a secret of the app'),
      signed(`utgave/dispatch/unsubscribe/1:${said}`, key),
    ])
      expect(readLink(`${said}.${signature}`, key, NOW).status).toBe('refused');
  });

  it('is refused where what was signed is no such link', () => {
    for (const one of [
      { ...link, shows: 'json' },
      { ...link, user: 0 },
      { ...link, issue: '../../etc/passwd' },
      { ...link, language: '"><script>' },
      { ...link, expires: Number.POSITIVE_INFINITY },
    ] as PreviewLink[])
      expect(readLink(signLink(one, key), key, NOW)).toEqual({ status: 'refused' });
  });
});
