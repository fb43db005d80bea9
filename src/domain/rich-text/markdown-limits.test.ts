import {
  markdownToBlocks,
  MAX_BLOCKS_CHARACTERS,
  MAX_MARKDOWN_CHARACTERS,
  MAX_MARKDOWN_LINES,
  MAX_NESTING,
  MAX_PARAGRAPH_MARKERS,
} from '.';

const refused: [string, string, string][] = [
  ['more characters than a newsletter has', 'a'.repeat(MAX_MARKDOWN_CHARACTERS + 1), 'too_long'],
  ['more lines', 'a\n'.repeat(MAX_MARKDOWN_LINES + 1), 'too_many_lines'],
  ['more text than a field may hold', 'a'.repeat(MAX_BLOCKS_CHARACTERS + 1), 'too_long'],
  ['quotations too deep', `${'>'.repeat(MAX_NESTING + 1)} a`, 'too_deep'],
  ['lists too deep', `${'- '.repeat(MAX_NESTING + 1)} a`, 'too_deep'],
  ['numbered lists too deep', `${'1. '.repeat(50_000)} a`, 'too_deep'],
  [
    'lists too deep, line by line',
    Array.from({ length: MAX_NESTING }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    'too_deep',
  ],
  ['marks too deep', `${'*a **b '.repeat(MAX_NESTING)}${'b** a* '.repeat(MAX_NESTING)}`, 'too_deep'],
  ['brackets that nothing closes', '['.repeat(50_000), 'too_complex'],
  ['brackets within brackets', '['.repeat(25_000) + ']'.repeat(25_000), 'too_complex'],
  ['marks that nothing closes', '*a _b\n'.repeat(5_000), 'too_complex'],
];

describe('Markdown is refused, with what to do, if it has', () => {
  it.each(refused)('%s', async (_, markdown, limit) => {
    await expect(markdownToBlocks(markdown)).rejects.toMatchObject({
      name: 'RichTextLimitError',
      limit,
      message: expect.stringMatching(/\. (?:Divide|Take) .*\.$/) as string,
    });
  });
});

describe('Markdown is read if it has', () => {
  it.each([
    ['a thousand items with a link each', '- [her](https://example.org) og **der**\n'.repeat(1_000), 1],
    ['a thousand paragraphs', 'Kort *sak*.\n\n'.repeat(1_000), 1_000],
    ['many escaped signs', '\\['.repeat(MAX_PARAGRAPH_MARKERS * 2), 1],
    ['as many quotations in one another as there may be', `${'>'.repeat(MAX_NESTING - 2)} a`, 1],
  ])('%s', async (_, markdown, count) => {
    expect((await markdownToBlocks(markdown)).blocks).toHaveLength(count);
  });
});
