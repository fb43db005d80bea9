import { blocksToPlainText, type Blocks, type ListItem } from '.';
import { anImage } from './blocks.fixture';
import { textNode } from './text-node';

const item = (text: string): ListItem => ({ type: 'list-item', children: [textNode(text)] });
const link = (url: string, label: string) => ({ type: 'link' as const, url, children: [textNode(label)] });

describe('rich text as plain text', () => {
  it('parts blocks by a blank line and leaves marks out', () => {
    const blocks: Blocks = [
      { type: 'heading', level: 2, children: [textNode('Rapporter')] },
      {
        type: 'paragraph',
        children: [
          textNode('Ny '),
          textNode('viktig', ['bold', 'underline']),
          textNode(' rapport\nfra Fafo'),
        ],
      },
      { type: 'quote', children: [textNode('We see a rise.')] },
      { type: 'paragraph', children: [textNode('')] },
      { type: 'code', language: 'json', children: [textNode('{\n  "a": 1\n}')] },
    ];
    expect(blocksToPlainText(blocks)).toBe(
      'Rapporter\n\nNy viktig rapport\nfra Fafo\n\nWe see a rise.\n\n{\n  "a": 1\n}',
    );
  });

  it('writes bullets and numbers, and indents nested lists and further lines of an item', () => {
    const blocks: Blocks = [
      {
        type: 'list',
        format: 'ordered',
        children: [
          item('Politi'),
          { type: 'list', format: 'unordered', children: [item('Øst\nOslo'), item('Vest')] },
          item('Påtale\nNorge'),
        ],
      },
    ];
    expect(blocksToPlainText(blocks)).toBe('1. Politi\n  - Øst\n    Oslo\n  - Vest\n2. Påtale\n   Norge');
  });

  it('says what an image says', () => {
    const image = (words: Partial<typeof anImage>): Blocks => [
      { type: 'image', image: { ...anImage, ...words }, children: [textNode('')] },
    ];
    expect(blocksToPlainText(image({}))).toBe('Kart over Norge – Politidistriktene');
    expect(blocksToPlainText(image({ caption: 'Kart over Norge' }))).toBe('Kart over Norge');
    expect(blocksToPlainText(image({ alternativeText: null, caption: null }))).toBe('');
  });

  it('writes addresses of links when asked to, unless the text is the address', () => {
    const blocks: Blocks = [
      {
        type: 'paragraph',
        children: [
          link('https://example.org/r', 'rapporten'),
          textNode(', '),
          link('https://example.org/r', 'example.org/r'),
          textNode(' eller '),
          link('mailto:kari@example.org', 'kari@example.org'),
        ],
      },
    ];
    expect(blocksToPlainText(blocks)).toBe('rapporten, example.org/r eller kari@example.org');
    expect(blocksToPlainText(blocks, { withLinkUrls: true })).toBe(
      'rapporten (https://example.org/r), example.org/r eller kari@example.org',
    );
  });
});
