import { blocksToMarkdown, markdownForm, markdownToBlocks, type Block, type Blocks } from '.';
import { anImage } from './blocks.fixture';
import type { Mark } from './blocks';
import { textNode } from './text-node';

const p = (text: string): Block => ({ type: 'paragraph', children: [textNode(text)] });
const item = (text: string) => ({ type: 'list-item' as const, children: [textNode(text)] });

const written: [string, Blocks, string][] = [
  [
    'paragraphs parted by a blank line',
    [p('Første sak.'), p('Second item.')],
    'Første sak.\n\nSecond item.\n',
  ],
  [
    'marks, with the blanks outside',
    [
      {
        type: 'paragraph',
        children: [
          textNode('Ny ', ['bold']),
          textNode('og '),
          textNode('gratis', ['italic', 'bold']),
          textNode('!'),
        ],
      },
    ],
    '**Ny** og **_gratis_**!\n',
  ],
  [
    'links in full',
    [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'https://example.org/(a)', children: [textNode('https://example.org/(a)')] },
        ],
      },
    ],
    '[https://example.org/(a)](https://example.org/\\(a\\))\n',
  ],
  [
    'headings by number signs',
    [{ type: 'heading', level: 2, children: [textNode('Rapporter')] }],
    '## Rapporter\n',
  ],
  [
    'quotations',
    [{ type: 'quote', children: [textNode('Vi ser\nen økning.')] }],
    '> Vi ser\\\n> en økning.\n',
  ],
  [
    'code with its language',
    [{ type: 'code', language: 'json', children: [textNode('{ "a": "```" }')] }],
    '````json\n{ "a": "```" }\n````\n',
  ],
  [
    'lists within lists',
    [
      {
        type: 'list',
        format: 'ordered',
        children: [
          item('Politi'),
          { type: 'list', format: 'unordered', indentLevel: 1, children: [item('Øst')] },
          item('Påtale'),
        ],
      },
    ],
    '1. Politi\n   - Øst\n2. Påtale\n',
  ],
  [
    'images with alternative text and caption',
    [{ type: 'image', image: anImage, children: [textNode('')] }],
    '![Kart over Norge](/uploads/kart.png "Politidistriktene")\n',
  ],
  [
    'text that looks like Markdown escaped',
    [p('# 1. * _a_ [x](y)'), p('17. mai'), p('- a'), p('<b>')],
    '\\# 1. \\* \\_a\\_ \\[x]\\(y)\n\n17\\. mai\n\n\\- a\n\n\\<b>\n',
  ],
  [
    'underlined text as plain text',
    [
      {
        type: 'paragraph',
        children: [textNode('en '), textNode('viktig', ['underline']), textNode(' frist')],
      },
    ],
    'en viktig frist\n',
  ],
  [
    'nothing for blocks without text',
    [p(''), p(' '), { type: 'list', format: 'ordered', children: [item('')] }],
    '',
  ],
];

describe('rich text is written as Markdown:', () => {
  it.each(written)('%s', async (_, blocks, markdown) => {
    expect(await blocksToMarkdown(blocks)).toBe(markdown);
  });
});

describe('an underscore within a word', () => {
  const marks: Mark[][] = [['bold'], ['italic'], ['strikethrough'], ['bold', 'italic'], ['code'], []];
  const words = ['a_b', 'a_«b', '\u{9E980}_\u{1E87F}«', '\u{1E87F}_\u{9E980}', 'a__b', 'side_1_av_2'];

  it.each(words)('is one still when it is read back, whatever stands beside it: %s', async (word) => {
    for (const before of marks)
      for (const after of marks) {
        const children = [textNode('nr. 1.', before), textNode(word), textNode('«2», 3_', after)];
        const blocks: Blocks = [{ type: 'paragraph', children }];
        const { blocks: readBack } = await markdownToBlocks(await blocksToMarkdown(blocks));
        expect(readBack).toStrictEqual(markdownForm(blocks).blocks);
      }
  });

  it('is written as it is where no mark is near', async () => {
    expect(await blocksToMarkdown([p('Filen arbeids_plan_2022 er ny.')])).toBe(
      'Filen arbeids_plan_2022 er ny.\n',
    );
  });
});

describe('what Markdown cannot hold', () => {
  it('is listed, and in plain form in what it can hold', () => {
    const blocks: Blocks = [
      { type: 'heading', level: 1, children: [textNode('Nytt\nfra '), textNode('KOM', ['underline'])] },
      { type: 'image', image: anImage, children: [textNode('')] },
      { type: 'code', language: 'to ord', children: [textNode('a')] },
    ];
    expect(markdownForm(blocks)).toStrictEqual({
      blocks: [
        { type: 'heading', level: 1, children: [textNode('Nytt fra KOM')] },
        p('Kart over Norge – Politidistriktene'),
        { type: 'code', children: [textNode('a')] },
      ],
      flattened: [
        { kind: 'underline', text: 'KOM' },
        { kind: 'heading_line_break', text: 'Nytt\nfra KOM' },
        { kind: 'image', text: 'Kart over Norge – Politidistriktene', lost: '/uploads/kart.png' },
      ],
    });
  });
});
