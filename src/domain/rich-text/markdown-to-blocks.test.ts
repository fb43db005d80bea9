import { markdownToBlocks, type Block, type Blocks, type Flattened, type InlineNode, type Mark } from '.';
import { textNode } from './text-node';

const p = (...children: (string | InlineNode)[]): Block => ({
  type: 'paragraph',
  children: inline(children),
});
const item = (...children: (string | InlineNode)[]) => ({
  type: 'list-item' as const,
  children: inline(children),
});
const t = (text: string, ...marks: Mark[]) => textNode(text, marks);
const link = (url: string, ...children: (string | ReturnType<typeof t>)[]): InlineNode => ({
  type: 'link',
  url,
  children: children.map((child) => (typeof child === 'string' ? t(child) : child)),
});

function inline(children: (string | InlineNode)[]): InlineNode[] {
  return children.map((child) => (typeof child === 'string' ? t(child) : child));
}

const kept: [string, string, Blocks][] = [
  [
    'a paragraph, its wrapped lines joined',
    'Fafo har gitt ut\nen ny rapport.',
    [p('Fafo har gitt ut en ny rapport.')],
  ],
  [
    'bold, italic, struck and code text',
    '**Viktig:** *frist* er ~~mandag~~ tirsdag, `kl. 12`',
    [
      p(
        t('Viktig:', 'bold'),
        ' ',
        t('frist', 'italic'),
        ' er ',
        t('mandag', 'strikethrough'),
        ' tirsdag, ',
        t('kl. 12', 'code'),
      ),
    ],
  ],
  [
    'marks within one another',
    'a **bold and *italic*** `code`, **`both`**',
    [
      p(
        'a ',
        t('bold and ', 'bold'),
        t('italic', 'bold', 'italic'),
        ' ',
        t('code', 'code'),
        ', ',
        t('both', 'bold', 'code'),
      ),
    ],
  ],
  [
    'a hard break by backslash or two blanks as a line feed',
    'Storgata 1\\\n0155 Oslo  \nNorge',
    [p('Storgata 1\n0155 Oslo\nNorge')],
  ],
  [
    'a link with marks in its label',
    'Read [the **report**](https://example.org/r?a=1&b=2).',
    [p('Read ', link('https://example.org/r?a=1&b=2', 'the ', t('report', 'bold')), '.')],
  ],
  [
    'a link in bold text as bold text in a link',
    '**[les](https://example.org)**',
    [p(link('https://example.org', t('les', 'bold')))],
  ],
  [
    'a link whose address is given elsewhere',
    'Les [rapporten][r].\n\n[r]: https://example.org/r',
    [p('Les ', link('https://example.org/r', 'rapporten'), '.')],
  ],
  [
    'an address that stands in the text',
    'Se https://example.org/a og kari@example.org.',
    [
      p(
        'Se ',
        link('https://example.org/a', 'https://example.org/a'),
        ' og ',
        link('mailto:kari@example.org', 'kari@example.org'),
        '.',
      ),
    ],
  ],
  [
    'a link without a label by its address',
    '[](https://example.org)',
    [p(link('https://example.org', 'https://example.org'))],
  ],
  [
    'headings of six levels',
    '# Rapporter\n\n###### Reports',
    [
      { type: 'heading', level: 1, children: [t('Rapporter')] },
      { type: 'heading', level: 6, children: [t('Reports')] },
    ],
  ],
  [
    'a quotation, each of its paragraphs as one',
    '> Vi ser en økning.\n>\n> We see a rise.',
    [
      { type: 'quote', children: [t('Vi ser en økning.')] },
      { type: 'quote', children: [t('We see a rise.')] },
    ],
  ],
  [
    'a code block with its language',
    '```json\n{ "a": 1 }\n\n```',
    [{ type: 'code', language: 'json', children: [t('{ "a": 1 }\n')] }],
  ],
  [
    'a nested list after the item it belongs to',
    '- Politi\n  1. Øst\n  2. Vest\n     - Bergen\n- Påtale',
    [
      {
        type: 'list',
        format: 'unordered',
        children: [
          item('Politi'),
          {
            type: 'list',
            format: 'ordered',
            indentLevel: 1,
            children: [
              item('Øst'),
              item('Vest'),
              { type: 'list', format: 'unordered', indentLevel: 2, children: [item('Bergen')] },
            ],
          },
          item('Påtale'),
        ],
      },
    ],
  ],
  [
    'a list whose numbers are all 1',
    '1. a\n1. b',
    [{ type: 'list', format: 'ordered', children: [item('a'), item('b')] }],
  ],
  [
    'paragraphs of one item as its lines',
    '- a\n\n  b',
    [{ type: 'list', format: 'unordered', children: [item('a\nb')] }],
  ],
  [
    'text after a nested list as part of its last item',
    '1. a\n   - b\n\n   c\n2. d',
    [
      {
        type: 'list',
        format: 'ordered',
        children: [
          item('a'),
          { type: 'list', format: 'unordered', indentLevel: 1, children: [item('b\nc')] },
          item('d'),
        ],
      },
    ],
  ],
  [
    'characters that are escaped or named',
    '\\*ikke uthevet\\* &amp; &oslash; &#x20;',
    [p('*ikke uthevet* & ø  ')],
  ],
];

