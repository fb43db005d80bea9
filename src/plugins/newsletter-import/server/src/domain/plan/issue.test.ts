import { blocksToPlainText } from '../../../../../../domain/rich-text';
import { readSource } from '../parse/read-source';
import { planImport } from '../plan-import';
import type { PlannedIssue } from '../types';

async function issueOf(text: string): Promise<PlannedIssue> {
  const read = await readSource(Buffer.from(text), 'newsletter.md');
  if (read.status !== 'ok') throw new Error(read.message);
  return planImport(read.source, { organisations: [], sections: [] }).issue;
}

const TEXT = 'The council published a report on seaweed in May.';

describe('the issue’s own text', () => {
  it('has of the masthead what its fields do not say', async () => {
    const issue = await issueOf(
      `# Coast News\n\nNo. 3, May 2022\n\nTo our partners\n\n## Reports\n\n${TEXT}\n\n## Events\n\n${TEXT}`,
    );
    expect(issue.printed).toEqual(['Coast News', 'No. 3, May 2022']);
    expect(blocksToPlainText(issue.intro)).toBe('To our partners');
  });

  it('has greeting and introduction before, and the last page after', async () => {
    const issue = await issueOf(
      `# Coast News\n\nDear readers,\n\nIt is spring.\n\n## Reports\n\n${TEXT}\n\n## Events\n\n${TEXT}\n\nWe wish you all a good summer!\n`,
    );
    expect(blocksToPlainText(issue.intro)).toBe('Dear readers,\n\nIt is spring.');
    expect(blocksToPlainText(issue.closing)).toBe('We wish you all a good summer!');
  });

  it('has sub-headings that no entry stands under, with what does', async () => {
    const issue = await issueOf(
      `# Coast News\n\nMay 2022\n\n## Reports\n\n### Empty\n\n### Picture of the month\n\n![A boat](a.jpg)\n\n### Other work\n\nThe next newsletter will appear in June.\n\n### Full\n\n${TEXT}\n\n## Events\n\n${TEXT}`,
    );
    expect(blocksToPlainText(issue.closing)).toBe(
      'Picture of the month\n\nOther work\n\nThe next newsletter will appear in June.\n\nEmpty',
    );
    expect(issue.images).toEqual([{ alt: 'A boat', url: 'a.jpg', line: 11 }]);
  });
});
