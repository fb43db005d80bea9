import type { RootContent } from 'mdast';
import { mdastToBlocks, RichTextLimitError, MAX_NESTING } from '.';

const text = (value: string): RootContent => ({ type: 'text', value });

describe('a Markdown tree', () => {
  it('becomes paragraphs with marks and links', () => {
    expect(
      mdastToBlocks([
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'Ny rapport fra ' },
            { type: 'strong', children: [{ type: 'emphasis', children: [{ type: 'text', value: 'Fafo' }] }] },
            { type: 'text', value: ': ' },
            {
              type: 'link',
              url: 'https://example.org/rapport',
              children: [{ type: 'text', value: 'les den her' }],
            },
          ],
        },
      ]),
    ).toEqual({
      blocks: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Ny rapport fra ' },
            { type: 'text', text: 'Fafo', bold: true, italic: true },
            { type: 'text', text: ': ' },
            {
              type: 'link',
              url: 'https://example.org/rapport',
              children: [{ type: 'text', text: 'les den her' }],
            },
          ],
        },
      ],
      flattened: [],
    });
  });

  it('keeps the label of a link that lost its address, and says so', () => {
    const { blocks, flattened } = mdastToBlocks([
      {
        type: 'paragraph',
        children: [{ type: 'link', url: '#', children: [{ type: 'text', value: 'her' }] }],
      },
    ]);
    expect(blocks).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'her' }] }]);
    expect(flattened).toEqual([{ kind: 'link', text: 'her', lost: '#' }]);
  });

  it('may be a list of nodes, loose text among them', () => {
    expect(
      mdastToBlocks([text('Fast '), text('nå'), { type: 'thematicBreak' }, text('Siden')]).blocks,
    ).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Fast nå' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Siden' }] },
    ]);
  });

  it('without its source has the numbers that the first one leads to', () => {
    const item = (value: string) => ({
      type: 'listItem' as const,
      children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
    });
    expect(
      mdastToBlocks([{ type: 'list', ordered: true, start: 17, children: [item('mai'), item('juni')] }])
        .blocks,
    ).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: '17. mai' }] },
      { type: 'paragraph', children: [{ type: 'text', text: '18. juni' }] },
    ]);
  });

  it('is refused when it is too deep', () => {
    let node = text('x');
    for (let depth = 0; depth < MAX_NESTING; depth += 1)
      node = { type: 'blockquote', children: [node] } as RootContent;
    expect(() => mdastToBlocks([node])).toThrow(RichTextLimitError);
  });
});
