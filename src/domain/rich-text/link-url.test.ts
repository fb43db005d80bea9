import { isLinkUrl, toLinkUrl } from '.';

describe('a link', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org/a?b=c#d',
    'https://ærlig.no/å',
    'mailto:kari@example.org?subject=Hei',
  ])('may lead to %s', (url) => {
    expect(isLinkUrl(url)).toBe(true);
  });

  it('may lead to an address with Norwegian letters however often it is asked', () => {
    const answers = new Set(Array.from({ length: 50_000 }, () => isLinkUrl('https://ærlig.no/å')));
    expect([...answers]).toEqual([true]);
  });

  it.each([
    '',
    '#',
    '/om',
    '//example.org',
    'example.org',
    'https://',
    'https:///a',
    'mailto:',
    'mailto:?subject=a',
    'tel:12345678',
    'ftp://example.org',
    'javascript:alert(1)',
    ' https://example.org',
    'https://example.org/a b',
    'https://example.org\n',
    'java\nscript:alert(1)',
    'data:text/html,a',
    'https://example.org/\u202Egpj',
    'https://[',
    'xmpp:a@example.org',
  ])('may not lead to %j', (url) => {
    expect(isLinkUrl(url)).toBe(false);
  });

  it.each([
    [' https://example.org/a b ', 'https://example.org/a%20b'],
    ['www.example.org', null],
    ['#', null],
  ])('to %j is meant to lead to %j', (target, url) => {
    expect(toLinkUrl(target)).toBe(url);
  });
});
