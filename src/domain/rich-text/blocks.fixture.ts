import fc from 'fast-check';
import type {
  Block,
  BlockImage,
  Blocks,
  HeadingLevel,
  InlineNode,
  LinkNode,
  ListBlock,
  ListItem,
  TextNode,
} from './blocks';
import { MARKS } from './blocks';
import { isLinkUrl } from './link-url';
import { textNode } from './text-node';

/** Texts that Markdown would read as something else if they were not escaped, and characters that get lost easily. */
const HOSTILE = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '``',
  '```',
  '~~~',
  '\\',
  '\\\\',
  '#',
  '## ',
  '>',
  '> ',
  '- ',
  '+ ',
  '* ',
  '-',
  '1. ',
  '1)',
  '17. mai',
  '---',
  '===',
  '|',
  '|-|',
  '[',
  ']',
  '(',
  ')',
  '![',
  '[x](y)',
  '[x]',
  '[^1]',
  '[ ] ',
  '[x]: y',
  '<b>',
  '</b>',
  '<!-- x -->',
  '<https://example.org>',
  '&amp;',
  '&#42;',
  '&',
  'https://example.org/a',
  'HTTP://EXAMPLE.ORG',
  'https://ærlig.no',
  'www.example.org',
  'www.ærlig.no',
  'WWW.',
  'kari@example.org',
  'mailto:kari@example.org',
  'xmpp:a@example.org',
  ' ',
  '  ',
  '    ',
  '\t',
  '\u00A0',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u000B',
  '\u0000',
  '\u0007',
  '\uFEFF',
  '\uD800',
  '😀',
  '👩‍👩‍👧',
  '\u200F',
  'שלום',
  '\u202E',
  '\u200B',
  '\u00AD',
  'æ',
  'Å',
  'ord',
  'word',
  'a',
  '.',
  '!',
  '«',
  '»',
  '–',
  '$',
  '{',
  '}',
  ':::',
  '^',
  '=',
  '%',
  '"',
  "'",
];

export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));

const texts = (): fc.Arbitrary<TextNode> =>
  fc
    .tuple(hostileText(), fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...MARKS])))
    .map(([text, marks]) => textNode(text, marks));

const urls = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.emailAddress().map((address) => `mailto:${address}`),
      fc
        .tuple(
          fc.constantFrom('https://example.org/', 'http://ærlig.no/', 'mailto:kari@example.org?subject='),
          hostileText(),
        )
        .map((parts) => parts.join('')),
    )
    .filter(isLinkUrl);

const links = (): fc.Arbitrary<LinkNode> =>
  fc.record({
    type: fc.constant('link' as const),
    url: urls(),
    children: fc.array(texts(), { minLength: 1, maxLength: 3 }),
  });

export const inlineNodes = (): fc.Arbitrary<InlineNode[]> =>
  fc.array(fc.oneof({ weight: 4, arbitrary: texts() }, { weight: 1, arbitrary: links() }), {
    minLength: 1,
    maxLength: 6,
  });

const items = (): fc.Arbitrary<ListItem> =>
  inlineNodes().map((children) => ({ type: 'list-item', children }));

const lists = fc.letrec<{ list: ListBlock }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    format: fc.constantFrom('ordered' as const, 'unordered' as const),
    children: fc.array(
      fc.oneof(
        { depthIdentifier: 'list', maxDepth: 4 },
        { weight: 3, arbitrary: items() },
        { weight: 1, arbitrary: tie('list') },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  }),
}));

export const anImage: BlockImage = {
  name: 'kart.png',
  alternativeText: 'Kart over Norge',
  url: '/uploads/kart.png',
  caption: 'Politidistriktene',
  width: 800,
  height: 600,
  formats: null,
  hash: 'kart_1',
  ext: '.png',
  mime: 'image/png',
  size: 12.5,
  previewUrl: null,
  provider: 'local',
  provider_metadata: null,
  createdAt: '2022-05-02T08:00:00.000Z',
  updatedAt: '2022-05-02T08:00:00.000Z',
};

