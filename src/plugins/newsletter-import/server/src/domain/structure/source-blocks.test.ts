import { readSource } from '../parse/read-source';
import { blockText, sourceBlocks } from './source-blocks';

/** Text and lines of every block. */
const read = async (markdown: string): Promise<[string, [number, number]][]> => {
  const result = await readSource(Buffer.from(markdown), 'newsletter.md');
  if (result.status !== 'ok') throw new Error(result.message);
  return sourceBlocks(result.source.root).map((block) => [blockText(block), block.lines]);
};

describe('paragraphs of code', () => {
  it('are each on their own lines, where they are indented', async () => {
    expect(await read('Før.\n\n    første\n    avsnitt\n\n\n    andre\n\nEtter.\n')).toEqual([
      ['Før.', [1, 1]],
      ['første\navsnitt', [3, 4]],
      ['andre', [7, 7]],
      ['Etter.', [9, 9]],
    ]);
  });

  it.each(['```', '~~~ text'])('are each on their own lines under %s', async (fence) => {
    const closing = fence.slice(0, 3);
    expect(await read(`Før.\n\n${fence}\nførste\n\n\nandre\navsnitt\n${closing}\n\nEtter.\n`)).toEqual([
      ['Før.', [1, 1]],
      ['første', [4, 4]],
      ['andre\navsnitt', [7, 8]],
      ['Etter.', [11, 11]],
    ]);
  });

  it('are found under a fence that is never closed', async () => {
    expect(await read('Før.\n\n```\nførste\n\nandre')).toEqual([
      ['Før.', [1, 1]],
      ['første', [4, 4]],
      ['andre', [6, 6]],
    ]);
  });

  it('are none where nothing stands in it', async () => {
    expect(await read('Før.\n\n```\n\n\n```\n\nEtter.\n')).toEqual([
      ['Før.', [1, 1]],
      ['Etter.', [8, 8]],
    ]);
  });
});
