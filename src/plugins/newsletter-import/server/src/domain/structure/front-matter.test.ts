import { blocksOf, notes } from './blocks.fixture';
import { splitFrontMatter, type FrontMatter } from './front-matter';
import { headingRanks } from './ranks';
import type { SourceLanguage } from '../types';

async function frontOf(markdown: string, language: SourceLanguage = 'en'): Promise<FrontMatter> {
  const blocks = await blocksOf(markdown);
  return splitFrontMatter(blocks, headingRanks(blocks), language);
}

const TEXT = 'The council published a report on seaweed, and it is long enough to be text.';

describe('the masthead', () => {
  it.each([
    ['a title above all', `# Coast News\n\nMay 2022\n\n## Reports\n\n${TEXT}\n\n## Events\n\n${TEXT}`, 2],
    [
      'a title like the sections',
      `# Coast News\n\nNo. 2, May 2022\n\n# Reports\n\n${TEXT}\n\n# Events\n\n${TEXT}`,
      2,
    ],
    [
      'names before the title',
      `Sea Council\n\n## Newsletter from SC\n\nMay–June 2022\n\nTo our partners\n\n# News\n\n${TEXT}`,
      4,
    ],
    ['an unnumbered title', `# Coast\n\n# 1. Reports\n\n${TEXT}\n\n# 2. Events\n\n${TEXT}`, 1],
    [
      'lines without any keyword',
      `Coast and Sea\n\nWeek 12\n\n## Reports\n\n${TEXT}\n\n## Events\n\n${TEXT}`,
      2,
    ],
  ])('is %s', async (_what, markdown, length) => {
    const { masthead, body } = await frontOf(markdown);
    expect(masthead.filter((block) => block.kind !== 'rule')).toHaveLength(length);
    expect(notes(body)[0]).toMatch(/markup \d: (?:\d\. )?(?:Reports|News)/);
  });

  it('is none where the first heading is a section', async () => {
    const { masthead, intro } = await frontOf(`# Reports\n\n${TEXT}\n\n# Events\n\n${TEXT}`);
    expect([...masthead, ...intro]).toEqual([]);
  });
});

describe('the introduction', () => {
  it('is greeting, editorial and contents, up to the first section', async () => {
    const { intro, body } = await frontOf(
      `# Coast News\n\nMay 2022\n\nDear readers,\n\n${TEXT}\n\n## In this issue\n\n- Reports\n- Events\n\n## Reports\n\n${TEXT}\n\n## Events\n\n${TEXT}`,
    );
    expect(notes(intro)).toEqual([
      'paragraph: Dear readers,',
      `paragraph: ${TEXT}`,
      'markup 2: In this issue',
      'list: Reports Events',
    ]);
    expect(notes(body)[0]).toBe('markup 2: Reports');
  });

  it('is only the greeting where no heading follows', async () => {
    const { intro, body } = await frontOf(`Newsletter from the Sea Council\n\nDear readers,\n\n${TEXT}`);
    expect(notes(intro)).toEqual(['paragraph: Dear readers,']);
    expect(notes(body)).toEqual([`paragraph: ${TEXT}`]);
  });
});
