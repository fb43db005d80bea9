import { backMatterStart, isBackHeading, isSelfDescription } from './back-matter';
import { blocksOf, notes } from './blocks.fixture';
import { headingRanks } from './ranks';

const PUBLISHER = { names: ['Sea Council', 'the Council'] };
const NEWS = 'The city published a report on seaweed in May, and adopted a plan for the harbour.';

async function lastPageOf(markdown: string): Promise<string[]> {
  const blocks = await blocksOf(markdown);
  return notes(blocks.slice(backMatterStart(blocks, headingRanks(blocks), PUBLISHER)));
}

describe('the last page', () => {
  it('begins with the greeting, and a picture above it belongs to it', async () => {
    const lastPage = await lastPageOf(
      `# News\n\n${NEWS}\n\nA photograph of a beach at sunset.\n\n**We wish you all a good summer!**\n\nThe Sea Council is a body that advises harbours.`,
    );
    expect(lastPage).toHaveLength(3);
    expect(lastPage[0]).toContain('photograph');
  });

  it('begins with a heading about the publisher, whatever stands under it', async () => {
    expect(
      await lastPageOf(
        `# News\n\n${NEWS}\n\n# About the Sea Council\n\n${NEWS}\n\n# Contact\n\nWrite to us.`,
      ),
    ).toHaveLength(4);
  });

  it('ends where there is news', async () => {
    expect(await lastPageOf(`# News\n\nWe wish you all a good summer!\n\n${NEWS}`)).toEqual([]);
  });

  it('is none where the text just ends', async () => {
    expect(await lastPageOf(`# News\n\n${NEWS}\n\n${NEWS}`)).toEqual([]);
  });
});

describe('what is about the publisher', () => {
  it.each([
    ['About us', true],
    ['Kontakt', true],
    ['About the Sea Council', true],
    ['Om oss', true],
    ['About the report', false],
    ['Om høringen', false],
    ['Reports', false],
  ])('is told by the heading: %j %s', (heading, expected) => {
    expect(isBackHeading(heading, PUBLISHER)).toBe(expected);
  });

  it.each([
    ['The Sea Council is a body that advises harbours.', true],
    ['We are an independent body for harbours.', true],
    ['The Harbour Board is a body that advises the city.', false],
    ['The Sea Council published a report.', false],
  ])('is told by the sentence: %j %s', (text, expected) => {
    expect(isSelfDescription(text, PUBLISHER)).toBe(expected);
  });
});
