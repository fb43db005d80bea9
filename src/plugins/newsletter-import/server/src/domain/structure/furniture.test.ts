import { plainBlocksOf } from './blocks.fixture';
import { withoutFurniture, type Furniture } from './furniture';
import { blockText } from './source-blocks';

const furnitureOf = async (markdown: string): Promise<Furniture> =>
  withoutFurniture(await plainBlocksOf(markdown));
const texts = (blocks: Furniture['blocks']): string[] => blocks.map(blockText);
const page = (at: number): string =>
  `The story of page ${at} is long and ends.\n\n${at}\n\nCoast News no. 4\n\n`;

describe('what a page layout prints on every page', () => {
  it('is taken out: page numbers, and running heads beside them', async () => {
    const found = await furnitureOf(`# Coast\n\n${[1, 2, 3, 4].map(page).join('')}`);
    expect(texts(found.blocks)).toEqual([
      'Coast',
      ...[1, 2, 3, 4].map((at) => `The story of page ${at} is long and ends.`),
    ]);
    expect(
      found.removed.map(({ reason }) => reason).filter((reason) => reason === 'page number'),
    ).toHaveLength(4);
    expect(texts(found.runningHeads)).toEqual(['Coast News no. 4']);
    expect(found.pageStarts.size).toBe(4);
  });

  it('is no sentence that is said under several headings', async () => {
    const { blocks } = await furnitureOf(
      '# A\n\nNothing new.\n\n# B\n\nNothing new.\n\n# C\n\nNothing new.\n',
    );
    expect(texts(blocks).filter((text) => text === 'Nothing new.')).toHaveLength(3);
  });

  it('is no line with a link', async () => {
    const link = '[Read more](https://example.org)\n\n1\n\n';
    const { blocks } = await furnitureOf(`# A\n\n${link.repeat(4)}`);
    expect(texts(blocks).filter((text) => text === 'Read more')).toHaveLength(4);
  });
});
