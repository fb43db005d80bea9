import { entryPath, issueFormPath, issuePath } from './document/addresses';
import { parseSitePath } from './site-path';

const ID = 'abcdefghijklmnopqrstuvwx';

describe('an address of the archive', () => {
  it.each([
    ['/nyhetsbrev', { page: 'archive', language: 'nb' }],
    ['/nyhetsbrev/', { page: 'archive', language: 'nb' }],
    ['/en/newsletter', { page: 'archive', language: 'en' }],
    ['/nn/nyhetsbrev', { page: 'archive', language: 'nn' }],
    ['/nyhetsbrev/nyhetsbrev-3-2022', { page: 'issue', language: 'nb', slug: 'nyhetsbrev-3-2022' }],
    ['/nyhetsbrev/a.pdf', { page: 'form', language: 'nb', slug: 'a', form: 'pdf' }],
    ['/nyhetsbrev/a.email.html', { page: 'form', language: 'nb', slug: 'a', form: 'email.html' }],
    ['/nyhetsbrev/a.rulings.csv', { page: 'form', language: 'nb', slug: 'a', form: 'rulings.csv' }],
    ['/nyhetsbrev/a.articles.csv', { page: 'unknown', language: 'nb' }],
    [`/nyhetsbrev/rapporter/ny-${ID}`, { page: 'entry', language: 'nb', type: 'report', id: ID }],
    [`/en/newsletter/rulings/${ID}`, { page: 'entry', language: 'en', type: 'ruling', id: ID }],
    ['/nyhetsbrev/feeds/atom.xml', { page: 'file', language: 'nb', name: 'atom.xml' }],
    ['/nyhetsbrev/assets/a.woff2', { page: 'asset', language: 'nb', name: 'a.woff2' }],
    ['/nyhetsbrev/a.exe', { page: 'unknown', language: 'nb' }],
    ['/nyhetsbrev/.pdf', { page: 'unknown', language: 'nb' }],
    ['/nyhetsbrev/Store', { page: 'unknown', language: 'nb' }],
    [`/nyhetsbrev/reports/${ID}`, { page: 'unknown', language: 'nb' }],
    ['/nyhetsbrev/rapporter/for-kort', { page: 'unknown', language: 'nb' }],
    ['/nyhetsbrev/a/b/c', { page: 'unknown', language: 'nb' }],
    ['/nyhetsbrevet', null],
    ['/api/editions', null],
    ['/', null],
  ])('%s', (path, asked) => {
    expect(parseSitePath(path)).toEqual(asked);
  });

  it.each(['nb', 'nn', 'en', 'se'])('leads back to what it was made for, in %s', (language) => {
    expect(parseSitePath(issuePath(language, 'a-1'))).toEqual({ page: 'issue', language, slug: 'a-1' });
    expect(parseSitePath(issueFormPath(language, 'a-1', 'pdf'))).toEqual({
      page: 'form',
      language,
      slug: 'a-1',
      form: 'pdf',
    });
    for (const type of ['report', 'ruling', 'event', 'article'] as const)
      for (const [slug, reference] of [
        ['a-1', undefined],
        [null, 'TOSL-2022-1'],
        [null, undefined],
      ] as const)
        expect(parseSitePath(entryPath(language, { type, id: ID, slug, reference }))).toEqual({
          page: 'entry',
          language,
          type,
          id: ID,
        });
  });
});
