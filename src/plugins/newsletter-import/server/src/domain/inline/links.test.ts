import { inlineOf } from './inline.fixture';
import { linksOf, targetOf } from './links';

const links = async (markdown: string): Promise<string[]> =>
  linksOf(await inlineOf(markdown)).map(({ label, url, status }) => `${label} → ${url} ${status}`);

describe('the links of a text', () => {
  it.each([
    [
      'See [here](#) and [there](https://example.org/a).',
      ['here → # missing', 'there → https://example.org/a ok'],
    ],
    ['A [**bold** label](https://example.org).', ['bold label → https://example.org ok']],
    ['[One](#)[two](#)', ['One → # missing', 'two → # missing']],
    [
      'Write to post@example.org, or see www.example.org/a.',
      ['post@example.org → mailto:post@example.org ok', 'www.example.org/a → http://www.example.org/a ok'],
    ],
    ['See https://example.org/a (in English).', ['https://example.org/a → https://example.org/a ok']],
    ['`post@example.org` is code.', []],
  ])('of %j', async (markdown, expected) => {
    expect(await links(markdown)).toEqual(expected);
  });
});

describe('the target of a link', () => {
  it.each([
    ['https://example.org', 'ok', false],
    ['mailto:a@example.org', 'ok', false],
    ['//example.org/a', 'ok', false],
    ['#', 'missing', false],
    ['#part', 'missing', false],
    ['', 'missing', false],
    ['/reports/1', 'missing', true],
    ['reports.html', 'missing', true],
    ['ftp://example.org', 'missing', false],
    ['javascript:alert(1)', 'missing', false],
    ['mailto:nobody', 'missing', false],
  ])('%j is %s', (url, status, isRelative) => {
    expect(targetOf(url)).toMatchObject({ status, isRelative });
  });
});