const images = (): fc.Arbitrary<Block> =>
  fc
    .record({ alternativeText: fc.option(hostileText()), caption: fc.option(hostileText()) })
    .map((words) => ({ type: 'image', image: { ...anImage, ...words }, children: [textNode('')] }));

const block = (): fc.Arbitrary<Block> =>
  fc.oneof(
    { weight: 4, arbitrary: inlineNodes().map((children): Block => ({ type: 'paragraph', children })) },
    fc
      .tuple(fc.constantFrom<HeadingLevel>(1, 2, 3, 4, 5, 6), inlineNodes())
      .map(([level, children]): Block => ({ type: 'heading', level, children })),
    inlineNodes().map((children): Block => ({ type: 'quote', children })),
    { weight: 2, arbitrary: lists.list },
    fc
      .tuple(
        fc.constantFrom(undefined, null, '', 'json', 'c++', 'to ord'),
        fc.array(texts(), { minLength: 1, maxLength: 4 }),
      )
      .map(([language, children]): Block => ({ type: 'code', language, children })),
    images(),
  );

/** Any rich text an editor, an import or an API client could store, in normal form or not. */
export const anyBlocks = (): fc.Arbitrary<Blocks> => fc.array(block(), { maxLength: 5 });

const SCHEMES = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '#',
  '/om',
  '//example.org',
  'https://',
  'mailto:',
  'https://example.org/a b',
  'https://example.org',
];

/** Markdown of pieces that mean something, in any order, on lines indented anyhow. */
export const hostileMarkdown = (): fc.Arbitrary<string> => {
  const target = fc.constantFrom(...SCHEMES);
  const label = fc.constantFrom('her', '**fet**', '![b](c)', '[d](https://example.org)', '');
  const link = fc.oneof(
    fc.tuple(label, target).map(([text, url]) => `[${text}](${url})`),
    fc.tuple(label, target).map(([text, url]) => `[${text}](<${url}> "t")`),
    fc.tuple(label, target).map(([text, url]) => `[${text}][r]\n\n[r]: ${url}\n`),
    target.map((url) => `<${url}>`),
    target.map((url) => `<a href="${url}">x</a>`),
    target,
  );
  const table = fc.constantFrom(
    '|a|b|\n|-|-|\n|c|d|\n',
    '[^1]',
    '\n[^1]: a\n',
    '- [x] ',
    '```js\n',
    '    ',
    '\n\n',
    '\n',
  );
  return fc.array(fc.oneof(hostileText(), link, table), { maxLength: 12 }).map((parts) => parts.join(''));
};

/** Markdown of many constructs, and the words (each once) that it says to its reader. */
export const markdownOfWords = (): fc.Arbitrary<{ markdown: string; words: string[] }> => {
  const constructs = [
    'W',
    '# W',
    '> W\n>\n> W',
    '- W\n  - W\n    W\n- W\n\n  > W\n\n  W',
    '1. W\n   - W\n\n   W\n2. W',
    '7. W\n8. W',
    '17. W\n\n25. W',
    '**W *W* ~~W~~ `W`**',
    '[W](https://example.org "W")',
    '[W](#W)',
    '![W](W.png "W")',
    '[W]',
    '[W]: https://example.org/W "W"',
    'W[^x]\n\n[^x]: W\n\n    W',
    '| W | **W** |\n|---|---|\n| W | [W](#) |',
    '- [ ] W',
    '<b>W</b> W',
    '<div>\nW\n</div>',
    '<!-- W -->',
    '```\nW\n```',
    '    W',
    '> - W\n>\n>   W',
    '> | W |\n> |---|\n> | W |',
    '- # W',
    '- ```\n  W\n  ```',
    'W\\\nW',
    'W\nW',
    'https://W.example.org',
    'W@example.org',
    '<https://example.org/W>',
    '*W\n\nW',
    '- W\n\n      W',
    '***\nW\n---',
    '```json W\nW\n```',
  ];
  return fc.array(fc.constantFrom(...constructs), { maxLength: 8 }).map((chosen) => {
    const words: string[] = [];
    const markdown = chosen.join('\n\n').replace(/W/g, () => {
      const word = `ord${words.length}`;
      words.push(word);
      return word;
    });
    return { markdown, words };
  });
};
