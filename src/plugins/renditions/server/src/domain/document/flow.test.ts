import type { Blocks, LinkNode } from '../../../../../../domain/rich-text';
import { flowOf } from './flow';

const flow = (blocks: Blocks) => flowOf(blocks, { under: 2, about: 'Saken', absolute: (url) => url });
const paragraph = (...children: Extract<Blocks[number], { type: 'paragraph' }>['children']): Blocks => [
  { type: 'paragraph', children },
];

describe('rich text as renditions draw it', () => {
  it('has no link without a label that can be seen', () => {
    const link = (text: string): LinkNode => ({
      type: 'link',
      url: 'https://example.org/',
      children: [{ type: 'text', text }],
    });
    expect(flow(paragraph({ type: 'text', text: 'Før' }, link('\u00AD\u200B ')))).toEqual([
      {
        type: 'paragraph',
        runs: [
          { type: 'text', text: 'Før' },
          { type: 'text', text: '\u00AD\u200B ' },
        ],
      },
    ]);
  });

  it('has no paragraph of nothing but what cannot be seen', () => {
    expect(flow(paragraph({ type: 'text', text: ' \u200B\u00AD' }))).toEqual([]);
  });

  it('has no control characters in code', () => {
    expect(flow([{ type: 'code', children: [{ type: 'text', text: 'a\u0000\u0007\n\tb' }] }])).toEqual([
      { type: 'code', text: 'a\n\tb' },
    ]);
  });
});
