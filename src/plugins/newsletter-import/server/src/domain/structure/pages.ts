import type { HeadingBlock, SourceBlock } from './source-blocks';
import type { PageOfLine } from '../facts/cross-references';
import { headingKey, sectionTitle } from './heading-text';
import { blockText } from './source-blocks';

/**
 * Pages of the source: from printed page numbers, else from section headings that are repeated at the top of each page
 * (the masthead being page 1). A source that shows neither has no pages.
 */
export function pagesOf(
  blocks: readonly SourceBlock[],
  ranks: ReadonlyMap<HeadingBlock, number>,
  pageStarts: ReadonlyMap<number, number>,
  mastheadEnd: number,
): PageOfLine {
  if (pageStarts.size >= 2)
    return byStarts(
      [...pageStarts].map(([page, line]) => ({ page, line })),
      1,
    );
  const body = blocks.filter(
    (block): block is HeadingBlock => block.kind === 'heading' && block.lines[0] > mastheadEnd,
  );
  if (body.length === 0) return () => null;
  const top = Math.min(...body.map((heading) => ranks.get(heading) ?? 0));
  const tops = body.filter((heading) => (ranks.get(heading) ?? 0) === top);
  const keys = tops.map((heading) => headingKey(sectionTitle(blockText(heading))));
  const isRepeated = new Set(keys).size < keys.length;
  if (!isRepeated) return () => null;
  return byStarts(
    tops.map((heading, index) => ({ page: index + 2, line: heading.lines[0] })),
    1,
  );
}

function byStarts(starts: { page: number; line: number }[], first: number): PageOfLine {
  const sorted = [...starts].sort((a, b) => a.line - b.line);
  return (line) => sorted.findLast((start) => start.line <= line)?.page ?? first;
}