const flattened: [string, string, Blocks, Flattened[]][] = [
  [
    'HTML as its source',
    'En <b>fet</b> sak',
    [p('En <b>fet</b> sak')],
    [
      { kind: 'html', text: '<b>' },
      { kind: 'html', text: '</b>' },
    ],
  ],
  [
    'an HTML block as its source',
    '<script>\nalert(1)\n</script>',
    [p('<script>\nalert(1)\n</script>')],
    [{ kind: 'html', text: '<script>\nalert(1)\n</script>' }],
  ],
  [
    'a link that lost its address as its label',
    'Les mer [her](#).',
    [p('Les mer her.')],
    [{ kind: 'link', text: 'her', lost: '#' }],
  ],
  [
    'a link to a script as its label',
    '[klikk](javascript:alert(1))',
    [p('klikk')],
    [{ kind: 'link', text: 'klikk', lost: 'javascript:alert(1)' }],
  ],
  [
    'a link within the site as its label',
    '[om oss](/om)',
    [p('om oss')],
    [{ kind: 'link', text: 'om oss', lost: '/om' }],
  ],
  [
    'an image as its alternative text and title',
    '![Kart](kart.png "Distrikter")',
    [p('Kart – Distrikter')],
    [{ kind: 'image', text: 'Kart – Distrikter', lost: 'kart.png' }],
  ],
  ['an image without words as nothing', '![](a.png)', [], [{ kind: 'image', text: '', lost: 'a.png' }]],
  [
    'an image that is a link as a link',
    '[![Les rapporten](a.png)](https://example.org)',
    [p(link('https://example.org', 'Les rapporten'))],
    [{ kind: 'image', text: 'Les rapporten', lost: 'a.png' }],
  ],
  [
    'the title of a link',
    '[a](https://example.org "Tittel")',
    [p(link('https://example.org', 'a'))],
    [{ kind: 'link_title', text: 'a', lost: 'Tittel' }],
  ],
  [
    'a table as a paragraph for each row',
    '| År | Saker |\n|---|---|\n| 2021 | **62** |\n| | 70 |',
    [p('År – Saker'), p('2021 – ', t('62', 'bold')), p('70')],
    [{ kind: 'table', text: 'År – Saker; 2021 – 62; 70' }],
  ],
  [
    'footnotes with their mark',
    'Økning[^1].\n\n[^1]: Se tabell 2.',
    [p('Økning[1].'), p('[1] Se tabell 2.')],
    [
      { kind: 'footnote', text: '[1]' },
      { kind: 'footnote', text: '[1] Se tabell 2.' },
    ],
  ],
  [
    'check boxes as brackets',
    '- [x] sendt\n- [ ] svart',
    [{ type: 'list', format: 'unordered', children: [item('[x] sendt'), item('[ ] svart')] }],
    [
      { kind: 'task', text: 'sendt' },
      { kind: 'task', text: 'svart' },
    ],
  ],
  [
    'an address that no link uses',
    '[a]: https://example.org "Tittel"',
    [p('[a]: https://example.org (Tittel)')],
    [{ kind: 'definition', text: '[a]: https://example.org (Tittel)' }],
  ],
  ['a dividing line', 'a\n\n---\n\nb', [p('a'), p('b')], [{ kind: 'rule', text: '' }]],
  [
    'a day at the start of a paragraph, which reads like a list number',
    '17. mai arrangerte KOM et seminar.',
    [p('17. mai arrangerte KOM et seminar.')],
    [{ kind: 'list_number', text: '17. mai arrangerte KOM et seminar.' }],
  ],
  [
    'the numbers of a list that goes on',
    '3. tredje\n4. fjerde',
    [p('3. tredje'), p('4. fjerde')],
    [{ kind: 'list_number', text: '3. tredje 4. fjerde' }],
  ],
  [
    'days that read like list numbers but do not count up',
    '1. mai er fri.\n\n17. mai også.\n\n05) juni',
    [p('1. mai er fri.'), p('17. mai også.'), p('05) juni')],
    [
      { kind: 'list_number', text: '1. mai er fri. 17. mai også.' },
      { kind: 'list_number', text: '05) juni' },
    ],
  ],
  [
    'the numbers of a nested list that goes on',
    '- a\n\n  3. b',
    [
      {
        type: 'list',
        format: 'unordered',
        children: [
          item('a'),
          { type: 'list', format: 'unordered', indentLevel: 1, children: [item('3. b')] },
        ],
      },
    ],
    [{ kind: 'list_number', text: '3. b' }],
  ],
  [
    'a list in a quotation as a list',
    '> Sitat\n>\n> - a',
    [
      { type: 'quote', children: [t('Sitat')] },
      { type: 'list', format: 'unordered', children: [item('a')] },
    ],
    [{ kind: 'quote', text: '- a' }],
  ],
  [
    'blocks in a list item as its lines',
    '- a\n\n  > b\n\n      c',
    [{ type: 'list', format: 'unordered', children: [item('a\nb\nc')] }],
    [
      { kind: 'list_item', text: 'b' },
      { kind: 'list_item', text: 'c' },
    ],
  ],
  [
    'a note on a code block',
    '```js {1,3}\na\n```',
    [{ type: 'code', language: 'js', children: [t('a')] }],
    [{ kind: 'code_info', text: 'a', lost: '{1,3}' }],
  ],
];

describe('Markdown becomes rich text with', () => {
  it.each(kept)('%s', async (_, markdown, blocks) => {
    expect(await markdownToBlocks(markdown)).toStrictEqual({ blocks, flattened: [] });
  });

  it('nothing, if there is nothing in it', async () => {
    expect(await markdownToBlocks(' \n\n')).toStrictEqual({ blocks: [], flattened: [] });
  });
});

describe('Markdown that rich text has no form for is kept as text and reported:', () => {
  it.each(flattened)('%s', async (_, markdown, blocks, reported) => {
    expect(await markdownToBlocks(markdown)).toStrictEqual({ blocks, flattened: reported });
  });
});
