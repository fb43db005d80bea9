import { MAX_BLOCKS_CHARACTERS, MAX_BLOCKS_NODES, MAX_LIST_DEPTH, parseBlocks, type Blocks } from '.';
import { anImage } from './blocks.fixture';
import { textNode } from './text-node';

const paragraph = (...children: unknown[]): unknown => ({ type: 'paragraph', children });
const linkTo = (url: string): unknown => ({ type: 'link', url, children: [textNode('rapporten')] });

function messagesFor(value: unknown): string[] {
  const parsed = parseBlocks(value);
  return parsed.status === 'ok' ? [] : parsed.problems.map((problem) => problem.sentence.en);
}

describe('rich text that is sent', () => {
  it('is returned as it is, if it is sound', () => {
    const blocks: Blocks = [{ type: 'paragraph', children: [textNode(''), textNode('a', ['bold'])] }];
    expect(parseBlocks(blocks)).toStrictEqual({ status: 'ok', blocks });
  });

  it.each([null, undefined, []])('is empty if the field is %j', (value) => {
    expect(parseBlocks(value)).toStrictEqual({ status: 'ok', blocks: [] });
  });

  it('is refused with the place, what is wrong and what to do', () => {
    const value = [
      paragraph(textNode('Først')),
      paragraph(textNode('Les '), linkTo('#'), textNode(' i dag')),
    ];
    expect(parseBlocks(value)).toStrictEqual({
      status: 'invalid',
      problems: [
        {
          path: [1, 'children', 1, 'url'],
          sentence: {
            nb: 'Blokk 2 («Les rapporten i dag»): Lenken «rapporten» fører til «#», som ikke er en nettadresse eller en e-postadresse. Skriv hele adressen, fra https://, http:// eller mailto:, eller fjern lenken.',
            en: 'Block 2 (“Les rapporten i dag”): The link “rapporten” leads to “#”, which is not an address on the web or an e-mail address. Write the whole address, beginning with https://, http:// or mailto:, or remove the link.',
          },
        },
      ],
    });
  });

  it.each([
    ['a link without an address', [paragraph(linkTo(''))], 'has no address'],
    ['a link to a script', [paragraph(linkTo('javascript:alert(1)'))], 'beginning with https://'],
    ['a link within the site', [paragraph(linkTo('/om'))], 'beginning with https://'],
    ['a block without children', [{ type: 'quote', children: [] }], 'This part is empty'],
    [
      'a block of another kind',
      [{ type: 'table', children: [textNode('a')] }],
      'Rich text consists of paragraphs',
    ],
    [
      'a block within a paragraph',
      [paragraph(paragraph(textNode('a')))],
      'Only text and links can stand here',
    ],
    [
      'a paragraph within a list',
      [{ type: 'list', format: 'ordered', children: [paragraph(textNode('a'))] }],
      'Only list items and lists',
    ],
    [
      'a heading of level 7',
      [{ type: 'heading', level: 7, children: [textNode('a')] }],
      'a level from 1 to 6',
    ],
    ['an unknown property', [{ ...textNode('a'), type: 'paragraph', children: [textNode('a')] }], 'text'],
    [
      'an image from elsewhere',
      [{ type: 'image', image: { ...anImage, url: 'javascript:x' }, children: [textNode('')] }],
      'media library',
    ],
    ...[
      '//host/a.png',
      '/\\host/a.png',
      '/kart.png',
      '/uploads/../kart.png',
      '/uploads/kart.png\u0001unsubscribe',
      '/uploads/kart .png',
      '/uploads/',
      'https://example.org/kart.png\u0001',
    ].map((url): [string, unknown, string] => [
      `an image at ${JSON.stringify(url)}`,
      [{ type: 'image', image: { ...anImage, url }, children: [textNode('')] }],
      'media library',
    ]),
    ['a character that cannot be stored', [paragraph(textNode('a\u0000b'))], 'cannot be stored'],
    ['something that is no list', { type: 'paragraph' }, 'Rich text is a list of blocks'],
    ['Markdown', '# Hei', 'Rich text is a list of blocks'],
  ])('is refused if it has %s', (_, value, message) => {
    expect(messagesFor(value)).toEqual([expect.stringContaining(message)]);
  });

  it('is refused if it is too long, has too many parts or lists too deep', () => {
    let list: unknown = {
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [textNode('a')] }],
    };
    const lists = Array.from({ length: 100_000 }, () => {
      list = { type: 'list', format: 'ordered', children: [list] };
      return list;
    });
    expect(messagesFor([paragraph(textNode('a'.repeat(MAX_BLOCKS_CHARACTERS)))])).toEqual([
      expect.stringContaining('longer than'),
    ]);
    expect(
      messagesFor(Array.from({ length: MAX_BLOCKS_NODES / 2 + 1 }, () => paragraph(textNode('')))),
    ).toEqual([expect.stringContaining('more than')]);
    expect(messagesFor([lists[MAX_LIST_DEPTH - 2]])).toEqual([]);
    expect(messagesFor([lists[MAX_LIST_DEPTH - 1]])).toEqual([expect.stringContaining('9 deep')]);
    expect(messagesFor([lists.at(-1)])).toEqual([expect.stringContaining('9 deep')]);
  });
});
