import { blocksOf } from './blocks.fixture';
import { buildOutline, type Outline } from './outline';
import { headingRanks } from './ranks';
import { blockText } from './source-blocks';

async function outlineOf(markdown: string, itemsInEach = 2): Promise<Outline> {
  const blocks = await blocksOf(markdown);
  return buildOutline(blocks, headingRanks(blocks), () => itemsInEach);
}

const leavesOf = (outline: Outline): string[] =>
  outline.leaves.map(({ section, group, itemHeading, blocks }) =>
    [section?.title, group?.title, itemHeading && blockText(itemHeading), blocks.map(blockText).join(' ')]
      .map((part) => part ?? '')
      .join(' | '),
  );

describe('an outline', () => {
  it('has the highest headings as sections, those below as groups, and the rest as titles', async () => {
    const outline = await outlineOf(
      '# News\n\n## Reports\n\nOne.\n\n### A title\n\nTwo.\n\n# Events\n\nThree.',
    );
    expect(leavesOf(outline)).toEqual([
      'News | Reports |  | One.',
      'News | Reports | A title | Two.',
      'Events |  |  | Three.',
    ]);
  });

  it('puts a section together that is continued on the next page', async () => {
    const outline = await outlineOf(
      '# News in May\n\n## Reports\n\nOne.\n\n# News in May\n\n## Reports (cont.)\n\nTwo.\n\n# Events\n\nThree.',
    );
    expect(outline.sections.map((section) => section.title)).toEqual(['News', 'Events']);
    expect(outline.sections[0]?.headings).toHaveLength(2);
    expect(leavesOf(outline)).toEqual(['News | Reports |  | One. Two.', 'Events |  |  | Three.']);
  });

  it('goes on with the group when only the section is printed again', async () => {
    const outline = await outlineOf('# News\n\n## Reports\n\nOne.\n\n# News\n\nTwo.\n\n# Events\n\nThree.');
    expect(leavesOf(outline)).toEqual(['News | Reports |  | One. Two.', 'Events |  |  | Three.']);
  });

  it('has no sections where each heading holds one thing and names it', async () => {
    const outline = await outlineOf(
      '# A bridge opens in the north\n\nOne.\n\n# The council has a new chair\n\nTwo.',
      1,
    );
    expect(outline.sections).toEqual([]);
    expect(leavesOf(outline)).toEqual([
      ' |  | A bridge opens in the north | One.',
      ' |  | The council has a new chair | Two.',
    ]);
  });

  it('keeps headings without text as titles of their own there', async () => {
    const outline = await outlineOf(
      '# A bridge opens in the north\n\n# The council has a new chair\n\nTwo.',
      1,
    );
    expect(leavesOf(outline)[0]).toBe(' |  | A bridge opens in the north | ');
  });

  it('hands every heading to the first text under it', async () => {
    const outline = await outlineOf('# News\n\n## Reports\n\nOne.\n\n## Events\n\nTwo.');
    expect(outline.leaves.map((leaf) => leaf.headings.map(blockText))).toEqual([
      ['News', 'Reports'],
      ['Events'],
    ]);
  });
});
