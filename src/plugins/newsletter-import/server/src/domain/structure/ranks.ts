import type { HeadingBlock, HeadingStyle, SourceBlock } from './source-blocks';

/** Above one another where a source uses several of them; headings by markup stand above them all. */
const STYLE_ORDER: HeadingStyle[] = ['markup', 'underlined', 'capitals', 'numbered', 'bold', 'italic'];

/** Headings of a source by how high they stand, whatever marks them: 0 is the highest that is used. */
export function headingRanks(blocks: readonly SourceBlock[]): Map<HeadingBlock, number> {
  const headings = blocks.filter((block): block is HeadingBlock => block.kind === 'heading');
  const classes = [...new Set(headings.map(styleClass))].sort((a, b) => a - b);
  return new Map(headings.map((heading) => [heading, classes.indexOf(styleClass(heading))]));
}

function styleClass(heading: HeadingBlock): number {
  return STYLE_ORDER.indexOf(heading.style) * 10 + heading.level;
}
