import { blocksOf } from './blocks.fixture';
import { pagesOf } from './pages';
import { headingRanks } from './ranks';

describe('the page of a line', () => {
  it('follows from printed page numbers', async () => {
    const blocks = await blocksOf('# A\n\nText.');
    const starts = new Map([
      [2, 10],
      [3, 20],
    ]);
    const pageOf = pagesOf(blocks, headingRanks(blocks), starts, 0);
    expect([5, 10, 19, 25].map(pageOf)).toEqual([1, 2, 2, 3]);
  });

  it('follows from section headings that are repeated on each page', async () => {
    const blocks = await blocksOf('Masthead\n\n# A\n\nText.\n\n# A\n\nText.\n\n# B\n\nText.');
    const pageOf = pagesOf(blocks, headingRanks(blocks), new Map(), 1);
    expect([1, 3, 7, 11].map(pageOf)).toEqual([1, 2, 3, 4]);
  });

  it('is unknown where the source shows none', async () => {
    const blocks = await blocksOf('# A\n\nText.\n\n# B\n\nText.');
    expect(pagesOf(blocks, headingRanks(blocks), new Map(), 0)(3)).toBeNull();
  });
});
