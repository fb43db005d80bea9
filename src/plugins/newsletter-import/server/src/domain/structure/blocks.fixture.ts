import { readSource } from '../parse/read-source';
import { withPseudoHeadings } from './pseudo-headings';
import { blockText, sourceBlocks, type SourceBlock } from './source-blocks';

/** The blocks of a Markdown text, pseudo-headings made headings. */
export async function blocksOf(markdown: string): Promise<SourceBlock[]> {
  return withPseudoHeadings(await plainBlocksOf(markdown));
}

/** The blocks of a Markdown text as its markup has them. */
export async function plainBlocksOf(markdown: string): Promise<SourceBlock[]> {
  const read = await readSource(Buffer.from(markdown), 'newsletter.md');
  if (read.status !== 'ok') throw new Error(read.message);
  return sourceBlocks(read.source.root);
}

/** Blocks as short notes: "heading: Reports". */
export function notes(blocks: readonly SourceBlock[]): string[] {
  return blocks.map((block) => {
    const kind = block.kind === 'heading' ? `${block.style} ${block.level}` : block.kind;
    return `${kind}: ${blockText(block).replace(/\s+/g, ' ')}`;
  });
}
