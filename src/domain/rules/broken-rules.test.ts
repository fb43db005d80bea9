import { findBrokenRules, isSafeAddress } from './broken-rules';

const paths = (values: Record<string, unknown>, stored?: Record<string, unknown>): string[] =>
  findBrokenRules(values, stored).map(({ path }) => path.join('.'));

describe('the rules of a save', () => {
  it('refuse a period that ends before it starts', () => {
    expect(paths({ periodStart: '2022-06-30', periodEnd: '2022-05-01' })).toEqual(['periodEnd']);
    expect(paths({ periodStart: '2022-05-01', periodEnd: '2022-05-01' })).toEqual([]);
  });

  it('have a code each, that stays', () => {
    const values = { coversFrom: '2022-06-30', coversTo: '2022-05-01', link: 'ftp://example.org' };
    expect(findBrokenRules(values).map(({ code }) => code)).toEqual(['last-day-before-first', 'unsafe-link']);
  });

  it('compare a partial save with what is stored', () => {
    expect(
      paths({ periodEnd: '2022-04-01' }, { periodStart: '2022-05-01', periodEnd: '2022-06-30' }),
    ).toEqual(['periodEnd']);
    expect(paths({ title: 'Ny tittel' }, { periodStart: '2022-05-01', periodEnd: '2022-04-01' })).toEqual([]);
  });

  it('refuse an imprecise date that ends before it starts, wherever it stands', () => {
    expect(paths({ when: { start: '2022-05-12', end: '2022-05-11', precision: 'day' } })).toEqual([
      'when.end',
    ]);
  });

  it('leave files of the media library alone, whose addresses are its own', () => {
    const coverImage = { id: 1, hash: 'cover_1', mime: 'image/png', url: '/uploads/cover_1.png' };
    expect(paths({ coverImage })).toEqual([]);
  });

  it('refuse links that are neither web nor mail addresses, and say which', () => {
    const links = [
      { label: 'a', url: 'https://example.org' },
      { label: 'b', url: 'javascript:alert(1)' },
    ];
    expect(paths({ links })).toEqual(['links.1.url']);
  });

  it('allow a link whose target is lost', () => {
    expect(
      paths({
        links: [
          { label: 'a', url: '', status: 'missing' },
          { label: 'b', url: null },
        ],
      }),
    ).toEqual([]);
  });

  it.each(['https://example.org/a?b=1', 'http://example.org', 'mailto:post@example.org'])(
    'take %s for safe',
    (url) => {
      expect(isSafeAddress(url)).toBe(true);
    },
  );

  it('take an address with Norwegian letters for safe however often they are asked', () => {
    const answers = new Set(Array.from({ length: 50_000 }, () => isSafeAddress('https://ærlig.no/å')));
    expect([...answers]).toEqual([true]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '#',
    '/relative',
    'https://',
    'java\nscript:x',
    ' https://example.org',
    'mailto:',
    'ftp://example.org',
  ])('take %j for unsafe', (url) => {
    expect(isSafeAddress(url)).toBe(false);
  });
});
