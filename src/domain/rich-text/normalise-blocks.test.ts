import { MAX_LIST_DEPTH, normaliseBlocks, type Block, type Blocks, type InlineNode, type ListBlock } from '.';
import { anImage } from './blocks.fixture';
import { textNode as t } from './text-node';

const p = (...children: InlineNode[]): Block => ({ type: 'paragraph', children });
const link = (...children: ReturnType<typeof t>[]): InlineNode => ({
  type: 'link',
  url: 'https://example.org',
  children,
});
const item = (text: string) => ({ type: 'list-item' as const, children: [t(text)] });
const list = (...children: ListBlock['children']): ListBlock => ({
  type: 'list',
  format: 'unordered',
  children,
});

const forms: [string, Blocks, Blocks][] = [
  [
    'joins neighbouring texts with the same marks',
    [p(t('a', ['bold']), { ...t('b', ['bold']), italic: false }, t('c'))],
    [p(t('ab', ['bold']), t('c'))],
  ],
  ['drops empty texts', [p(t(''), link(t('a'), t('')), t(''))], [p(link(t('a')))]],
  [
    'drops blocks, items and lists without content',
    [
      p(t(' ')),
      { type: 'heading', level: 1, children: [t('')] },
      list(item(''), list(item('\u00A0'))),
      { type: 'code', children: [t('\n')] },
    ],
    [],
  ],
  ['turns a link that nobody can see into text', [p(t('a'), link(t(' ')), t('b'))], [p(t('a b'))]],
  ['keeps two links side by side apart', [p(link(t('a')), link(t('b')))], [p(link(t('a')), link(t('b')))]],
  [
    'takes bold and italic off blanks at their ends, and other marks not',
    [p(t('a'), t(' b c ', ['bold', 'italic']), t(' d ', ['underline']))],
    [p(t('a '), t('b c', ['bold', 'italic']), t(' '), t(' d ', ['underline']))],
  ],
  [
    'keeps the blanks between two bold parts bold',
    [p(t('a', ['bold']), t(' ', ['bold']), t('b', ['bold', 'italic']))],
    [p(t('a ', ['bold']), t('b', ['bold', 'italic']))],
  ],
  [
    'makes every line break a line feed without marks',
    [p(t('a\r\nb\u2028c\vd', ['bold', 'code']))],
    [
      p(
        t('a', ['bold', 'code']),
        t('\n'),
        t('b', ['bold', 'code']),
        t('\n'),
        t('c', ['bold', 'code']),
        t('\n'),
        t('d', ['bold', 'code']),
      ),
    ],
  ],
  [
    'drops line feeds at either end of a block, in links too',
    [p(t('\n'), link(t('\na\n', ['bold'])), t('\n\n'))],
    [p(link(t('a', ['bold'])))],
  ],
  [
    'drops control characters and replaces half characters',
    [p(t('a\u0000\u0007\uFEFFb\uD800\tc\u00AD'))],
    [p(t('ab\uFFFD\tc\u00AD'))],
  ],
  [
    'leaves out what the link dialogue adds',
    [p({ type: 'link', url: 'https://example.org', rel: '', target: '_blank', children: [t('a')] })],
    [p(link(t('a')))],
  ],
  [
    'says how deep a list is',
    [{ ...list(item('a'), { ...list(item('b')), indentLevel: 7 }), indentLevel: 3 }],
    [list(item('a'), { ...list(item('b')), indentLevel: 1 })],
  ],
  [
    'makes code one text without marks',
    [{ type: 'code', language: null, children: [t(' a', ['bold']), t('\r\nb')] }],
    [{ type: 'code', children: [t(' a\nb')] }],
  ],
  [
    'gives an image its empty text',
    [{ type: 'image', image: anImage, children: [] }],
    [{ type: 'image', image: anImage, children: [t('')] }],
  ],
];

describe('the normal form of rich text', () => {
  it.each(forms)('%s', (_, blocks, normalised) => {
    expect(normaliseBlocks(blocks)).toStrictEqual(normalised);
  });

  it('moves lists that are too deep up to the last level, in their place', () => {
    let deep = list(item('b'), list(item('c')), item('d'));
    for (let depth = 1; depth < MAX_LIST_DEPTH; depth += 1) deep = list(deep);
    const [outermost] = normaliseBlocks([deep]);
    let innermost = outermost as ListBlock;
    for (let depth = 1; depth < MAX_LIST_DEPTH; depth += 1) innermost = innermost.children[0] as ListBlock;
    expect(innermost).toStrictEqual({
      ...list(item('b'), item('c'), item('d')),
      indentLevel: MAX_LIST_DEPTH - 1,
    });
  });

  it('leaves what it is given as it is', () => {
    const given = [p(t('a', ['bold']), t(' ', ['bold']), t('\n'))];
    const copy = structuredClone(given);
    normaliseBlocks(given);
    expect(given).toStrictEqual(copy);
  });
});
