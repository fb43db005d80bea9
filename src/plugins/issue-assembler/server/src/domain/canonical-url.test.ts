import { isCanonicalUrl } from './canonical-url';

const path = '/api/editions/nyhetsbrev-1';
const understood = { locale: 'nb', version: 2, fields: ['language'], q: 'a' };

describe('an address', () => {
  it.each(['', '?locale=nb', '?version=2', '?locale=nb&version=2'])('is canonical: %s', (query) => {
    expect(isCanonicalUrl(`${path}${query}`, path, understood)).toBe(true);
  });

  it.each([
    `${path}?`,
    `${path}?locale=nb&`,
    `${path}?&locale=nb`,
    `${path}?locale=%6eb`,
    `${path}?locale=nb&locale=nb`,
    `${path}?version=2&locale=nb`,
    `${path}?version=02`,
    `${path}?version=2.0`,
    `${path}?version[]=2`,
    `${path}?fields=language`,
    `${path}?q=a`,
    `${path}?constructor=x`,
    `${path}?locale=nb?version=2`,
    `${path}/`,
    '/API/editions/nyhetsbrev-1',
    '/api/editions/nyhetsbrev%2D1',
  ])('is not: %s', (url) => {
    expect(isCanonicalUrl(url, path, understood)).toBe(false);
  });
});
