import fc from 'fast-check';
import {
  blocksToMarkdown,
  blocksToPlainText,
  inlineText,
  markdownForm,
  markdownToBlocks,
  normaliseBlocks,
  parseBlocks,
  RichTextLimitError,
  type Blocks,
  type InlineNode,
  type ListBlock,
  type RichText,
} from '.';
import { anyBlocks, hostileMarkdown, markdownOfWords } from './blocks.fixture';

/** Reading and writing Markdown takes milliseconds a time. */
const RUNS = { numRuns: 300 };

describe('any rich text', () => {
  it('comes back from Markdown as what Markdown can hold of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks(), async (blocks) => {
        const { blocks: readBack } = await markdownToBlocks(await blocksToMarkdown(blocks));
        expect(readBack).toStrictEqual(markdownForm(blocks).blocks);
      }),
      RUNS,
    );
  });

  it('has one normal form', () => {
    fc.assert(
      fc.property(anyBlocks(), (blocks) => {
        const normalised = normaliseBlocks(blocks);
        expect(normaliseBlocks(normalised)).toStrictEqual(normalised);
      }),
    );
  });

  it('keeps every word in its normal form, as Markdown and as plain text', () => {
    fc.assert(
      fc.property(anyBlocks(), (blocks) => {
        const normalised = normaliseBlocks(blocks);
        expect(lettersOf(textsIn(normalised))).toBe(lettersOf(textsIn(blocks)));
        const words = wordsOf(textsIn(normalised).join('\n'));
        expect(wordsOf(textsIn(markdownForm(blocks).blocks).join('\n'))).toEqual(
          expect.arrayContaining(words),
        );
        expect(wordsOf(blocksToPlainText(blocks))).toEqual(expect.arrayContaining(words));
      }),
    );
  });
});

describe('any Markdown', () => {
  it('becomes rich text, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostileMarkdown(), async (markdown) => {
        const { blocks } = await readOrRefused(markdown);
        expect(parseBlocks(blocks)).toStrictEqual({ status: 'ok', blocks });
        expect(normaliseBlocks(blocks)).toStrictEqual(blocks);
      }),
      RUNS,
    );
  });

  it('never gives a link to a script, nor any but http, https and mailto', async () => {
    await fc.assert(
      fc.asyncProperty(hostileMarkdown(), async (markdown) => {
        const { blocks } = await readOrRefused(markdown);
        for (const url of linkUrls(blocks)) expect(url).toMatch(/^(?:https?|mailto):/i);
      }),
      RUNS,
    );
  });

  it('loses no word, but says what of an address or a title it lost', async () => {
    await fc.assert(
      fc.asyncProperty(markdownOfWords(), async ({ markdown, words }) => {
        const { blocks, flattened } = await markdownToBlocks(markdown);
        const kept = wordsOf(blocksToPlainText(blocks));
        const lost = wordsOf(flattened.map((part) => part.lost ?? '').join(' '));
        expect([...kept, ...lost]).toEqual(expect.arrayContaining(words));
      }),
      RUNS,
    );
  });
});

async function readOrRefused(markdown: string): Promise<RichText> {
  try {
    return await markdownToBlocks(markdown);
  } catch (error) {
    if (error instanceof RichTextLimitError) return { blocks: [], flattened: [] };
    throw error;
  }
}

/** Letters and digits: what is left of a text when all signs may change. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All letters and digits in a row, as control characters within a word may go. */
function lettersOf(texts: readonly string[]): string {
  return texts.flatMap(wordsOf).join('');
}

function textsIn(blocks: Blocks): string[] {
  return blocks.flatMap((block) =>
    block.type === 'list' ? textsInList(block) : [inlineText(block.children)],
  );
}

function textsInList(list: ListBlock): string[] {
  return list.children.flatMap((child) =>
    child.type === 'list' ? textsInList(child) : [inlineText(child.children)],
  );
}

function linkUrls(blocks: Blocks): string[] {
  const inNodes = (nodes: readonly InlineNode[]): string[] =>
    nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
  const inList = (list: ListBlock): string[] =>
    list.children.flatMap((child) => (child.type === 'list' ? inList(child) : inNodes(child.children)));
  return blocks.flatMap((block) => (block.type === 'list' ? inList(block) : inNodes(block.children)));
}
